import { type DraftQuestion, draftQuestion } from "./draft-question";
import { type Duplicate, findDuplicate, type KnownQuestion } from "./find-duplicate";
import { findQuestions } from "./find-questions";
import type { FoundQuestion } from "./found-question";
import type { OpenedGuide } from "./guide-head";
import { questionId, unusedId } from "./question-id";

/** What becomes of one question of a guide. */
export type Decision =
  | { kind: "write"; found: FoundQuestion; draft: DraftQuestion; replaces: boolean }
  | ({ kind: "known"; found: FoundQuestion } & Duplicate);

export type ImportPlan = { questions: FoundQuestion[]; decisions: Decision[] };

/**
 * Decides what is written for a guide's questions. What the bank has already isn't, unless `force` says so: then its
 * drafts are drafted anew, and beside a published question, which an import never touches, a draft is laid.
 */
export function planImport(
  guide: OpenedGuide,
  bank: readonly KnownQuestion[],
  { force }: { force: boolean },
): ImportPlan {
  const name = guide.names[0] ?? "";
  const headings = guide.blocks.filter(({ kind }) => kind === "heading").map(({ words }) => words);
  const questions = findQuestions(guide.text, guide.blocks);
  const own: KnownQuestion[] = [];
  const decisions = questions.map((found): Decision => {
    const id = questionId(found.title);
    const place = { names: guide.names, headings };
    // Within one guide equal titles are common; only the same words again are the same question.
    const again = findDuplicate(
      { ...found, headings: [], title: "" },
      "",
      { names: [], headings },
      own,
    );
    if (again?.why === "the same question") return { kind: "known", found, ...again };
    const drafts = bank.filter(({ status }) => status === "draft");
    const duplicate = findDuplicate(found, id, place, force ? drafts : bank);
    if (duplicate && !force) return { kind: "known", found, ...duplicate };
    const earlier = duplicate && isSure(duplicate) ? duplicate.known.id : null;
    const isUsed = (one: string) => [...bank, ...own].some((known) => known.id === one);
    const draft = draftQuestion(found, { id: earlier ?? unusedId(id, isUsed), guide: name });
    own.push({ ...draft, status: "draft" });
    return { kind: "write", found, draft, replaces: earlier !== null };
  });
  return { questions, decisions };
}

/** Sure enough to draft it anew in the place of the earlier draft. */
function isSure({ why }: Duplicate): boolean {
  return why === "the same question" || why === "its sources name this place";
}
