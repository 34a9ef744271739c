"use client";

import { Notice } from "@/components/ui/notice";
import type { ReviewQuestion } from "@/lib/attempts/review";
import type { PanelMark } from "@/lib/invites/panel";
import { PanelQuestion } from "./panel-question";
import { usePanel } from "./use-panel";

type Props = {
  candidateId: string;
  questions: ReviewQuestion[];
  /** This interviewer's lane. */
  marks: PanelMark[];
  /** False while the round runs: then the checklist only follows. */
  isMarkable: boolean;
};

/** All questions of a candidate, with one keyboard for all of them. */
export function PanelBoard(props: Props) {
  const { questions, marks, isMarkable } = props;
  const panel = usePanel(props);
  return (
    <div className="space-y-10">
      {isMarkable && <KeyHelp />}
      <p role="status" className="sr-only">
        {panel.said}
      </p>
      {panel.problem && <Notice tone="problem">{panel.problem}</Notice>}
      {questions.map((question) => (
        <PanelQuestion
          key={question.id}
          question={question}
          marks={marks}
          current={panel.current?.questionId === question.id ? panel.current.criterionId : null}
          onChoose={(criterionId) => panel.choose({ questionId: question.id, criterionId })}
          onMark={
            isMarkable
              ? (criterionId, change) =>
                  panel.mark({ questionId: question.id, criterionId }, change)
              : null
          }
        />
      ))}
    </div>
  );
}

function KeyHelp() {
  return (
    <p className="text-sm text-ink-soft print:hidden">
      Keys: <kbd>j</kbd> and <kbd>k</kbd> go through the list, <kbd>1</kbd> met, <kbd>2</kbd>{" "}
      partly, <kbd>3</kbd> missed, <kbd>4</kbd> contradicted, <kbd>0</kbd> as the engine says.
    </p>
  );
}
