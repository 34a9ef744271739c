"use client";

import { useState } from "react";
import { AnswerText } from "@/components/review/answer-text";
import { CriterionItem } from "@/components/review/criterion-item";
import type { ReviewQuestion } from "@/lib/attempts/review";
import { MarkForm } from "./mark-form";

type Props = { attemptId: string; question: ReviewQuestion };

/** Checklist and answer side by side: pointing at one shows the other. */
export function ReviewBoard({ attemptId, question }: Props) {
  const { stages, criteria } = question;
  const [pointed, setPointed] = useState<string | null>(null);
  const [open, setOpen] = useState<string | null>(null);
  const active = pointed ?? open;

  // Two questions of a round may share a criterion.
  const anchorOf = (criterionId: string) => `${question.id}.${criterionId}`;

  function choose(criterionId: string) {
    setOpen(criterionId);
    document.getElementById(anchorOf(criterionId))?.scrollIntoView({ block: "nearest" });
  }

  return (
    <div className="grid gap-6 lg:grid-cols-2">
      <section
        aria-label="Your answer"
        className="rounded-xl border border-line bg-surface p-5 lg:sticky lg:top-4 lg:max-h-[calc(100dvh-2rem)] lg:self-start lg:overflow-y-auto"
      >
        <AnswerText
          stages={stages}
          criteria={criteria}
          active={active}
          onActive={setPointed}
          onChoose={choose}
          anchorOf={anchorOf}
        />
      </section>
      <section aria-label="Checklist" className="space-y-5">
        {stages.map((stage) => (
          <div key={stage.id} className="space-y-2">
            <h4 className="flex justify-between gap-4 text-sm font-medium text-ink-soft">
              {stage.title}
              <span className="tabular-nums">
                {stage.points}/{stage.max}
              </span>
            </h4>
            <ul className="divide-y divide-line overflow-hidden rounded-xl border border-line bg-surface">
              {criteria
                .filter((criterion) => criterion.stage === stage.id)
                .map((criterion) => (
                  <CriterionItem
                    key={criterion.id}
                    criterion={criterion}
                    anchor={anchorOf(criterion.id)}
                    isActive={active === criterion.id}
                    isOpen={open === criterion.id}
                    onActive={(isActive) => setPointed(isActive ? criterion.id : null)}
                    onToggle={() => setOpen(open === criterion.id ? null : criterion.id)}
                    markForm={
                      <MarkForm
                        attemptId={attemptId}
                        questionId={question.id}
                        criterion={criterion}
                      />
                    }
                  />
                ))}
            </ul>
          </div>
        ))}
      </section>
    </div>
  );
}
