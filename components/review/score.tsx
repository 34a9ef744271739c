import { duration } from "@/components/words";
import type { ReviewQuestion, ReviewStage } from "@/lib/attempts/review";

type Scored = Pick<ReviewQuestion, "percent" | "points" | "fullMarks" | "max" | "ownPercent">;

/** The engine's percent, and the person's own beside it where they disagree. */
export function Score({ question }: { question: Scored }) {
  const { percent, points, fullMarks, max, ownPercent } = question;
  return (
    <div className="flex flex-wrap items-baseline gap-x-8 gap-y-2">
      <p>
        <span className="text-3xl font-semibold tabular-nums">{percent} %</span>{" "}
        <span className="text-sm text-ink-soft">
          {points} of {max} points{fullMarks < max && `; ${fullMarks} are full marks`}
        </span>
      </p>
      {ownPercent !== null && (
        <p>
          <span className="text-xl font-semibold tabular-nums">{ownPercent} %</span>{" "}
          <span className="text-sm text-ink-soft">by your own marks</span>
        </p>
      )}
    </div>
  );
}

/** Points and time of each stage. */
export function StageTable({ stages }: { stages: ReviewStage[] }) {
  return (
    <div className="overflow-x-auto">
      <table className="w-full text-sm">
        <thead>
          <tr className="border-b border-line text-left text-xs text-ink-soft">
            <th className="py-2 pr-4 font-medium">Stage</th>
            <th className="py-2 pr-4 font-medium whitespace-nowrap">Points</th>
            <th className="py-2 font-medium">
              Time<span className="max-sm:hidden"> you took / suggested</span>
            </th>
          </tr>
        </thead>
        <tbody className="divide-y divide-line">
          {stages.map(({ id, title, points, max, activeMs, minutes }) => (
            <tr key={id}>
              <th scope="row" className="py-2 pr-4 text-left font-normal">
                {title}
              </th>
              <td className="py-2 pr-4">
                <span className="flex items-center gap-3">
                  <Bar share={max === 0 ? 0 : points / max} />
                  <span className="whitespace-nowrap tabular-nums">
                    {points}/{max}
                  </span>
                </span>
              </td>
              <td className="py-2 tabular-nums">
                {activeMs === 0 ? "none" : duration(activeMs)}{" "}
                <span className="text-ink-soft">/ {minutes} min</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The number beside it says the same to those who can't see it. */
function Bar({ share }: { share: number }) {
  return (
    <span aria-hidden className="hidden h-1.5 w-28 overflow-hidden rounded-full bg-line sm:block">
      <span className="block h-full rounded-full bg-accent" style={{ width: `${share * 100}%` }} />
    </span>
  );
}
