import { formatProblem } from "@/lib/questions/content-problem";
import type { TerminalStyle } from "@/lib/questions/terminal-style";
import type { GuideReport } from "./import-guide";
import { relatedParts } from "./related-parts";
import { shorten } from "./shorten";

export type Outcome = GuideReport["outcomes"][number];

/** One line for what became of a question. */
export function formatOutcome({ decision, result }: Outcome, style: TerminalStyle): string {
  const where = at(decision.found.line);
  if (decision.kind === "known") {
    const { id, status } = decision.known;
    const what = status === "draft" ? "a draft" : "in the bank";
    return style.faint(`  = ${where}  ${id}  ${what} already: ${decision.why}`);
  }
  const { draft, replaces } = decision;
  if (result !== null && typeof result === "object") {
    const problems = result.problems.map((problem) => `      ${formatProblem(problem)}`);
    return [style.bad(`  ✗ ${where}  ${draft.id}  not written`), ...problems].join("\n");
  }
  const sign = result === "unchanged" ? "=" : "+";
  const stages = count(draft.stages.length, "stage");
  const verb = result === "unchanged" ? ", unchanged" : replaces ? ", drafted anew" : "";
  const rubric = draft.answered
    ? `${stages}, ${draft.criteria.some(({ id }) => id === "to-write") ? "no criteria" : count(draft.criteria.length, "criterion", "criteria")}`
    : "no answer in the guide: write the rubric and the model";
  const left =
    draft.left.length > 0
      ? `, ${count(draft.left.length, "statement")} left out of the rubric`
      : "";
  return `${style.good(`  ${sign}`)} ${where}  ${draft.id}  ${draft.track}, ${rubric}${left}${verb}`;
}

/** Where else in the guide an answer may stand, for a question that has none. */
export function materialFor({ decision }: Outcome, leftovers: GuideReport["leftovers"]): string[] {
  if (decision.kind === "known" || decision.draft.answered) return [];
  const parts = relatedParts(decision.found.prompt, leftovers);
  return parts.map(({ heading, line }) => `      see “${shorten(heading, 70)}”, line ${line}`);
}

/** A place in the guide, in a column of its own. */
export function at(line: number): string {
  return `line ${String(line).padEnd(4)}`;
}

export function count(amount: number, noun: string, plural = `${noun}s`): string {
  return `${amount} ${amount === 1 ? noun : plural}`;
}
