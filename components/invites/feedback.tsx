import { VerdictLabel } from "@/components/review/verdict";
import type { Feedback as Released } from "@/lib/invites/read-feedback";

/** What the interviewers wrote to the candidate, and where they judged otherwise than the engine. */
export function Feedback({ feedback }: { feedback: Released }) {
  const { host, text, items, scores } = feedback;
  return (
    <section
      aria-labelledby="feedback"
      className="space-y-4 rounded-xl border border-line bg-surface p-5"
    >
      <h2 id="feedback" className="text-lg font-semibold">
        From {host}
      </h2>
      <p className="max-w-prose whitespace-pre-wrap">{text || "No words were added."}</p>
      {scores.map(({ question, percent, byEngine }) => (
        <p key={question} className="text-sm">
          {question}:{" "}
          <span className="font-semibold whitespace-nowrap tabular-nums">{percent} %</span>{" "}
          <span className="text-ink-soft">
            with the interviewers' marks; the checklist below shows the engine's{" "}
            <span className="whitespace-nowrap">{byEngine} %</span>.
          </span>
        </p>
      ))}
      {items.length > 0 && (
        <ul className="divide-y divide-line border-t border-line">
          {items.map(({ question, says, verdict, comment }) => (
            <li
              key={`${question} ${says}`}
              className="flex flex-wrap items-start gap-3 py-3 text-sm"
            >
              <VerdictLabel verdict={verdict} />
              <div className="min-w-0 flex-1 space-y-1">
                <p>{says}</p>
                {comment && <p className="whitespace-pre-wrap text-ink-soft">{comment}</p>}
              </div>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
