import { z } from "zod";
import { idPattern } from "@/lib/questions/question-schema";
import { cleanText } from "./clean-text";

const id = z.string().regex(idPattern);

/** What a tab may send to save one box. Unknown fields are refused; the text is cleaned, its length is checked by the caller. */
export const draftInput = z.strictObject({
  questionId: id,
  stageId: id,
  text: z.string().transform(cleanText),
  baseRevision: z.int().min(0),
  writerId: z.string().regex(/^[\w-]{8,64}$/),
  writerSeq: z.int().min(0),
  activeMs: z
    .int()
    .min(0)
    .max(7 * 24 * 3_600_000),
});

export const attemptIdInput = z.uuid();

export const submitInput = z.strictObject({
  attemptId: attemptIdInput,
  answers: z.array(draftInput).max(60),
});

export const startInput = z.strictObject({
  /** `plan:ID` for a built-in round, `question:ID` for a single question. */
  what: z.string().regex(/^(plan|question):[a-z0-9][a-z0-9-]{0,63}$/),
  mode: z.enum(["timed", "practice"]),
});

export const markInput = z.strictObject({
  attemptId: attemptIdInput,
  questionId: id,
  criterionId: id,
  /** "engine" takes an earlier disagreement back. */
  verdict: z.enum(["met", "partly", "missed", "contradicted", "engine"]),
  reason: z.string().transform(cleanText).pipe(z.string().trim().max(2000)),
});
