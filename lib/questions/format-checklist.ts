import type { Criterion, Finding, Grade } from "@/lib/grading";
import { quoteSpans } from "./describe-finding";
import type { Question } from "./question";
import { type TerminalStyle, wrapText } from "./terminal-style";

const width = 88;

/** A grade as a checklist for a terminal: every criterion under its stage with its points, its evidence, or what was missing. */
export function formatChecklist(
  { question, text, grade }: { question: Question; text: string; grade: Grade },
  style: TerminalStyle,
): string {
  const stages = question.stages.flatMap((stage) => {
    const findings = grade.criteria.filter(({ id }) => stageOf(question, id) === stage.id);
    if (findings.length === 0) return [];
    const subtotal = `${sum(findings.map(({ points }) => points))} of ${sum(findings.map(({ max }) => max))}`;
    return [
      "",
      `${style.strong(stage.title)}  ${style.faint(`${subtotal} points`)}`,
      ...findings.flatMap((finding) => findingLines({ question, text, finding }, style)),
    ];
  });
  const total = `${grade.percent} %  ${grade.points} points of ${grade.max}`;
  return [
    style.strong(question.title),
    ...stages,
    "",
    ...grade.flags.map((flag) => style.middling(`Note: ${flagSentences[flag]}`)),
    style.strong(total),
  ].join("\n");
}

function stageOf({ rubric }: Question, criterionId: string): string | undefined {
  return rubric.criteria.find(({ id }) => id === criterionId)?.stage;
}

/** Half points are exact in binary, so plain addition doesn't drift. */
function sum(values: number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

type Shown = { question: Question; text: string; finding: Finding };

function findingLines({ question, text, finding }: Shown, style: TerminalStyle): string[] {
  const criterion = question.rubric.criteria.find(({ id }) => id === finding.id);
  if (!criterion) return [];
  const { verdict, points, max, evidence } = finding;
  const head = `  ${signs(style)[verdict]} ${String(points).padStart(3)}/${max}  `;
  const indent = " ".repeat(10);
  const line = (words: string) =>
    style.faint(indent + wrapText(words, width - indent.length, indent));
  return [
    head + wrapText(criterion.says, width - indent.length, indent),
    ...(evidence.length > 0 ? [line(`${leads[verdict]}“${quoteSpans(text, evidence)}”`)] : []),
    ...(finding.bothWays ? [line("The answer also says the opposite; a person should look.")] : []),
    ...(verdict === "met" ? [] : [line(whyMissed(criterion))]),
  ];
}

const leads = { met: "", partly: "In part: ", missed: "", contradicted: "Against it: " };

/** Why it matters, and what would have counted. */
function whyMissed({ accept, why }: Criterion): string {
  const [example] = accept;
  return `Why it matters: ${why}${example ? ` This would have counted: “${example}”` : ""}`;
}

function signs(style: TerminalStyle) {
  return {
    met: style.good("✓"),
    partly: style.middling("◐"),
    missed: style.bad("✗"),
    contradicted: style.bad("!"),
  };
}

const flagSentences: Record<Grade["flags"][number], string> = {
  empty: "There is no answer.",
  "echoes-prompt": "The answer repeats the prompt; that earns nothing.",
  "keyword-list": "Parts are lists of terms without a statement; they earn little.",
  "repeated-text": "The same text stands here several times; it counts once.",
  "shuffled-words": "Parts don't read as sentences; they earn little.",
  "hidden-characters": "There are invisible characters in the answer.",
  "off-topic": "The answer doesn't seem to be about this question.",
  "takes-other-side": "The answer takes another side than the reference; reasons for it earn half.",
  "contradicts-itself": "The answer says some things and also denies them; a person should look.",
  "too-long": "The answer is longer than what is read.",
};
