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
      {!isReachable && <Notice tone="warning">The server doesn't answer; trying again.</Notice>}
      <FileProblems problems={reply?.problems ?? []} hasGrade={graded !== null} />
      <div className="space-y-1.5">
        <label htmlFor="answer" className="block text-sm font-medium">
          Answer
        </label>
        <textarea
          id="answer"
          value={text}
          onChange={(event) => setText(event.target.value)}
          rows={10}
          spellCheck={false}
          className="block w-full rounded-lg border border-line-strong bg-surface px-3 py-2 font-mono text-sm"
        />
      </div>
      {graded && <Found key={questionId} text={graded.text} grade={graded.grade} />}
    </div>
  );
}

function Found({ text, grade }: { text: string; grade: BenchGrade }) {
  const [pointed, setPointed] = useState<string | null>(null);
  const [open, setOpen] = useState<string | null>(null);
  const active = pointed ?? open;
  const anchorOf = (criterionId: string) => `criterion-${criterionId}`;
  return (
    <section aria-labelledby="verdicts" className="space-y-6">
      <h2 id="verdicts" className="sr-only">
        Verdicts
      </h2>
      <Score question={{ ...grade, ownPercent: null }} />
      <Flags flags={grade.flags} />
      <h3 className="sr-only">Evidence and checklist</h3>
      <div className="grid gap-6 lg:grid-cols-2">
        <section
          aria-label="Evidence"
          className="rounded-xl border border-line bg-surface p-5 lg:sticky lg:top-4 lg:max-h-[calc(100dvh-2rem)] lg:self-start lg:overflow-y-auto"
        >
          <AnswerText
            stages={[{ id: benchBox, title: "What was found", text }]}
            criteria={grade.criteria}
            active={active}
            onActive={setPointed}
            onChoose={(id) => {
              setOpen(id);
              document.getElementById(anchorOf(id))?.scrollIntoView({ block: "nearest" });
            }}
            anchorOf={anchorOf}
          />
        </section>
        <Checklist
          stages={grade.stages}
          criteria={grade.criteria}
          active={active}
          open={open}
          onActive={setPointed}
          onOpen={setOpen}
          anchorOf={anchorOf}
          footOf={({ id }) => <code className="font-mono text-xs text-ink-soft">{id}</code>}
        />
      </div>
    </section>
  );
}
