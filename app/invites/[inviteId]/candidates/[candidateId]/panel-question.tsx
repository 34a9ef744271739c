"use client";

import { useState } from "react";
import { AnswerText } from "@/components/review/answer-text";
import { Flags } from "@/components/review/flags";
import type { ReviewQuestion } from "@/lib/attempts/review";
import { lanePercent, markOf, type PanelMark } from "@/lib/invites/panel";
import { PanelCriterion } from "./panel-criterion";
import { anchorOf, type MarkChange } from "./use-panel";

type Props = {
  question: ReviewQuestion;
  marks: PanelMark[];
  /** The criterion in hand. */
  current: string | null;
  onChoose: (criterionId: string) => void;
  onMark: ((criterionId: string, change: MarkChange) => void) | null;
};

/** A question as an interviewer reads it: the answer beside the checklist, engine and own mark side by side. */
export function PanelQuestion({ question, marks, current, onChoose, onMark }: Props) {
  const { stages, criteria } = question;
  const [pointed, setPointed] = useState<string | null>(null);
  const active = pointed ?? current;
  const anchor = (criterionId: string) => anchorOf({ questionId: question.id, criterionId });
  return (
    <section aria-labelledby={`title-${question.id}`} className="space-y-5">
      <Heading question={question} marked={lanePercent(question, marks)} />
      <Flags flags={question.flags} />
      <div className="grid gap-6 lg:grid-cols-2">
        <section
          aria-label={`The answer to ${question.title}`}
          className="rounded-xl border border-line bg-surface p-5 lg:sticky lg:top-4 lg:max-h-[calc(100dvh-2rem)] lg:self-start lg:overflow-y-auto print:static print:max-h-none"
        >
          <AnswerText
            stages={stages}
            criteria={criteria}
            active={active}
            onActive={setPointed}
            onChoose={onChoose}
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
              anchor={anchor(criterion.id)}
              criterion={criterion}
              mark={markOf(marks, question.id, criterion)}
              isActive={active === criterion.id}
              isCurrent={current === criterion.id}
              onActive={(isActive) => setPointed(isActive ? criterion.id : null)}
              onChoose={() => onChoose(criterion.id)}
              onMark={onMark && ((change) => onMark(criterion.id, change))}
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
