import { Check } from "lucide-react";

export type StageJump = { key: string; title: string; isWritten: boolean; isSuggested: boolean };

type Props = { stages: StageJump[]; onJump: (key: string) => void };

/** The boxes of one question: which are written, where the clock suggests to be, and a way to each. */
export function StageJumps({ stages, onJump }: Props) {
  if (stages.length < 2) return null;
  return (
    <nav aria-label="Boxes of this question">
      <ol className="flex flex-wrap gap-1.5">
        {stages.map(({ key, title, isWritten, isSuggested }, index) => (
          <li key={key}>
            <button
              type="button"
              onClick={() => onJump(key)}
              className={`inline-flex min-h-9 min-w-11 items-center justify-center gap-2 rounded-lg border px-2.5 text-xs hover:bg-sunken hover:text-ink max-sm:min-h-11 ${
                isSuggested ? "border-accent text-ink" : "border-line text-ink-soft"
              }`}
            >
              {isWritten ? (
                <Check aria-hidden size={14} className="text-met" />
              ) : (
                <span aria-hidden className="tabular-nums">
                  {index + 1}
                </span>
              )}
              <span className="max-sm:sr-only">{title}</span>
              <span className="sr-only">
                , {isWritten ? "written" : "empty"}
                {isSuggested ? ", suggested now" : ""}
              </span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
