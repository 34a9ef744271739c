import { compileRubric, type Finding, type Grade, gradeAnswer, type Lexicon } from "@/lib/grading";
import { labelledVerdict } from "./check-answers";
import { describeFinding, quoteSpans } from "./describe-finding";
import { type Firing, findFirings } from "./find-firings";
import type { LoadedQuestion } from "./load-question";
import type { LabelledAnswer } from "./question";
import { readableRubric } from "./rubric-patterns";
import { splitSentences } from "./split-sentences";

/** One verdict that isn't as labelled. */
export type Miss = {
  kind: "false credit" | "missed credit" | "wrong denial" | "missed denial";
  answer: string;
  expected: string;
  got: string;
};

export type TuningReport = {
  title: string;
  answers: {
    name: string;
    percent: number;
    points: number;
    max: number;
    wanted: string;
    isRight: boolean;
    flags: string[];
  }[];
  criteria: {
    id: string;
    points: number;
    says: string;
    misses: Miss[];
    firings: Firing[];
    /** Answers that no line found and whose words are like the statement or an accepted sentence. */
    alike: Firing["hits"];
  }[];
  /** Sentences of good answers that earned nothing: candidates for the next criterion or pattern. */
  unmatched: { answer: string; sentence: string }[];
  agreement: { same: number; all: number };
};

/** From this quality on, what an answer says ought to be worth something. */
const goodQualityMin = 3;
const sentenceWordsMin = 5;

type Graded = { answer: LabelledAnswer; grade: Grade };

/** What an author needs to see to tune one question's rubric. */
export function tuningReport(
  { question, answers }: LoadedQuestion,
  lexicon: Lexicon,
): TuningReport {
  const readable = readableRubric(question.rubric);
  const rubric = compileRubric(readable, lexicon);
  const graded = answers.map((answer) => ({ answer, grade: gradeAnswer(answer.text, rubric) }));
  const firings = findFirings(readable, answers, lexicon);
  const criteria = question.rubric.criteria.map(({ id, points, says }) => {
    return {
      ...{ id, points, says },
      misses: findMisses(id, graded),
      firings: firings.get(id) ?? [],
      alike: findAlike(id, graded),
    };
  });
  const labels = graded.flatMap(({ answer, grade }) =>
    grade.criteria.filter(({ id }) => labelledVerdict(answer, id) !== null),
  );
  const misses = criteria.reduce((sum, criterion) => sum + criterion.misses.length, 0);
  return {
    title: question.title,
    answers: graded.map(summarise),
    criteria,
    unmatched: graded.flatMap(findUnmatched),
    agreement: { same: labels.length - misses, all: labels.length },
  };
}

function summarise({ answer, grade }: Graded): TuningReport["answers"][number] {
  const { percent, points, max, flags } = grade;
  const { min, max: most } = answer.percent;
  const isRight = percent >= min && percent <= most;
  return { name: answer.name, percent, points, max, wanted: `${min}..${most}`, isRight, flags };
}

function findMisses(id: string, graded: Graded[]): Miss[] {
  return graded.flatMap(({ answer, grade }) => {
    const finding = grade.criteria.find((each) => each.id === id);
    const expected = labelledVerdict(answer, id);
    if (!finding || expected === null || finding.verdict === expected) return [];
    const kind = kindOf(expected, finding);
    return [{ kind, answer: answer.name, expected, got: describeFinding(finding, answer.text) }];
  });
}

function findAlike(id: string, graded: Graded[]): Firing["hits"] {
  return graded.flatMap(({ answer, grade }) => {
    const finding = grade.criteria.find((each) => each.id === id);
    if (finding?.by !== "likeness") return [];
    return [{ where: answer.name, words: quoteSpans(answer.text, finding.evidence) }];
  });
}

function kindOf(expected: string, { verdict }: Finding): Miss["kind"] {
  if (verdict === "contradicted") return "wrong denial";
  if (expected === "contradicted" && verdict === "missed") return "missed denial";
  return expected === "met" || verdict === "missed" ? "missed credit" : "false credit";
}

function findUnmatched({ answer, grade }: Graded): TuningReport["unmatched"] {
  if (answer.quality < goodQualityMin) return [];
  const evidence = grade.criteria.flatMap((finding) => finding.evidence);
  return splitSentences(answer.text)
    .filter(({ start, end }) => !evidence.some((span) => span.start < end && span.end > start))
    .map(({ start, end }) => answer.text.slice(start, end).replace(/\s+/g, " "))
    .filter((sentence) => sentence.split(/\s+/).length >= sentenceWordsMin)
    .map((sentence) => ({ answer: answer.name, sentence }));
}
