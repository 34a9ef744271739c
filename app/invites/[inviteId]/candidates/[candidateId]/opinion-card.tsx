import { recommendationNames } from "@/components/invites/invite-words";
import type { Opinion } from "@/lib/invites/opinion-store";

/** What an interviewer thinks, with the reason. */
export function OpinionCard({ opinion, className = "" }: { opinion: Opinion; className?: string }) {
  const { author, recommendation, reason } = opinion;
  return (
    <div className={`rounded-xl border border-line bg-surface p-4 text-sm ${className}`}>
      <p className="font-medium">
        {author}: {recommendation ? recommendationNames[recommendation] : "undecided"}
      </p>
      {reason && <p className="whitespace-pre-wrap text-ink-soft">{reason}</p>}
    </div>
  );
}
