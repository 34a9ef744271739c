import "server-only";
import { spansByStage } from "@/lib/attempts/answer-text";
import type { ReviewCriterion } from "@/lib/attempts/review";
import { type CompiledRubric, compileRubric, explainFinding, gradeAnswer } from "@/lib/grading";
import { type BenchGrade, type BenchReply, benchBox } from "./bench";
import { listContentFolder } from "./content-files";
import type { ContentProblem } from "./content-problem";
import { contentVersion } from "./content-version";
import { contentFolder, loadOneQuestion } from "./load-questions";
import type { LabelledAnswer, Question } from "./question";
import { idPattern } from "./question-schema";

type Sound = { question: Question; compiled: CompiledRubric };

type Held = {
  version: string;
  problems: ContentProblem[];
  answers: LabelledAnswer[];
  /** The question as it was when its files were last in order. */
  sound: Sound | null;
};

const held = new Map<string, Held>();

/** The ids of all questions on disk, drafts and broken ones too. Unlike the bank's, these are read every time. */
export function listBenchQuestions(): string[] {
  const names = listContentFolder(contentFolder(), "questions");
  return names.ok ? names.value.filter((name) => idPattern.test(name)) : [];
}

/** Grades a text by a question's files as they are now on disk; null for a question that has no folder. */
export function readBench(questionId: string, text: string): BenchReply | null {
  const found = open(questionId);
  if (!found) return null;
  const { version, problems, answers, sound } = found;
  return {
    version,
    problems,
    answers: answers.map(({ name, text: written }) => ({ name, text: written })),
    grade: sound && toBenchGrade(sound, text),
  };
}

/** Whether the files are still those that `version` stands for. */
export function isBenchVersion(questionId: string, version: string): boolean {
  return versionOf(questionId) === version;
}

function versionOf(questionId: string): string {
  return contentVersion(contentFolder(), [
    `questions/${questionId}`,
    "delivery.yaml",
    "lexicon.yaml",
  ]);
}

function open(questionId: string): Held | null {
  if (!listBenchQuestions().includes(questionId)) return null;
  const before = held.get(questionId);
  // Taken before reading: a file that is written meanwhile is read again next time.
  const version = versionOf(questionId);
  if (before?.version === version) return before;
  const { question: loaded, lexicon, problems } = loadOneQuestion(contentFolder(), questionId);
  const sound = loaded?.sound
    ? { question: loaded.question, compiled: compileRubric(loaded.question.rubric, lexicon) }
    : (before?.sound ?? null);
  const now = { version, problems, answers: loaded?.answers ?? before?.answers ?? [], sound };
  held.set(questionId, now);
  return now;
}

function toBenchGrade({ question, compiled }: Sound, text: string): BenchGrade {
  const { percent, points, max, flags, criteria: findings } = gradeAnswer(text, compiled);
  const box = { text, parts: [{ stageId: benchBox, text, start: 0, end: text.length }] };
  const criteria = question.rubric.criteria.flatMap((criterion): ReviewCriterion[] => {
    const finding = findings.find(({ id }) => id === criterion.id);
    if (!finding) return [];
    const { id, stage, says, why } = criterion;
    const { verdict, bothWays } = finding;
    return [
      {
        ...{ id, stage, says, why, verdict, bothWays, mark: null },
        points: finding.points,
        max: finding.max,
        explanation: explainFinding(finding, criterion, text),
        evidence: spansByStage(box, finding.evidence),
      },
    ];
  });
  const stages = question.stages.map(({ id, title }) => {
    const mine = criteria.filter(({ stage }) => stage === id);
    return {
      ...{ id, title },
      points: mine.reduce((sum, each) => sum + each.points, 0),
      max: mine.reduce((sum, each) => sum + each.max, 0),
    };
  });
  const fullMarks = question.rubric.fullMarks ?? max;
  return { percent, points, max, fullMarks, flags, stages, criteria };
}
