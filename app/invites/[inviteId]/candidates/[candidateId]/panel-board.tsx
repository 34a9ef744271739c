"use client";

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
  const { questions, isMarkable } = props;
  const panel = usePanel(props);
  return (
    <div className="space-y-10">
      <KeyHelp isMarkable={isMarkable} />
      <p role="status" className="sr-only">
        {panel.said}
      </p>
      {questions.map((question) => (
        <PanelQuestion
          key={question.id}
          question={question}
          panel={panel}
          isMarkable={isMarkable}
        />
      ))}
    </div>
  );
}

function KeyHelp({ isMarkable }: { isMarkable: boolean }) {
  return (
    <p className="text-sm text-ink-soft max-lg:hidden print:hidden">
      Keys: <Key>j</Key> <Key>k</Key> go through the list
      {isMarkable && (
        <>
          {" "}
          · <Key>1</Key> met · <Key>2</Key> partly · <Key>3</Key> missed · <Key>4</Key> contradicted
          · <Key>0</Key> as the engine says
        </>
      )}
    </p>
  );
}

function Key({ children }: { children: string }) {
  return (
    <kbd className="rounded border border-line bg-surface px-1.5 py-0.5 font-mono text-xs">
      {children}
    </kbd>
  );
}
