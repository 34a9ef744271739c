import { z } from "zod";
import { answerKinds, type InterviewAnswer } from "./interview-answer";
import type { GivenCriteria, MarkedAnswer } from "./marked-answer";

/** A labelled file in one of the forms that README.md tells. */
export type LabelledFile =
  | { form: "interview"; answers: InterviewAnswer[] }
  | { form: "marked"; answers: MarkedAnswer[] }
  | { form: "criteria"; criteria: GivenCriteria };

export type ReadResult = { ok: true; file: LabelledFile } | { ok: false; problem: string };

const interviewSchema = z
  .object({
    question: z.string(),
    kind: z.enum(answerKinds),
    quality: z.number().min(0).max(4),
    text: z.string(),
    verdicts: z
      .record(z.string(), z.enum(["met", "partly", "missed", "contradicted", "debatable"]))
      .default({}),
  })
  .transform(({ verdicts, ...line }): InterviewAnswer => {
    const sure = Object.entries(verdicts).filter(([, verdict]) => verdict !== "debatable");
    return { ...line, series: "", verdicts: new Map(sure) };
  });

const markedSchema = z
  .object({
    questionId: z.string(),
    question: z.string(),
    reference: z.string(),
    answer: z.string(),
    score: z.number(),
    maxScore: z.number().positive(),
  })
  .transform(
    (line): MarkedAnswer => ({
      question: line.questionId,
      prompt: line.question,
      reference: line.reference,
      text: line.answer,
      score: line.score / line.maxScore,
    }),
  );

const criteriaSchema = z.record(
  z.string(),
  z.array(z.object({ text: z.string(), points: z.number().nonnegative() })),
);

/** Tells the form of a file by its text: JSON lines of labelled or marked answers, or JSON with criteria by question. */
export function readLabelledFile(text: string): ReadResult {
  const criteria = criteriaSchema.safeParse(parseJson(text));
  if (criteria.success)
    return {
      ok: true,
      file: { form: "criteria", criteria: new Map(Object.entries(criteria.data)) },
    };
  const lines = text.split("\n").map((line, at) => ({ line, number: at + 1 }));
  const filled = lines.filter(({ line }) => line.trim() !== "");
  const first = parseJson(filled[0]?.line ?? "");
  const isMarked = markedSchema.safeParse(first).success;
  const interview: InterviewAnswer[] = [];
  const marked: MarkedAnswer[] = [];
  for (const { line, number } of filled) {
    const read = (isMarked ? markedSchema : interviewSchema).safeParse(parseJson(line));
    if (!read.success)
      return { ok: false, problem: `line ${number}: ${explain(read.error, isMarked)}` };
    if ("reference" in read.data) marked.push(read.data);
    else interview.push(read.data);
  }
  if (filled.length === 0) return { ok: false, problem: "the file is empty" };
  return {
    ok: true,
    file: isMarked
      ? { form: "marked", answers: marked }
      : { form: "interview", answers: interview },
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function explain(error: z.ZodError, isMarked: boolean): string {
  const form = isMarked
    ? '{"questionId","question","reference","answer","score","maxScore"}'
    : '{"question","kind","quality","text","verdicts"?}';
  const fields = [...new Set(error.issues.map(({ path }) => path.join(".")))].filter(Boolean);
  return fields.length === 0
    ? `this isn't a JSON object ${form}`
    : `${fields.map((field) => `"${field}"`).join(", ")} isn't as ${form} wants it`;
}
