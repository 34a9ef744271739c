import type { TerminalStyle } from "@/lib/questions/terminal-style";
import { at, count, formatOutcome, materialFor, type Outcome } from "./format-outcome";
import type { GuideReport, ImportedGuide } from "./import-guide";
import { shorten } from "./shorten";

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
    ...outcomes.flatMap((outcome) => [
      formatOutcome(outcome, style),
      ...materialFor(outcome, leftovers).map((line) => style.faint(line)),
    ]),
    ...(asking.length > 0 ? ["Perhaps questions; mark them if they are:", ...asking] : []),
    ...(sections.length > 0 ? ["Not placed, since no question stands there:", ...sections] : []),
    "",
  ].join("\n");
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
