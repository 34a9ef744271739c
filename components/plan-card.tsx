import { StartButtons } from "./start-buttons";
import { count } from "./words";

type Props = {
  plan: { id: string; title: string; summary: string };
  minutes: number;
  questions: string[];
  action: (form: FormData) => Promise<void>;
};

/** A built-in round: what it asks, how long it takes, and the button that starts it. */
export function PlanCard({ plan, minutes, questions, action }: Props) {
  return (
    <li className="flex flex-col gap-4 rounded-xl border border-line bg-surface p-5">
      <div className="space-y-1.5">
        <h3 className="font-semibold">{plan.title}</h3>
        <p className="text-sm text-ink-soft">{plan.summary}</p>
      </div>
      <div className="text-sm">
        <p className="text-xs text-ink-soft">{count(questions.length, "question")}</p>
        <ul className="mt-1.5 space-y-1 border-l-2 border-line pl-3">
          {questions.map((title) => (
            <li key={title}>{title}</li>
          ))}
        </ul>
      </div>
      <div className="mt-auto">
        <StartButtons
          what={`plan:${plan.id}`}
          title={plan.title}
          minutes={minutes}
          action={action}
        />
      </div>
    </li>
  );
}
