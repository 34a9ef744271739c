import { z } from "zod";
import { gradeAnswer } from "@/lib/grading";
import { explainNotGradable, type FindGradable } from "./rubric-finder";

/** One line's result: text for the output, or what was wrong with it. */
export type LineResult = { ok: true; line: string } | { ok: false; problem: string };

const lineSchema = z.object({
  id: z.union([z.string(), z.number()]),
  question: z.string(),
  text: z.string(),
});

/**
 * Grades one line of JSON, `{"id","question","text"}`, into one line
 * `{"id","question","percent","points","max","criteria":[{"id","verdict","points","max","evidence"}],"flags"}`.
 */
export function gradeLine(line: string, findGradable: FindGradable): LineResult {
  const parsed = parseLine(line);
  if (!parsed.ok) return parsed;
  const { id, question, text } = parsed.value;
  const found = findGradable(question);
  if (typeof found === "string") return { ok: false, problem: explainNotGradable(question, found) };
  if (text.length > found.lengthMax) {
    const problem = `the text has ${text.length} characters, and an answer to this question may have ${found.lengthMax}`;
    return { ok: false, problem };
  }
  const { percent, points, max, criteria, flags } = gradeAnswer(text, found.rubric);
  const findings = criteria.map((finding) => ({
    id: finding.id,
    verdict: finding.verdict,
    points: finding.points,
    max: finding.max,
    evidence: finding.evidence.map(({ start, end }) => ({ start, end })),
  }));
  return {
    ok: true,
    line: JSON.stringify({ id, question, percent, points, max, criteria: findings, flags }),
  };
}

type ParsedLine = { ok: true; value: z.infer<typeof lineSchema> } | { ok: false; problem: string };

function parseLine(line: string): ParsedLine {
  let raw: unknown;
  try {
    raw = JSON.parse(line);
  } catch {
    return { ok: false, problem: "this isn't JSON" };
  }
  const parsed = lineSchema.safeParse(raw);
  if (parsed.success) return { ok: true, value: parsed.data };
  const fields = [...new Set(parsed.error.issues.map(({ path }) => path[0]))];
  return fields[0] === undefined
    ? { ok: false, problem: 'this isn\'t an object with "id", "question" and "text"' }
    : {
        ok: false,
        problem: `${fields.map((field) => `"${String(field)}"`).join(", ")} must be given as text`,
      };
}
