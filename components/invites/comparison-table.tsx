import Link from "next/link";
import { Fragment } from "react";
import { VerdictLabel } from "@/components/review/verdict";
import type { Column, Comparison } from "@/lib/invites/read-comparison";
import { recommendationNames } from "./invite-words";

const corner = "sticky left-0 w-40 min-w-40 px-4 text-left sm:w-72 sm:min-w-72";

/** Criterion by criterion, a column for each candidate. It scrolls within itself; names and criteria stay in sight. */
export function ComparisonTable({ comparison }: { comparison: Comparison }) {
  const { inviteId, questions, columns } = comparison;
  return (
    // Keyboards scroll what they can focus.
    <section
      aria-label="Comparison"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable
      tabIndex={0}
      className="max-h-[85dvh] overflow-auto rounded-xl border border-line bg-surface print:max-h-none print:overflow-visible"
    >
      {/* Collapsed borders don't stick: each cell draws its own. */}
      <table className="w-full border-separate border-spacing-0 text-sm [&_td]:border-b [&_td]:border-line [&_th]:border-b [&_th]:border-line">
        <thead>
          <tr className="text-left align-bottom">
            <th scope="col" className={`${corner} top-0 z-20 bg-surface py-3 font-medium`}>
              Criterion
            </th>
            {columns.map((column) => (
              <th
                key={column.candidateId}
                scope="col"
                className="sticky top-0 z-10 min-w-36 bg-surface px-4 py-3 font-medium"
              >
                <Person inviteId={inviteId} column={column} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {questions.map((question) => (
            <Fragment key={question.id}>
              <tr>
                <th scope="row" className={`${corner} bg-sunken py-2.5 font-semibold`}>
                  {question.title}
                </th>
                {columns.map(({ candidateId, percents }) => (
                  <td
                    key={candidateId}
                    className="bg-sunken px-4 py-2.5 font-semibold tabular-nums"
                  >
                    {percents[question.id] === undefined ? "–" : `${percents[question.id]} %`}
                  </td>
                ))}
              </tr>
              {question.criteria.map(({ id, says, max }) => (
                <tr key={id} className="align-top">
                  <th scope="row" className={`${corner} bg-surface py-2 font-normal`}>
                    {says}
                  </th>
                  {columns.map((column) => (
                    <td key={column.candidateId} className="px-4 py-2">
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

function Person({ inviteId, column }: { inviteId: string; column: Column }) {
  const { candidateId, name, recommendation } = column;
  return (
    <>
      <Link
        href={`/invites/${inviteId}/candidates/${candidateId}`}
        prefetch={false}
        title={name}
        className="line-clamp-2 max-w-44 underline underline-offset-4"
      >
        {name}
      </Link>
      <span className="block text-xs font-normal text-ink-soft">
        {recommendation ? recommendationNames[recommendation] : "undecided"}
      </span>
    </>
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
    <span className="flex flex-col items-start gap-1 whitespace-nowrap">
      <VerdictLabel verdict={outcome.verdict} />
      <span className="px-2 text-xs text-ink-soft tabular-nums">
        {outcome.points}/{max}
        {outcome.isMarked && " · marked"}
      </span>
    </span>
  );
}
