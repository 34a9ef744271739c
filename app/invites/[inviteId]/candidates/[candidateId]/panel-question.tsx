"use client";

import { useState } from "react";
import { AnswerText } from "@/components/review/answer-text";
import { Flags } from "@/components/review/flags";
import type { ReviewQuestion } from "@/lib/attempts/review";
import { lanePercent, markOf } from "@/lib/invites/panel";
import { PanelCriterion } from "./panel-criterion";
import { anchorOf } from "./place";
import type { usePanel } from "./use-panel";

type Props = {
  question: ReviewQuestion;
  panel: ReturnType<typeof usePanel>;
  isMarkable: boolean;
};

/** A question as an interviewer reads it: the answer beside the checklist, engine and own mark side by side. */
export function PanelQuestion({ question, panel, isMarkable }: Props) {
  const { stages, criteria } = question;
  const [pointed, setPointed] = useState<string | null>(null);
  const placeOf = (criterionId: string) => ({ questionId: question.id, criterionId });
  const anchor = (criterionId: string) => anchorOf(placeOf(criterionId));
  const current = panel.current?.questionId === question.id ? panel.current.criterionId : null;
  const active = pointed ?? current;
  return (
    <section
      id={`question-${question.id}`}
      aria-labelledby={`title-${question.id}`}
      className="space-y-5"
    >
      <Heading question={question} marked={lanePercent(question, panel.marks)} />
      <Flags flags={question.flags} />
      <div className="grid gap-6 lg:grid-cols-2">
        <section
          aria-label={`The answer to ${question.title}`}
          className="rounded-xl border border-line bg-surface p-5 lg:sticky lg:top-4 lg:max-h-[calc(100dvh-2rem)] lg:self-start lg:overflow-y-auto print:static print:max-h-none"
        >
          <AnswerText
            whose="The answer"
            stages={stages}
            criteria={criteria}
            active={active}
            onActive={setPointed}
            onChoose={(criterionId) => panel.choose(placeOf(criterionId))}
            anchorOf={anchor}
          />
        </section>
        <ul
          aria-label={`Checklist of ${question.title}`}
          className="divide-y divide-line self-start overflow-hidden rounded-xl border border-line bg-surface"
        >
          {criteria.map((criterion) => (
            <PanelCriterion
              key={criterion.id}
              place={placeOf(criterion.id)}
              panel={panel}
              criterion={criterion}
              mark={markOf(panel.marks, question.id, criterion)}
              isActive={active === criterion.id}
              isCurrent={current === criterion.id}
              isMarkable={isMarkable}
              onActive={(isActive) => setPointed(isActive ? criterion.id : null)}
            />
          ))}
        </ul>
      </div>
    </section>
  );
}

function Heading({ question, marked }: { question: ReviewQuestion; marked: number }) {
  return (
    <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
      <h2 id={`title-${question.id}`} className="text-xl font-semibold">
        {question.title}
      </h2>
      <p className="tabular-nums">
        <span className="text-xl font-semibold">{marked} %</span>{" "}
        <span className="text-sm text-ink-soft">
          {marked === question.percent ? "by the engine" : `marked; engine ${question.percent} %`}
        </span>
      </p>
    </div>
  );
}
