import type { Firing } from "./find-firings";
import type { TerminalStyle } from "./terminal-style";
import type { Miss, TuningReport } from "./tuning-report";

type CriterionReport = TuningReport["criteria"][number];

const kinds = ["false credit", "missed credit", "wrong denial", "missed denial"] as const;

/** The tuning report of one question as lines for a terminal. */
export function formatTuningReport(report: TuningReport, style: TerminalStyle): string {
  const { title, answers, criteria, unmatched } = report;
  return [
    style.strong(title),
    "",
    ...answers.map((answer) => answerLine(answer, style)),
    "",
    ...criteria.flatMap((criterion) => criterionLines(criterion, style)),
    "",
    style.strong("Sentences of good answers that earned nothing (what to look for next)"),
    ...(unmatched.length === 0 ? ["  none"] : []),
    ...unmatched.map(({ answer, sentence }) => `  ${answer.padEnd(12)} ${sentence}`),
    "",
    summary(report),
  ].join("\n");
}

/** `118 of 120 verdicts as labelled (98 %); false credit 1, missed credit 1.` */
function summary({ agreement: { same, all }, criteria }: TuningReport): string {
  const share = all === 0 ? 100 : Math.floor((100 * same) / all);
  const misses = criteria.flatMap((criterion) => criterion.misses);
  const counts = kinds.flatMap((kind) => {
    const amount = misses.filter((miss) => miss.kind === kind).length;
    return amount > 0 ? [`${kind} ${amount}`] : [];
  });
  return `${[`${same} of ${all} verdicts as labelled (${share} %)`, counts.join(", ")].filter(Boolean).join("; ")}.`;
}

function answerLine(answer: TuningReport["answers"][number], style: TerminalStyle): string {
  const { name, percent, points, max, wanted, isRight, flags } = answer;
  const sign = isRight ? style.good("✓") : style.bad("✗");
  const figures = `${String(percent).padStart(3)} %  wanted ${wanted.padEnd(8)} ${points} of ${max} points`;
  return `  ${sign} ${name.padEnd(12)} ${figures}${flags.length > 0 ? `  ${style.middling(flags.join(", "))}` : ""}`;
}

function criterionLines(criterion: CriterionReport, style: TerminalStyle): string[] {
  const { id, says, points, misses, firings, alike } = criterion;
  const sign = misses.length === 0 ? style.good("✓") : style.bad("✗");
  const [used, unused] = [firings.filter(isUsed), firings.filter((firing) => !isUsed(firing))];
  const idle = unused.filter(({ hits }) => hits.length === 0);
  const inExamples = unused.filter(({ hits }) => hits.length > 0);
  return [
    `${sign} ${style.strong(id)} (${points})  ${style.faint(says)}`,
    ...misses.map((miss) => missLine(miss, style)),
    ...used.map(({ name, hits }) => `      ${name}: ${quoteHits(hits)}`),
    ...(alike.length > 0 ? [`      by likeness: ${quoteHits(alike)}`] : []),
    ...namesLine("only in its own examples", inExamples, style),
    ...namesLine("found nothing", idle, style),
  ];
}

function missLine({ kind, answer, expected, got }: Miss, style: TerminalStyle): string {
  const colour = kind === "missed credit" ? style.middling : style.bad;
  return `    ${colour(kind.padEnd(14))} ${answer.padEnd(12)} wanted ${expected}, got ${got}`;
}

/** Found something in an answer, which tells more than what it finds in the sentences it was written for. */
function isUsed({ hits }: Firing): boolean {
  return hits.some(({ where }) => !/^(accept|reject|example) /.test(where));
}

function quoteHits(hits: Firing["hits"]): string {
  return hits.map(({ where, words }) => `${where} “${words}”`).join("  ");
}

function namesLine(title: string, firings: Firing[], style: TerminalStyle): string[] {
  if (firings.length === 0) return [];
  return [style.faint(`      ${title}: ${firings.map(({ name }) => name).join("; ")}`)];
}
