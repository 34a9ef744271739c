import { z } from "zod";
import { idPattern } from "./question-schema";

/** Longer than any answer that a round can hold with six full boxes. */
export const benchTextMax = 120_000;

/** What the workbench's page sends: grade this text, unless nothing has changed since `known`. */
export const benchInput = z.strictObject({
  questionId: z.string().regex(idPattern),
  text: z.string().max(benchTextMax),
  known: z.string().max(64).optional(),
});
