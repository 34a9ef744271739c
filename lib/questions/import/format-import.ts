import { formatProblem } from "@/lib/questions/content-problem";
import type { TerminalStyle } from "@/lib/questions/terminal-style";
import type { GuideReport, ImportedGuide } from "./import-guide";
import { shorten } from "./shorten";

type Outcome = GuideReport["outcomes"][number];

/** What an import did, guide by guide, as lines for a terminal. */
export function formatImport(imported: readonly ImportedGuide[], style: TerminalStyle): string {
  const parts = imported.map((one) => {
    if (one.ok) return formatReport(one.report, style);
    const { file, line, problem, fix } = one.problem;
    return `${style.bad(`${file}:${line}`)}  ${problem}\n    → ${fix}\n`;
  });
  return `${parts.join("\n")}\n${totals(imported)}`;
}

function formatReport(report: GuideReport, style: TerminalStyle): string {
  const { file, name, lines, readAs, repairedLines, outcomes, doubts, leftovers } = report;
  const repaired =
    readAs.length === 0
      ? ""
      : `  repaired ${count(repairedLines, "line")}: its UTF-8 had been read as ${readAs.join(", then as ")}\n`;
  const sections = leftovers.map(
    ({ line, heading, lines: size }) =>
      `  ${at(line)}  ${heading === "" ? "before the first heading" : shorten(heading, 70)} (${count(size, "line")})`,
  );
  const asking = doubts.map(({ line, words }) => `  ${at(line)}  ${shorten(words, 90)}`);
  return [
    `${style.strong(name)}  ${style.faint(`${file}, ${count(lines, "line")}`)}`,
    `${repaired}  ${count(outcomes.length, "question")} found`,
    ...outcomes.map((outcome) => formatOutcome(outcome, style)),
    ...(asking.length > 0 ? ["Perhaps questions; mark them if they are:", ...asking] : []),
    ...(sections.length > 0 ? ["Not placed, since no question stands there:", ...sections] : []),
    "",
  ].join("\n");
}

function formatOutcome({ decision, result }: Outcome, style: TerminalStyle): string {
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

function totals(imported: readonly ImportedGuide[]): string {
  const outcomes = imported.flatMap((one) => (one.ok ? one.report.outcomes : []));
  const having = (test: (outcome: Outcome) => boolean) => outcomes.filter(test).length;
  const known = having(({ decision }) => decision.kind === "known");
  const planned = having(({ result }) => result === "would be written");
  const written = having(({ result }) => result === "written");
  const failed = having(({ result }) => result !== null && typeof result === "object");
  const unchanged = having(({ result }) => result === "unchanged");
  const done =
    planned > 0
      ? `${planned} would be written`
      : written > 0
        ? `${count(written, "draft")} written`
        : "Nothing to write";
  const rest = [
    ...(known > 0 ? [`${known} in the bank already`] : []),
    ...(unchanged > 0 ? [`${unchanged} unchanged`] : []),
    ...(failed > 0 ? [`${failed} failed`] : []),
  ];
  const next =
    written > 0
      ? "\nNext: edit each draft, and see how it does with npm run content:check -- --question ID"
      : "";
  return `${[done, ...rest].join(", ")}: ${count(outcomes.length, "question")} in ${count(imported.length, "guide")}.${next}`;
}

function at(line: number): string {
  return `line ${String(line).padEnd(4)}`;
}

function count(amount: number, noun: string, plural = `${noun}s`): string {
  return `${amount} ${amount === 1 ? noun : plural}`;
}
