import { z } from "zod";
import { compileRubric, deriveRubric, gradeAnswer, type Lexicon } from "@/lib/grading";
import { type LineResult, readJsonLine, writeGradeLine } from "./json-line";

const lineSchema = z.object({
  id: z.union([z.string(), z.number()]),
  question: z.string(),
  reference: z.string(),
  criteria: z.array(z.object({ text: z.string(), points: z.number().nonnegative() })).optional(),
  text: z.string(),
});

const sentences = {
  notAnObject: 'this isn\'t an object with "id", "question", "reference" and "text"',
  badFields: (fields: string) =>
    `${fields} can't be used: text is wanted, and for "criteria" a list of {"text","points"} with points of 0 or more`,
};

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
    const read = readJsonLine(line, lineSchema, sentences);
    if (!read.ok) return read;
    const { id, question, reference, criteria, text } = read.value;
    const longest = Math.max(text.length, reference.length, question.length);
    if (longest > lengthMax)
      return { ok: false, problem: `a text has ${longest} characters, and may have ${lengthMax}` };
    const key = JSON.stringify([question, reference, criteria]);
    if (!last || key !== lastKey) {
      const source = { questionId: "derived", question, reference };
      last = compileRubric(deriveRubric(criteria ? { ...source, criteria } : source), lexicon);
      lastKey = key;
    }
    return { ok: true, line: writeGradeLine(id, question, gradeAnswer(text, last)) };
  };
}
