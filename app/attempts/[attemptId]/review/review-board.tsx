"use client";

import { useState } from "react";
import { AnswerText } from "@/components/review/answer-text";
import { Checklist } from "@/components/review/checklist";
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
          whose="Your answer"
          stages={stages}
          criteria={criteria}
          active={active}
          onActive={setPointed}
          onChoose={choose}
          anchorOf={anchorOf}
        />
      </section>
      <Checklist
        stages={stages}
        criteria={criteria}
        active={active}
        open={open}
        onActive={setPointed}
        onOpen={setOpen}
        anchorOf={anchorOf}
        footOf={(criterion) => (
          <MarkForm attemptId={attemptId} questionId={question.id} criterion={criterion} />
        )}
      />
    </div>
  );
}
