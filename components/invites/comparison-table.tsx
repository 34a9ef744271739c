import Link from "next/link";
import { Fragment } from "react";
import { VerdictLabel } from "@/components/review/verdict";
import type { Column, Comparison } from "@/lib/invites/read-comparison";
import { recommendationNames } from "./invite-words";

/** Criterion by criterion, a column for each candidate. Wide tables scroll within themselves. */
export function ComparisonTable({ comparison }: { comparison: Comparison }) {
  const { inviteId, questions, columns } = comparison;
  return (
    // Keyboards scroll what they can focus.
    <section
      aria-label="Comparison"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable
      tabIndex={0}
      className="overflow-x-auto rounded-xl border border-line bg-surface"
    >
      <table className="w-full text-sm">
        <thead>
          <tr className="border-b border-line text-left">
            <th scope="col" className="min-w-64 px-4 py-3 font-medium">
              Criterion
            </th>
            {columns.map(({ candidateId, name, recommendation }) => (
              <th key={candidateId} scope="col" className="min-w-36 px-4 py-3 font-medium">
                <Link
                  href={`/invites/${inviteId}/candidates/${candidateId}`}
                  className="underline underline-offset-4"
                >
                  {name}
                </Link>
                <span className="block text-xs font-normal text-ink-soft">
                  {recommendation ? recommendationNames[recommendation] : "undecided"}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="divide-y divide-line">
          {questions.map((question) => (
            <Fragment key={question.id}>
              <tr className="bg-sunken">
                <th scope="row" className="px-4 py-2.5 text-left font-semibold">
                  {question.title}
                </th>
                {columns.map(({ candidateId, percents }) => (
                  <td key={candidateId} className="px-4 py-2.5 font-semibold tabular-nums">
                    {percents[question.id] === undefined ? "–" : `${percents[question.id]} %`}
                  </td>
                ))}
              </tr>
              {question.criteria.map(({ id, says, max }) => (
                <tr key={id}>
                  <th scope="row" className="px-4 py-2 text-left font-normal">
                    {says}
                  </th>
                  {columns.map((column) => (
                    <td key={column.candidateId} className="px-4 py-2 align-top">
                      <Outcome outcome={column.outcomes[`${question.id} ${id}`]} max={max} />
                    </td>
                  ))}
                </tr>
              ))}
            </Fragment>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Outcome({
  outcome,
  max,
}: {
  outcome: Column["outcomes"][string] | undefined;
  max: number;
}) {
  if (!outcome) return <span className="text-ink-soft">not asked</span>;
  return (
    <span className="flex flex-wrap items-center gap-2">
      <VerdictLabel verdict={outcome.verdict} />
      <span className="text-ink-soft tabular-nums">
        {outcome.points}/{max}
        {outcome.isMarked && " · marked"}
      </span>
    </span>
  );
}
