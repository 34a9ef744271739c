import type { Question, Source } from "@/lib/questions/question";
import type { FoundQuestion } from "./found-question";
import { isAlike, isSame, sharedPart } from "./like-questions";
import { isSameGuide, namesSection } from "./names-section";

/** What is known of a question that is in the bank, or that this run has drafted. */
export type KnownQuestion = Pick<Question, "id" | "title" | "prompt" | "sources" | "status">;

export type Duplicate = {
  known: KnownQuestion;
  why:
    | "the same question"
    | "its sources name this place"
    | "the same id"
    | "nearly the same words"
    | "nearly the same title";
};

type Guide = { names: readonly string[]; headings: readonly string[] };

/** The question of the bank that a guide's question is already; the surest reason first. */
export function findDuplicate(
  found: FoundQuestion,
  id: string,
  guide: Guide,
  bank: readonly KnownQuestion[],
): Duplicate | null {
  const names = (source: Source) =>
    guide.names.some((name) => isSameGuide(name, source.guide)) &&
    namesSection(source.section, found, guide.headings);
  const tests: [Duplicate["why"], (known: KnownQuestion) => boolean][] = [
    ["the same question", ({ prompt }) => isSame(prompt, found.prompt)],
    ["its sources name this place", ({ sources }) => sources.some(names)],
    ["the same id", (known) => known.id === id],
    ["nearly the same words", (known) => isAlike(known.prompt, found.prompt)],
    ["nearly the same title", (known) => isAlike(known.title, found.title)],
  ];
  for (const [why, test] of tests) {
    const known = nearest(found, bank.filter(test));
    if (known) return { known, why };
  }
  return null;
}

/** Several questions may name one place of a guide: one is its own, others take something from it. */
function nearest(found: FoundQuestion, candidates: readonly KnownQuestion[]): KnownQuestion | null {
  const asked = `${found.title} ${found.prompt}`;
  const scored = candidates.map((known) => ({
    known,
    score: sharedPart(asked, `${known.id} ${known.title} ${known.prompt}`),
  }));
  return scored.sort((one, other) => other.score - one.score)[0]?.known ?? null;
}
