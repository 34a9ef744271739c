import { VerdictLabel } from "./review/verdict";

/** One finding as the review shows it: what Preflight does, without a word of explanation. */
export function ExampleFinding() {
  return (
    <figure
      aria-label="Example of a graded answer"
      className="space-y-4 rounded-xl border border-line bg-surface p-5 text-sm"
    >
      <p className="font-mono leading-7">
        Clients retry on timeout, so{" "}
        <mark className="rounded-sm bg-met-soft text-ink underline decoration-met decoration-2 underline-offset-4">
          the server stores each request id with its result and replays it
        </mark>
        . For the ledger{" "}
        <mark className="rounded-sm bg-contradicted-soft text-ink underline decoration-contradicted decoration-2 underline-offset-4">
          we don't need replicas
        </mark>
        .
      </p>
      <ul className="divide-y divide-line border-t border-line">
        <li className="flex items-start gap-3 pt-3 pb-2.5">
          <VerdictLabel verdict="met" />
          <span className="flex-1">A repeated request can't charge twice.</span>
          <span className="text-ink-soft tabular-nums">3/3</span>
        </li>
        <li className="flex items-start gap-3 pt-2.5">
          <VerdictLabel verdict="contradicted" />
          <span className="flex-1">Losing one machine loses no payment.</span>
          <span className="text-ink-soft tabular-nums">0/3</span>
        </li>
      </ul>
    </figure>
  );
}
