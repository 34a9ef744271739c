import { type Criterion, draftRubric } from "@/lib/grading";
import { plainText } from "@/lib/questions/plain-text";
import type { AnswerPart } from "./answer-stages";
import { codeStatements } from "./code-statements";

/** A part of the answer, with the id of the stage that asks for it. */
export type StagedPart = AnswerPart & { stage: string };

export type DraftedCriteria = {
  criteria: Criterion[];
  fullMarks: number;
  /** Statements of the answer that became no criterion. */
  left: string[];
};

/** An answer that says less than this in prose is read through the comments of its code. */
const proseMin = 3;

/**
 * Criteria for what an answer says, each with the stage it was said in; without any statement to judge by, the one
 * criterion that tells the author to write them.
 */
export function draftCriteria(
  parts: readonly StagedPart[],
  question: { id: string; prompt: string },
): DraftedCriteria {
  const markdown = parts
    .map(({ text }, index) => `# Part ${index + 1}\n\n${statements(text)}`)
    .join("\n\n");
  // The titles of the stages are shown with the prompt: repeating their words must earn nothing either.
  const shown = [question.prompt, ...parts.map(({ title }) => title)].map(plainText).join("\n");
  const drafted = draftRubric(markdown, { questionId: question.id, prompt: shown });
  const criteria = drafted.rubric.criteria.map((criterion) => ({
    ...criterion,
    stage:
      parts[Number(criterion.stage.replace(/^part-/, "")) - 1]?.stage ??
      parts[0]?.stage ??
      "answer",
  }));
  if (criteria.length === 0) {
    return { criteria: [toWrite(parts[0]?.stage ?? "answer")], fullMarks: 1, left: drafted.left };
  }
  return { criteria, fullMarks: drafted.rubric.fullMarks ?? 1, left: drafted.left };
}

/** A part's own text as the engine should read it: its inner headings below ours, its code as what the code says. */
function statements(text: string): string {
  const lowered = text.replace(/^ {0,3}#{1,6}(?=\s)/gm, "######");
  const inCode = codeStatements(text);
  const prose = draftRubric(lowered, { questionId: "", prompt: "" }).rubric.criteria.length;
  if (prose >= proseMin || inCode.length === 0) return lowered;
  return `${lowered}\n\n${inCode.map((line) => `- ${line}`).join("\n")}`;
}

function toWrite(stage: string): Criterion {
  return {
    id: "to-write",
    stage,
    says: "The guide gives nothing to judge by. Write here, one criterion each, what a good answer says.",
    why: "Write here why an interviewer cares.",
    points: 1,
    lookFor: ['"write here what to look for"'],
    partly: [],
    parts: [],
    partsNeeded: 0,
    accept: [],
    reject: [],
    misconceptions: [],
  };
}
