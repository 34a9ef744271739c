import { LocalTime } from "@/components/local-time";
import type { ReviewQuestion } from "@/lib/attempts/review";

const reasons = {
  conflict: "Written in another tab or on another device while a newer text was saved",
  late: "Arrived after the round was over",
};

/** Texts that were not graded but must not be lost. */
export function KeptCopies({ question }: { question: ReviewQuestion }) {
  const { copies, stages } = question;
  if (copies.length === 0) return null;
  return (
    <details className="rounded-xl border border-line bg-surface">
      <summary className="min-h-11 px-5 py-3 font-medium">
        Other versions that were kept ({copies.length})
      </summary>
      <ul className="space-y-5 border-t border-line px-5 py-4">
        {copies.map(({ stageId, text, reason, createdAt }) => (
          <li key={`${stageId}${createdAt}`} className="space-y-1.5">
            <p className="text-sm text-ink-soft">
              {stages.find(({ id }) => id === stageId)?.title ?? stageId}. {reasons[reason]},{" "}
              <LocalTime at={createdAt} />. Not graded.
            </p>
            <p className="font-mono text-sm whitespace-pre-wrap">{text}</p>
          </li>
        ))}
      </ul>
    </details>
  );
}
