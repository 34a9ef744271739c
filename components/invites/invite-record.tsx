import { LocalTime } from "@/components/local-time";
import type { EventKind } from "@/lib/invites/invite";
import { eventNames } from "./invite-words";

type RecordLine = {
  id: string;
  kind: EventKind;
  actor: string | null;
  candidate: string | null;
  at: string;
  minutes: number | null;
};

/** What was done with an invite, newest first. */
export function InviteRecord({ lines }: { lines: RecordLine[] }) {
  return (
    <details className="rounded-xl border border-line bg-surface">
      <summary className="min-h-11 px-5 py-3 font-medium">The record</summary>
      <ol className="space-y-2 border-t border-line px-5 py-4 text-sm">
        {lines.map(({ id, kind, actor, candidate, at, minutes }) => (
          <li key={id} className="flex flex-wrap gap-x-3">
            <span className="text-ink-soft">
              <LocalTime at={at} />
            </span>
            <span>
              {actor ?? "Preflight"} {eventNames[kind]}
              {candidate && candidate !== actor && `: ${candidate}`}
              {minutes !== null && `, ${minutes} min`}
            </span>
          </li>
        ))}
      </ol>
    </details>
  );
}
