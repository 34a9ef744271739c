import { z } from "zod";
import { gradeAnswer } from "@/lib/grading";
import { type LineResult, readJsonLine, writeGradeLine } from "./json-line";
import { explainNotGradable, type FindGradable } from "./rubric-finder";

const lineSchema = z.object({
  id: z.union([z.string(), z.number()]),
  question: z.string(),
  text: z.string(),
});

const sentences = {
  notAnObject: 'this isn\'t an object with "id", "question" and "text"',
  badFields: (fields: string) => `${fields} must be given as text`,
};

/** Grades one line of JSON, `{"id","question","text"}`, by the bank's rubric for its question. */
export function gradeLine(line: string, findGradable: FindGradable): LineResult {
  const read = readJsonLine(line, lineSchema, sentences);
  if (!read.ok) return read;
  const { id, question, text } = read.value;
  const found = findGradable(question);
  if (typeof found === "string") return { ok: false, problem: explainNotGradable(question, found) };
  if (text.length > found.lengthMax) {
    const problem = `the text has ${text.length} characters, and an answer to this question may have ${found.lengthMax}`;
    return { ok: false, problem };
  }
  return { ok: true, line: writeGradeLine(id, question, gradeAnswer(text, found.rubric)) };
}
