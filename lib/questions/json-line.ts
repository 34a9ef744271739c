import type { z } from "zod";
import type { Grade } from "@/lib/grading";

/** One line's result: text for the output, or what was wrong with it. */
export type LineResult = { ok: true; line: string } | { ok: false; problem: string };

/** Sentences for lines that can't be used. */
export type LineSentences = { notAnObject: string; badFields: (fields: string) => string };

/** Reads one line of JSON by its schema; a bad line gets a sentence that names the fields. */
export function readJsonLine<T>(
  line: string,
  schema: z.ZodType<T>,
  sentences: LineSentences,
): { ok: true; value: T } | { ok: false; problem: string } {
  let raw: unknown;
  try {
    raw = JSON.parse(line);
  } catch {
    return { ok: false, problem: "this isn't JSON" };
  }
  const parsed = schema.safeParse(raw);
  if (parsed.success) return { ok: true, value: parsed.data };
  const fields = [...new Set(parsed.error.issues.map(({ path }) => path.join(".")))];
  if (fields[0] === "") return { ok: false, problem: sentences.notAnObject };
  const named = fields.map((field) => `"${field}"`).join(", ");
  return { ok: false, problem: sentences.badFields(named) };
}

/**
 * A grade as one line, whatever rubric it was made by:
 * `{"id","question","percent","points","max","criteria":[{"id","verdict","points","max","evidence"}],"flags"}`.
 */
export function writeGradeLine(id: string | number, question: string, grade: Grade): string {
  const { percent, points, max, flags } = grade;
  const criteria = grade.criteria.map(({ id, verdict, points, max, evidence }) => ({
    id,
    verdict,
    points,
    max,
    evidence,
  }));
  return JSON.stringify({ id, question, percent, points, max, criteria, flags });
}
