import { z } from "zod";
import { compileRubric, deriveRubric, gradeAnswer, type Lexicon } from "@/lib/grading";
import type { LineResult } from "./grade-line";

const lineSchema = z.object({
  id: z.union([z.string(), z.number()]),
  question: z.string(),
  reference: z.string(),
  criteria: z.array(z.object({ text: z.string(), points: z.number().nonnegative() })).optional(),
  text: z.string(),
});

const wanted =
  'text is wanted, and for "criteria" a list of {"text","points"} with points of 0 or more';

/** Longest text of a line, as for the bank's answers. */
const lengthMax = 100_000;

/**
 * Grades lines of JSON, `{"id","question","reference","criteria"?,"text"}`, by a rubric derived from the
 * reference, into lines of the same form as an ordinary grade. Rubrics are kept while lines share a reference.
 */
export function lineDeriver(lexicon: Lexicon): (line: string) => LineResult {
  let lastKey = "";
  let last: ReturnType<typeof compileRubric> | undefined;
  return (line) => {
    const parsed = parseLine(line);
    if (!parsed.ok) return parsed;
    const { id, question, reference, criteria, text } = parsed.value;
    const longest = Math.max(text.length, reference.length, question.length);
    if (longest > lengthMax)
      return { ok: false, problem: `a text has ${longest} characters, and may have ${lengthMax}` };
    const key = JSON.stringify([question, reference, criteria]);
    if (!last || key !== lastKey) {
      const source = { questionId: "derived", question, reference };
      last = compileRubric(deriveRubric(criteria ? { ...source, criteria } : source), lexicon);
      lastKey = key;
    }
    const { percent, points, max, criteria: findings, flags } = gradeAnswer(text, last);
    const told = findings.map(({ id, verdict, points, max, evidence }) => ({
      id,
      verdict,
      points,
      max,
      evidence,
    }));
    return {
      ok: true,
      line: JSON.stringify({ id, question, percent, points, max, criteria: told, flags }),
    };
  };
}

type Parsed = { ok: true; value: z.infer<typeof lineSchema> } | { ok: false; problem: string };

function parseLine(line: string): Parsed {
  let raw: unknown;
  try {
    raw = JSON.parse(line);
  } catch {
    return { ok: false, problem: "this isn't JSON" };
  }
  const parsed = lineSchema.safeParse(raw);
  if (parsed.success) return { ok: true, value: parsed.data };
  const fields = [...new Set(parsed.error.issues.map(({ path }) => `"${path.join(".")}"`))];
  return fields[0] === '""'
    ? { ok: false, problem: 'this isn\'t an object with "id", "question", "reference" and "text"' }
    : { ok: false, problem: `${fields.join(", ")} can't be used: ${wanted}` };
}
