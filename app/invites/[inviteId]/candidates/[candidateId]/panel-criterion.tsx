"use client";

import { useId } from "react";
import { VerdictLabel, verdictNames } from "@/components/review/verdict";
import { Notice } from "@/components/ui/notice";
import type { ReviewCriterion } from "@/lib/attempts/review";
import { outcomeOf, type PanelMark } from "@/lib/invites/panel";
import { MarkControls } from "./mark-controls";
import { anchorOf, type Place } from "./place";
import type { usePanel } from "./use-panel";

type Props = {
  place: Place;
  panel: ReturnType<typeof usePanel>;
  criterion: ReviewCriterion;
  mark: PanelMark | undefined;
  isActive: boolean;
  /** In hand: opened, and where the keys work. */
  isCurrent: boolean;
  isMarkable: boolean;
  onActive: (isActive: boolean) => void;
};

/** One line of an interviewer's checklist: the engine's verdict, and theirs beside it. */
export function PanelCriterion(props: Props) {
  const { place, panel, criterion, mark, isActive, isCurrent, isMarkable, onActive } = props;
  const anchor = anchorOf(place);
  const details = useId();
  return (
    <li
      id={anchor}
      onMouseEnter={() => onActive(true)}
      onMouseLeave={() => onActive(false)}
      className={`scroll-my-6 transition-colors ${isActive ? "bg-accent-soft print:bg-transparent" : ""} ${isCurrent ? "shadow-[inset_3px_0_0_var(--color-accent)] print:shadow-none" : ""}`}
    >
      <button
        type="button"
        aria-expanded={isCurrent}
        aria-controls={details}
        onClick={() => panel.choose(isCurrent ? null : place)}
        className="flex w-full flex-wrap items-start gap-x-3 gap-y-1.5 px-4 py-3 text-left"
      >
        <Line criterion={criterion} mark={mark} />
      </button>
      {panel.problem && panel.anchor === anchor && (
        <div className="px-4 pb-3">
          <Notice tone="problem">{panel.problem}</Notice>
        </div>
      )}
      {!isCurrent && <Written mark={mark} />}
      <div id={details} hidden={!isCurrent} className="space-y-4 px-4 pb-4 text-sm print:hidden">
        <p>{criterion.explanation}</p>
        {criterion.verdict !== "met" && <p className="text-ink-soft">{criterion.why}</p>}
        {mark && (
          <p className="text-ink-soft">
            {mark.author} marked this{mark.count > 1 && ` (${mark.count} marks so far)`}.
          </p>
        )}
        {isMarkable && (
          <MarkControls
            criterion={criterion}
            mark={mark}
            draft={panel.drafts[anchor]}
            onType={(part) => panel.type(place, part)}
            onKeep={() => panel.keep(place)}
            onVerdict={(verdict) => panel.mark(place, { verdict })}
          />
        )}
      </div>
    </li>
  );
}

function Line({ criterion, mark }: { criterion: ReviewCriterion; mark: PanelMark | undefined }) {
  const { says, verdict, max, bothWays } = criterion;
  const outcome = outcomeOf(criterion, mark);
  return (
    <>
      <span className="flex flex-col gap-1">
        <VerdictLabel verdict={outcome.verdict} />
        {outcome.verdict !== verdict && (
          <span className="text-xs text-ink-soft">
            engine: {verdictNames[verdict].toLowerCase()}
          </span>
        )}
      </span>
      <span className="order-last w-full text-sm sm:order-none sm:w-auto sm:flex-1">
        {says}
        {bothWays && <span className="block text-xs text-partly">Said both ways; you decide.</span>}
      </span>
      <span className="ml-auto text-sm text-ink-soft tabular-nums">
        {outcome.points}/{max}
        <span className="sr-only"> points</span>
      </span>
    </>
  );
}

/** What was written about a criterion, for whoever reads the list or a printed report. */
function Written({ mark }: { mark: PanelMark | undefined }) {
  if (!mark || (mark.reason === "" && mark.comment === "")) return null;
  return (
    <dl className="space-y-1 px-4 pb-3 text-sm whitespace-pre-wrap">
      {mark.reason && <Said by="Reason">{mark.reason}</Said>}
      {mark.comment && <Said by="To the candidate">{mark.comment}</Said>}
    </dl>
  );
}

function Said({ by, children }: { by: string; children: string }) {
  return (
    <div>
      <dt className="inline font-medium">{by}: </dt>
      <dd className="inline text-ink-soft">{children}</dd>
    </div>
  );
}
