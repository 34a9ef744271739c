import { Code } from "lucide-react";
import type { ReactNode } from "react";

type Props = {
  id: string;
  number: number;
  stage: { title: string; hint: string; minutes: number };
  spentMs: number;
  isSuggested: boolean;
  words: number;
  /** Left before the limit; shown only when few are left. Negative: over it. */
  charactersLeft: number;
  isMono: boolean;
  onMono: () => void;
  /** A second version of the text, to be decided about. */
  conflict: ReactNode;
  /** The text area. */
  children: ReactNode;
};

/** One stage of the answer framework with its own box. */
export function StageBox(props: Props) {
  const { id, number, stage, spentMs, isSuggested, conflict, children } = props;
  return (
    <section aria-labelledby={`${id}-label`} className="space-y-2.5">
      <div className="flex items-baseline gap-2.5">
        <span aria-hidden className="font-semibold text-ink-soft tabular-nums">
          {number}
        </span>
        <h3 className="min-w-0 flex-1 font-semibold">
          <label id={`${id}-label`} htmlFor={id}>
            {stage.title}
          </label>
        </h3>
        <Spent spentMs={spentMs} minutes={stage.minutes} isSuggested={isSuggested} />
      </div>
      <p id={`${id}-hint`} className="max-w-prose text-sm text-ink-soft">
        {stage.hint}
      </p>
      {conflict}
      <div>
        {children}
        <PaceBar share={spentMs / (stage.minutes * 60_000)} />
      </div>
      <BoxFooter {...props} />
    </section>
  );
}

type SpentProps = { spentMs: number; minutes: number; isSuggested: boolean };

function Spent({ spentMs, minutes, isSuggested }: SpentProps) {
  const spent = Math.floor(spentMs / 60_000);
  return (
    <span className="shrink-0 text-xs text-ink-soft tabular-nums">
      {isSuggested && <span className="text-accent">suggested now · </span>}
      {spent > 0 ? `${spent} of ${minutes} min` : `${minutes} min`}
    </span>
  );
}

/** Time spent here against the suggestion. Past it the bar changes colour and says nothing more. */
function PaceBar({ share }: { share: number }) {
  return (
    <div aria-hidden className="mx-3 mt-1.5 h-0.5 overflow-hidden rounded-full bg-line">
      <div
        style={{ width: `${Math.min(100, Math.round(share * 100))}%` }}
        className={`h-full rounded-full transition-[width] duration-500 ${share > 1 ? "bg-partly" : "bg-accent/70"}`}
      />
    </div>
  );
}

function BoxFooter({ id, words, charactersLeft, isMono, onMono }: Props) {
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-4 text-xs text-ink-soft">
      <p className="tabular-nums">
        {words === 1 ? "1 word" : `${words.toLocaleString("en-GB")} words`}
      </p>
      {charactersLeft < 2_000 && <Limit left={charactersLeft} />}
      <button
        type="button"
        aria-pressed={isMono}
        aria-controls={id}
        onClick={onMono}
        className="-mr-2 inline-flex min-h-9 items-center gap-1.5 rounded-lg px-2 hover:bg-sunken hover:text-ink aria-pressed:text-accent max-sm:min-h-11"
      >
        <Code aria-hidden size={15} />
        Monospaced
      </button>
      {isMono && (
        <p id={`${id}-keys`} className="basis-full">
          Tab indents here. To leave by keyboard press Escape, then Tab.
        </p>
      )}
    </div>
  );
}

function Limit({ left }: { left: number }) {
  const number = Math.abs(left).toLocaleString("en-GB");
  if (left >= 0) return <p className="tabular-nums">{number} characters left</p>;
  return (
    <p role="status" className="basis-full py-1 text-sm text-contradicted">
      {number} characters over the limit of 20,000. Nothing is cut, but this box is saved again only
      once it is shorter.
    </p>
  );
}
