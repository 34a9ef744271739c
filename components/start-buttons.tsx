import { FormPending } from "./pending";
import { Button } from "./ui/button";

type Props = {
  /** `plan:ID` or `question:ID`. */
  what: string;
  /** Named for screen readers, where several rounds stand on one page. */
  title: string;
  minutes: number;
  action: (form: FormData) => Promise<void>;
};

/** One click starts, with or without a clock. */
export function StartButtons({ what, title, minutes, action }: Props) {
  return (
    <form action={action} className="flex flex-wrap gap-2">
      <input type="hidden" name="what" value={what} />
      <FormPending />
      <Button type="submit" name="mode" value="timed">
        Start timed, {minutes} min<span className="sr-only">: {title}</span>
      </Button>
      <Button type="submit" name="mode" value="practice" look="secondary">
        Practise<span className="sr-only"> without a clock: {title}</span>
      </Button>
    </form>
  );
}
