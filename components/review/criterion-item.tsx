import { type ReactNode, useId } from "react";
import type { ReviewCriterion } from "@/lib/attempts/review";
import { VerdictLabel, verdictNames } from "./verdict";

type Props = {
  criterion: ReviewCriterion;
  /** The page-wide id of this line. */
  anchor: string;
  isActive: boolean;
  isOpen: boolean;
  onActive: (isActive: boolean) => void;
  onToggle: () => void;
  /** Stands below the explanation. */
  foot: ReactNode;
};

/** One line of the checklist; opened it explains the verdict and takes the reader's own. */
export function CriterionItem({
  criterion,
  anchor,
  isActive,
  isOpen,
  onActive,
  onToggle,
  foot,
}: Props) {
  const { says, why, verdict, points, max, mark } = criterion;
  const details = useId();
  return (
    <li
      id={anchor}
      onMouseEnter={() => onActive(true)}
      onMouseLeave={() => onActive(false)}
      className={`scroll-mt-24 transition-colors ${isActive ? "bg-accent-soft" : ""}`}
    >
      <button
        type="button"
        aria-expanded={isOpen}
        aria-controls={details}
        onClick={onToggle}
        onFocus={() => onActive(true)}
        onBlur={() => onActive(false)}
        className="flex w-full flex-wrap items-start gap-x-3 gap-y-1.5 px-4 py-3 text-left"
      >
        <VerdictLabel verdict={mark?.verdict ?? verdict} />
        <span className="order-last w-full space-y-1 text-sm sm:order-none sm:w-auto sm:flex-1">
          <span className="block">{says}</span>
          {(verdict === "missed" || verdict === "contradicted") && (
            <span className="block text-xs text-ink-soft">{why}</span>
          )}
        </span>
        <span className="ml-auto text-sm text-ink-soft tabular-nums">
          {mark?.points ?? points}/{max}
          <span className="sr-only"> points</span>
        </span>
      </button>
      <div id={details} hidden={!isOpen} className="space-y-3 px-4 pb-4 text-sm">
        <Explanation criterion={criterion} />
        {foot}
      </div>
    </li>
  );
}

function Explanation({ criterion }: { criterion: ReviewCriterion }) {
  const { verdict, explanation, why, mark, bothWays } = criterion;
  return (
    <>
      <p>{explanation}</p>
      {verdict === "partly" && <p className="text-ink-soft">{why}</p>}
      {bothWays && (
        <p className="text-partly">
          You say this and also its opposite: decide for yourself which one counts.
        </p>
      )}
      {mark && (
        <p className="rounded-md bg-sunken px-3 py-2">
          <span className="font-medium">
            Engine: {verdictNames[verdict].toLowerCase()}. You:{" "}
            {verdictNames[mark.verdict].toLowerCase()}.
          </span>{" "}
          {mark.reason}
        </p>
      )}
    </>
  );
}
