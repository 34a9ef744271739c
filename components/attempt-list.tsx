import Link from "next/link";
import type { AttemptSummary } from "@/lib/attempts/attempt";
import { LocalTime } from "./local-time";
import { LinkPending } from "./pending";
import { count, endings } from "./words";

/** The history, newest first: what, when, and how it went. */
export function AttemptList({ attempts }: { attempts: AttemptSummary[] }) {
  return (
    <ul className="divide-y divide-line rounded-xl border border-line bg-surface">
      {attempts.map((attempt) => (
        <li
          key={attempt.id}
          className="relative flex items-center gap-4 p-4 hover:bg-sunken sm:px-5"
        >
          <div className="min-w-0 flex-1 space-y-0.5">
            <Link
              href={
                attempt.finishedAt ? `/attempts/${attempt.id}/review` : `/attempts/${attempt.id}`
              }
              prefetch={false}
              className="font-medium after:absolute after:inset-0"
            >
              {attempt.title}
              <LinkPending />
            </Link>
            <p className="text-sm text-ink-soft">
              <LocalTime at={attempt.startedAt} /> · {count(attempt.questions, "question")} ·{" "}
              {ended(attempt)}
            </p>
          </div>
          <p className="text-lg font-semibold tabular-nums">{result(attempt)}</p>
        </li>
      ))}
    </ul>
  );
}

function ended({ mode, finishedAt, finishedBy }: AttemptSummary): string {
  if (!finishedAt) return mode === "timed" ? "the clock is running" : "practice, open";
  const how = endings[finishedBy ?? "submitted"].toLowerCase();
  return mode === "practice" ? `practice, ${how}` : how;
}

function result({ finishedAt, percent, shows }: AttemptSummary) {
  if (percent !== null) return `${percent} %`;
  const isHeldBack = shows === "nothing" || shows === "text";
  if (finishedAt && isHeldBack)
    return <span className="text-sm font-medium text-ink-soft">Handed in</span>;
  return (
    <span className="text-sm font-medium text-accent">{finishedAt ? "Being graded" : "Go on"}</span>
  );
}
