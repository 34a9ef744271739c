import type { ReactNode } from "react";
import { Markdown } from "@/components/markdown";
import type { ReviewQuestion } from "@/lib/attempts/review";

/** What the bank knows of a question and shows only after it was answered. */
export function Background({ background }: { background: ReviewQuestion["background"] }) {
  if (!background)
    return (
      <p className="text-sm text-ink-soft">
        This question has left the bank; its model answer is gone with it.
      </p>
    );
  const { modelAnswer, insights, followUps, errata, sources } = background;
  return (
    <div className="space-y-3">
      <Fold title="Model answer">
        <Markdown text={modelAnswer} />
      </Fold>
      {insights.length > 0 && (
        <Fold title="What to remember">
          <Bullets items={insights} />
        </Fold>
      )}
      {followUps.length > 0 && (
        <Fold title="What the interviewer would ask next">
          <Bullets items={followUps} />
        </Fold>
      )}
      {errata.length > 0 && (
        <Fold title="Where the guides are wrong">
          <ul className="space-y-4">
            {errata.map(({ guide, says, right, because }) => (
              <li key={says} className="space-y-1">
                <p>
                  <span className="text-ink-soft">{guide} says:</span> {says}
                </p>
                <p>
                  <span className="font-medium">Right is:</span> {right}{" "}
                  <span className="text-ink-soft">{because}</span>
                </p>
              </li>
            ))}
          </ul>
        </Fold>
      )}
      {sources.length > 0 && (
        <p className="text-xs text-ink-soft">
          From {sources.map(({ guide, section }) => `${guide}, “${section}”`).join("; ")}.
        </p>
      )}
    </div>
  );
}

function Fold({ title, children }: { title: string; children: ReactNode }) {
  return (
    <details className="rounded-xl border border-line bg-surface">
      <summary className="min-h-11 px-5 py-3 font-medium">{title}</summary>
      <div className="border-t border-line px-5 py-4 text-base">{children}</div>
    </details>
  );
}

function Bullets({ items }: { items: string[] }) {
  return (
    <ul className="list-disc space-y-1.5 pl-5">
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
}
