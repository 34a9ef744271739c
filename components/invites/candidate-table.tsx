import Link from "next/link";
import { LocalTime } from "@/components/local-time";
import { LinkPending } from "@/components/pending";
import { Badge } from "@/components/ui/badge";
import type { CandidateLine } from "@/lib/invites/read-console";
import { recommendationNames, stageNames } from "./invite-words";
import { TimeLeft } from "./time-left";

/** What asks for the interviewer stands out. */
const stageTones = {
  joined: "plain",
  running: "good",
  submitted: "accent",
  reviewed: "plain",
  released: "plain",
} as const;

type Props = { inviteId: string; candidates: CandidateLine[]; serverNow: string };

/** Everyone on an invite: where they are, and how it went. */
export function CandidateTable({ inviteId, candidates, serverNow }: Props) {
  if (candidates.length === 0)
    return <p className="text-ink-soft">Nobody has opened the link and joined yet.</p>;
  return (
    <ul className="divide-y divide-line rounded-xl border border-line bg-surface">
      {candidates.map((candidate) => (
        <li
          key={candidate.id}
          className="relative flex flex-wrap items-center gap-x-5 gap-y-2 p-4 hover:bg-sunken sm:px-5"
        >
          <div className="min-w-0 flex-1 basis-48 space-y-0.5">
            <Link
              href={`/invites/${inviteId}/candidates/${candidate.id}`}
              prefetch={false}
              className="font-medium after:absolute after:inset-0"
            >
              {candidate.name}
              <LinkPending />
            </Link>
            <p className="text-sm text-ink-soft">
              joined <LocalTime at={candidate.joinedAt} />
              {candidate.bothWays > 0 && ` · ${candidate.bothWays} said both ways`}
            </p>
          </div>
          {candidate.deadlineAt && (
            <span className="text-sm font-medium">
              <TimeLeft deadlineAt={candidate.deadlineAt} serverNow={serverNow} />
            </span>
          )}
          <Badge tone={stageTones[candidate.stage]}>{stageNames[candidate.stage]}</Badge>
          <Result candidate={candidate} />
        </li>
      ))}
    </ul>
  );
}

function Result({ candidate }: { candidate: CandidateLine }) {
  const { percent, markedPercent, own } = candidate;
  if (percent === null) return null;
  return (
    <span className="text-right tabular-nums">
      <span className="font-semibold">{markedPercent} %</span>
      {markedPercent !== percent && (
        <span className="text-sm text-ink-soft"> (engine {percent} %)</span>
      )}
      {own && <span className="block text-sm text-ink-soft">{recommendationNames[own]}</span>}
    </span>
  );
}
