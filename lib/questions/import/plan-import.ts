import { type DraftQuestion, draftQuestion } from "./draft-question";
import { type Duplicate, findDuplicate, type KnownQuestion } from "./find-duplicate";
import { findQuestions } from "./find-questions";
import type { FoundQuestion } from "./found-question";
import type { OpenedGuide } from "./guide-head";
import { normalWords } from "./like-questions";
import { isSameGuide } from "./names-section";
import { questionId, unusedId } from "./question-id";

/** What becomes of one question of a guide. */
export type Decision =
  | { kind: "write"; found: FoundQuestion; draft: DraftQuestion; replaces: boolean }
  | ({ kind: "known"; found: FoundQuestion } & Duplicate);

export type ImportPlan = { questions: FoundQuestion[]; decisions: Decision[] };

/**
 * Decides what is written for a guide's questions. What the bank has already isn't, unless `force` says so: then the
 * guide's own drafts are drafted anew, and beside a published question, which an import never touches, a draft is laid.
 */
export function planImport(
  guide: OpenedGuide,
  bank: readonly KnownQuestion[],
  { force }: { force: boolean },
): ImportPlan {
  const name = guide.names[0] ?? "";
  const headings = guide.blocks.filter(({ kind }) => kind === "heading").map(({ words }) => words);
  const questions = findQuestions(guide.text, guide.blocks);
  const place = { names: guide.names, headings };
  const searched = force ? bank.filter(({ status }) => status === "draft") : bank;
  const taken = new Set(bank.map(({ id }) => id));
  // Within one guide equal titles are common; only the same words again are the same question.
  const own = new Map<string, KnownQuestion>();
  const decisions = questions.map((found): Decision => {
    const words = normalWords(found.prompt).join(" ");
    const again = own.get(words);
    if (again) return { kind: "known", found, known: again, why: "the same question" };
    const id = questionId(found.title);
    const duplicate = findDuplicate(found, id, place, searched);
    const isOwn = duplicate !== null && comesFrom(duplicate.known, guide.names);
    const isAnothers = duplicate?.why === "the same question" && !isOwn;
    if (duplicate && (!force || isAnothers)) return { kind: "known", found, ...duplicate };
    const earlier = duplicate && isOwn && isSure(duplicate) ? duplicate.known.id : null;
    const replaces = earlier !== null && ![...own.values()].some((known) => known.id === earlier);
    const unused = () => unusedId(id, (one) => taken.has(one));
    const draft = draftQuestion(found, { id: replaces ? earlier : unused(), guide: name });
    taken.add(draft.id);
    own.set(words, { ...draft, status: "draft" });
    return { kind: "write", found, draft, replaces };
  });
  return { questions, decisions };
}

/** Two guides may hold the same question; each run would replace the other's draft if it could. */
function comesFrom({ sources }: KnownQuestion, names: readonly string[]): boolean {
  return sources.some(({ guide }) => names.some((name) => isSameGuide(name, guide)));
}

/** Sure enough to draft it anew in the place of the earlier draft. */
function isSure({ why }: Duplicate): boolean {
  return why === "the same question" || why === "its sources name this place";
}
