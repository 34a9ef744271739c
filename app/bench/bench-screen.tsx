"use client";

import { useState } from "react";
import { BenchControls } from "@/components/bench/bench-controls";
import { FileProblems } from "@/components/bench/file-problems";
import { AnswerText } from "@/components/review/answer-text";
import { Checklist } from "@/components/review/checklist";
import { Flags } from "@/components/review/flags";
import { Score } from "@/components/review/score";
import { Notice } from "@/components/ui/notice";
import { type BenchGrade, benchBox } from "@/lib/questions/bench";
import { useBench } from "./use-bench";

type Props = { questions: string[]; first: string };

/** An answer on the left, what the rubric makes of it on the right, both live. */
export function BenchScreen({ questions, first }: Props) {
  const [questionId, setQuestionId] = useState(first);
  const [text, setText] = useState("");
  const { reply, graded, isReachable } = useBench(questionId, text);

  function choose(id: string) {
    setQuestionId(id);
    history.replaceState(history.state, "", `?question=${id}`);
  }

  return (
    <div data-wide-page className="mx-auto w-full max-w-(--site-width) space-y-6 px-4 py-8 sm:px-6">
      <header className="space-y-2">
        <h1 className="text-2xl font-semibold">Workbench</h1>
        <p className="max-w-prose text-ink-soft">
          Write or paste an answer, and edit{" "}
          <code className="font-mono text-sm">questions/{questionId}/rubric.yaml</code> in your
          editor. Both are graded as you go; nothing here is stored.
        </p>
      </header>
      <BenchControls
        questions={questions}
        questionId={questionId}
        onQuestion={choose}
        answers={reply?.answers ?? []}
        onAnswer={setText}
      />
      {!reply && isReachable && <Notice>Reading the question's files.</Notice>}
      {!isReachable && <Notice tone="warning">The server doesn't answer; trying again.</Notice>}
      <FileProblems problems={reply?.problems ?? []} hasGrade={graded !== null} />
      <Desk key={questionId} text={text} onText={setText} graded={graded} />
    </div>
  );
}

type DeskProps = {
  text: string;
  onText: (text: string) => void;
  graded: { text: string; grade: BenchGrade } | null;
};

function Desk({ text, onText, graded }: DeskProps) {
  const [pointed, setPointed] = useState<string | null>(null);
  const [open, setOpen] = useState<string | null>(null);
  const active = pointed ?? open;
  const anchorOf = (criterionId: string) => `criterion-${criterionId}`;
  const marks = { active, onActive: setPointed, anchorOf };
  return (
    <div className="grid items-start gap-6 lg:grid-cols-2">
      <div className="space-y-6 lg:sticky lg:top-4 lg:max-h-[calc(100dvh-2rem)] lg:overflow-y-auto">
        <AnswerField text={text} onText={onText} />
        {graded && (
          <section aria-label="Evidence" className="rounded-xl border border-line bg-surface p-5">
            <AnswerText
              whose="Your answer"
              {...marks}
              stages={[{ id: benchBox, title: "What was found", text: graded.text }]}
              criteria={graded.grade.criteria}
              onChoose={(id) => {
                setOpen(id);
                document.getElementById(anchorOf(id))?.scrollIntoView({ block: "nearest" });
              }}
            />
          </section>
        )}
      </div>
      {graded && (
        <section aria-labelledby="verdicts" className="space-y-5">
          <h2 id="verdicts" className="sr-only">
            Verdicts
          </h2>
          <Score question={{ ...graded.grade, ownPercent: null }} />
          <Flags flags={graded.grade.flags} />
          <Checklist
            {...marks}
            stages={graded.grade.stages}
            criteria={graded.grade.criteria}
            open={open}
            onOpen={setOpen}
            footOf={({ id }) => <code className="font-mono text-xs text-ink-soft">{id}</code>}
          />
        </section>
      )}
    </div>
  );
}

function AnswerField({ text, onText }: Pick<DeskProps, "text" | "onText">) {
  return (
    <div className="space-y-1.5">
      <label htmlFor="answer" className="block text-sm font-medium">
        Answer
      </label>
      <textarea
        id="answer"
        value={text}
        onChange={(event) => onText(event.target.value)}
        rows={12}
        spellCheck={false}
        className="block w-full rounded-lg border border-line-strong bg-surface px-3 py-2 font-mono text-sm"
      />
    </div>
  );
}
