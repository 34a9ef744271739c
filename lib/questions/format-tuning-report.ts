import type { Firing } from "./find-firings";
import type { TerminalStyle } from "./terminal-style";
import type { TuningReport } from "./tuning-report";

type CriterionReport = TuningReport["criteria"][number];

/** The tuning report of one question as lines for a terminal. */
export function formatTuningReport(report: TuningReport, style: TerminalStyle): string {
  const { same, all } = report.agreement;
  const share = all === 0 ? 100 : Math.floor((100 * same) / all);
  return [
    style.strong(report.title),
    "",
    ...report.answers.map((answer) => answerLine(answer, style)),
    "",
    ...report.criteria.flatMap((criterion) => criterionLines(criterion, style)),
    "",
    style.strong("Sentences of good answers that earned nothing"),
    ...(report.unmatched.length === 0 ? ["  none"] : []),
    ...report.unmatched.map(({ answer, sentence }) => `  ${answer.padEnd(10)} ${sentence}`),
    "",
    `${same} of ${all} verdicts as labelled (${share} %).`,
  ].join("\n");
}

function answerLine(answer: TuningReport["answers"][number], style: TerminalStyle): string {
  const { name, percent, points, max, wanted, isRight, flags } = answer;
  const sign = isRight ? style.good("✓") : style.bad("✗");
  const figures = `${String(percent).padStart(3)} %  wanted ${wanted.padEnd(8)} ${points} of ${max} points`;
  return `  ${sign} ${name.padEnd(12)} ${figures}${flags.length > 0 ? `  ${style.middling(flags.join(", "))}` : ""}`;
}

function criterionLines(criterion: CriterionReport, style: TerminalStyle): string[] {
  const { id, points, misses, firings } = criterion;
  const sign = misses.length === 0 ? style.good("✓") : style.bad("✗");
  return [
    `${sign} ${style.strong(id)} (${points})  ${style.faint(criterion.says)}`,
    ...misses.map(({ kind, answer, expected, got }) => {
      const label =
        kind === "missed credit" ? style.middling(kind.padEnd(14)) : style.bad(kind.padEnd(14));
      return `    ${label} ${answer.padEnd(10)} wanted ${expected}, got ${got}`;
    }),
    ...firings.map((firing) => firingLine(firing, style)),
  ];
}

function firingLine({ name, pattern, hits }: Firing, style: TerminalStyle): string {
  if (hits.length === 0) return style.faint(`      ${name}: never fired  ${pattern}`);
  const words = hits.map((hit) => `${hit.where} “${hit.words}”`).join("  ");
  return `      ${name}: ${words}`;
}
