import { z } from "zod";
import { showLevels } from "@/lib/attempts/attempt";
import { cleanText } from "@/lib/attempts/clean-text";
import { idPattern } from "@/lib/questions/question-schema";
import { markings, recommendations, showsWhens } from "./invite";
import { tokenPattern } from "./link-token";

const cleaned = z.string().transform(cleanText);

function line(what: string, max: number) {
  return cleaned.pipe(
    z
      .string()
      .trim()
      .min(1, `Give ${what}.`)
      .max(max, `Keep ${what} under ${max} characters.`)
      .regex(/^[^\n\r\t]*$/, `Keep ${what} on one line.`),
  );
}

function wholeNumber(what: string, min: number, max: number) {
  const sentence = `${what} must be a whole number from ${min} to ${max}.`;
  return z.coerce.number(sentence).int(sentence).min(min, sentence).max(max, sentence);
}

export const tokenInput = z.string().regex(tokenPattern);
export const inviteIdInput = z.uuid();
export const candidateIdInput = z.uuid();
export const candidateName = line("your name", 80);

/** What the builder's form sends, as a person reads the mistakes. Dates are ISO 8601. */
export const inviteInput = z
  .strictObject({
    title: line("a title", 120),
    host: line("the name that the candidate sees", 120),
    items: z
      .array(
        z.strictObject({
          questionId: z.string().regex(idPattern),
          minutes: wholeNumber("Minutes", 1, 240),
        }),
      )
      .min(1, "Choose at least one question.")
      .max(12, "Choose at most 12 questions."),
    extraPercent: wholeNumber("Extra time", 0, 200),
    opensAt: z.coerce.date("Give the opening as a date and time.").nullable(),
    /** Null: some days from now. */
    expiresAt: z.coerce.date("Give the expiry as a date and time.").nullable(),
    seats: wholeNumber("The number of people", 1, 500),
    shows: z.enum(showLevels),
    showsWhen: z.enum(showsWhens),
    marking: z.enum(markings),
    note: cleaned.pipe(z.string().trim().max(5000, "Keep the note under 5,000 characters.")),
  })
  .refine(({ opensAt, expiresAt }) => !opensAt || !expiresAt || opensAt < expiresAt, {
    path: ["expiresAt"],
    message: "The link must expire after it opens.",
  });

export const moreTimeInput = wholeNumber("Minutes", 1, 240);

export const panelMarkInput = z.strictObject({
  candidateId: z.uuid(),
  questionId: z.string().regex(idPattern),
  criterionId: z.string().regex(idPattern),
  verdict: z.enum(["met", "partly", "missed", "contradicted", "engine"]),
  /** Instead of what the verdict is worth; null keeps the verdict's worth. */
  points: z.number().min(0).max(100).nullable(),
  reason: cleaned.pipe(z.string().trim().max(2000)),
  comment: cleaned.pipe(z.string().trim().max(2000)),
  /** How many marks of this criterion the page had seen. */
  seen: z.int().min(0),
});

export const opinionInput = z.strictObject({
  candidateId: z.uuid(),
  recommendation: z.enum(recommendations).nullable(),
  reason: cleaned.pipe(z.string().trim().max(5000)),
  isDone: z.boolean(),
});

export const expiryInput = z.coerce.date("Give the expiry as a date and time.");
export const feedbackInput = cleaned.pipe(
  z.string().trim().max(5000, "Keep the feedback under 5,000 characters."),
);
export const templateNameInput = line("the template's name", 80);
