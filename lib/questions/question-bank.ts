import "server-only";
import type { CompiledRubric } from "@/lib/grading";
import { formatProblem } from "./content-problem";
import { contentFolder, type LoadedContent, loadQuestions } from "./load-questions";
import type { BuiltInPlan } from "./plan";
import {
  type Level,
  levels,
  type PublicQuestion,
  type Question,
  type Track,
  toPublicQuestion,
} from "./question";
import { type FindGradable, rubricFinder } from "./rubric-finder";
import { searchQuestions } from "./search-questions";

const loggedMax = 20;

type Bank = LoadedContent & { folder: string; findGradable: FindGradable };

/** One for the process: the bundler makes a copy of this module for each layer, and what was read at boot must serve the pages. */
const shared = globalThis as typeof globalThis & { preflightBank?: Bank };

/** Read once in the life of the process: a change in content/ shows after a restart. */
function bank(): Bank {
  const folder = contentFolder();
  if (shared.preflightBank?.folder === folder) return shared.preflightBank;
  const content = loadQuestions(folder);
  logProblems(content);
  shared.preflightBank = { ...content, folder, findGradable: rubricFinder(content) };
  return shared.preflightBank;
}

/** A bad question must not take the site down, but whoever runs it has to hear of it. */
function logProblems({ problems }: LoadedContent): void {
  if (problems.length === 0) return;
  const shown = problems.slice(0, loggedMax).map(formatProblem).join("\n");
  console.error(
    `${problems.length} problems in the bank; questions that have any are left out (npm run content:check lists all):\n${shown}`,
  );
}

/** A published question, or null. Server only: pass `toPublicQuestion` of it to a candidate's page. */
export function getQuestion(id: string): Question | null {
  const question = getQuestionOrDraft(id);
  return question?.status === "published" ? question : null;
}

/** Also finds a question that was withdrawn to draft: old reviews still show it. */
export function getQuestionOrDraft(id: string): Question | null {
  return (
    bank().questions.find(({ question, sound }) => sound && question.id === id)?.question ?? null
  );
}

export type QuestionFilter = { track?: Track; level?: Level; search?: string };

/** The published questions that fit, by level and title. */
export function listQuestions({
  track,
  level,
  search = "",
}: QuestionFilter = {}): PublicQuestion[] {
  const { questions, lexicon } = bank();
  const listed = questions
    .filter(({ question, sound }) => sound && question.status === "published")
    .map(({ question }) => toPublicQuestion(question))
    .filter((question) => !track || question.track === track)
    .filter((question) => !level || question.level === level);
  return searchQuestions(listed, search, lexicon).sort(
    (a, b) => levels.indexOf(a.level) - levels.indexOf(b.level) || (a.title < b.title ? -1 : 1),
  );
}

/** The built-in plans, in the order of rounds.yaml. */
export function listPlans(): BuiltInPlan[] {
  return bank().plans;
}

/** A built-in plan, or null. */
export function getPlan(id: string): BuiltInPlan | null {
  return bank().plans.find((plan) => plan.id === id) ?? null;
}

/** A question's rubric ready for grading, compiled on first use; null for a question that isn't in the bank. Also for drafts. */
export function getCompiledRubric(questionId: string): CompiledRubric | null {
  const found = bank().findGradable(questionId);
  return typeof found === "string" ? null : found.rubric;
}
