"use client";

import { useId } from "react";
import { VerdictLabel, verdictNames } from "@/components/review/verdict";
import type { ReviewCriterion } from "@/lib/attempts/review";
import { outcomeOf, type PanelMark } from "@/lib/invites/panel";
import { MarkDetails } from "./mark-details";
import type { MarkChange } from "./use-panel";

type Props = {
  anchor: string;
  criterion: ReviewCriterion;
  mark: PanelMark | undefined;
  isActive: boolean;
  /** In hand: opened, and where the keys work. */
  isCurrent: boolean;
  onActive: (isActive: boolean) => void;
  onChoose: () => void;
  onMark: ((change: MarkChange) => void) | null;
};

const verdicts = ["met", "partly", "missed", "contradicted"] as const;

/** One line of an interviewer's checklist: the engine's verdict, and theirs beside it. */
export function PanelCriterion(props: Props) {
  const { anchor, criterion, mark, isActive, isCurrent, onActive, onChoose, onMark } = props;
  const { says, verdict, max } = criterion;
  const outcome = outcomeOf(criterion, mark);
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
        aria-expanded={isCurrent}
        aria-controls={details}
        onClick={onChoose}
        className="flex w-full flex-wrap items-start gap-x-3 gap-y-1.5 px-4 py-3 text-left"
      >
        <span className="flex flex-col gap-1">
          <VerdictLabel verdict={outcome.verdict} />
          {outcome.verdict !== verdict && (
            <span className="text-xs text-ink-soft">
              engine: {verdictNames[verdict].toLowerCase()}
            </span>
          )}
        </span>
        <span className="order-last w-full text-sm sm:order-none sm:w-auto sm:flex-1">{says}</span>
        <span className="ml-auto text-sm text-ink-soft tabular-nums">
          {outcome.points}/{max}
          <span className="sr-only"> points</span>
        </span>
      </button>
      <div id={details} hidden={!isCurrent} className="space-y-4 px-4 pb-4 text-sm">
        <p>{criterion.explanation}</p>
        {mark && (
          <p className="text-ink-soft">
            {mark.author} marked this{mark.count > 1 && ` (${mark.count} marks so far)`}.
          </p>
        )}
        {onMark && (
          <>
            <fieldset className="flex flex-wrap gap-2">
              <legend className="sr-only">Your verdict</legend>
              {verdicts.map((option) => (
                <button
                  key={option}
                  type="button"
                  aria-pressed={mark?.verdict === option}
                  onClick={() => onMark({ verdict: option })}
                  className="min-h-9 rounded-lg border border-line-strong/60 px-3 hover:bg-sunken aria-pressed:border-accent aria-pressed:bg-accent-soft aria-pressed:font-medium"
                >
                  {verdictNames[option]}
                </button>
              ))}
              {mark && mark.verdict !== "engine" && (
                <button
                  type="button"
                  onClick={() => onMark({ verdict: "engine" })}
                  className="min-h-9 px-2 text-accent underline underline-offset-4"
                >
                  As the engine says
                </button>
              )}
            </fieldset>
            <MarkDetails key={mark?.createdAt} criterion={criterion} mark={mark} onMark={onMark} />
          </>
        )}
      </div>
    </li>
  );
}
