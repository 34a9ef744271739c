import { type CompiledRubric, type Finding, gradeAnswer, type Verdict } from "@/lib/grading";
import type { ContentProblem } from "./content-problem";
import { describeFinding } from "./describe-finding";
import type { LoadedAnswer } from "./load-answers";
import type { LoadedQuestion } from "./load-question";
import type { LabelledAnswer } from "./question";

/** The verdict that a label asks for; null when fair interviewers would differ. */
export function labelledVerdict(answer: LabelledAnswer, criterionId: string): Verdict | null {
  if (answer.debatable.includes(criterionId)) return null;
  if (answer.met.includes(criterionId)) return "met";
  if (answer.partly.includes(criterionId)) return "partly";
  return answer.contradicted.includes(criterionId) ? "contradicted" : "missed";
}

/** Grades every labelled answer and reports each verdict and percentage that differs from its label. */
export function checkAnswers(
  { answers }: LoadedQuestion,
  rubric: CompiledRubric,
): ContentProblem[] {
  return answers.flatMap((answer) => checkAnswer(answer, rubric));
}

function checkAnswer(answer: LoadedAnswer, rubric: CompiledRubric): ContentProblem[] {
  const { file, lineOf, percent, text } = answer;
  const grade = gradeAnswer(text, rubric);
  const problems = grade.criteria.flatMap((finding) => {
    const expected = labelledVerdict(answer, finding.id);
    if (expected === null || expected === finding.verdict) return [];
    const problem = `${finding.id}: labelled ${expected}, graded ${describeFinding(finding, text)}.`;
    return [
      { file, line: labelLine(answer, finding.id), problem, fix: verdictFix(expected, finding) },
    ];
  });
  if (grade.percent < percent.min || grade.percent > percent.max) {
    const flags = grade.flags.length > 0 ? `; flags: ${grade.flags.join(", ")}` : "";
    problems.push({
      file,
      line: lineOf(["percent"]),
      problem: `Graded ${grade.percent} % (${grade.points} points${flags}), labelled ${percent.min}..${percent.max}.`,
      fix: "Put the verdicts right first; then the range, full-marks in rubric.yaml, or the points.",
    });
  }
  return problems;
}

/** The label's own place, or the head of the file for a criterion that isn't named there. */
function labelLine({ lineOf, ...answer }: LoadedAnswer, id: string): number {
  for (const list of ["met", "partly", "contradicted"] as const) {
    const index = answer[list].indexOf(id);
    if (index >= 0) return lineOf([list, index]);
  }
  return lineOf(["met"]);
}

function verdictFix(expected: Verdict, finding: Finding): string {
  if (finding.verdict === "contradicted")
    return "Narrow the misconception or the denial that these words set off.";
  if (expected === "contradicted") return "Add these words' shape to a misconception's look-for.";
  const creditTooLow = expected === "met" || finding.verdict === "missed";
  return creditTooLow
    ? "Add another way of saying it to look-for (or to partly), or correct the label."
    : "Narrow the line that these words set off, or correct the label.";
}
