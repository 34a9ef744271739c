import type { Block } from "./block";
import type { FoundQuestion } from "./found-question";
import { sectionEnd } from "./guide-sections";

const answersHeading = /^(?:the )?(?:answers?|solutions?|answer key)(?: key)?(?: to .*)?\s*:?$/i;

/**
 * Guides that ask first and answer in a chapter of their own: a list below "Answers" that is as long as the list of
 * questions answers them one by one. Returns the questions with what they got.
 */
export function withSeparateAnswers(
  text: string,
  blocks: readonly Block[],
  questions: readonly FoundQuestion[],
): FoundQuestion[] {
  const heading = blocks.findIndex(
    ({ kind, words }) => kind === "heading" && answersHeading.test(words),
  );
  if (
    heading < 0 ||
    questions.some(({ answer, extent }) => answer !== "" || extent.from > heading)
  ) {
    return [...questions];
  }
  const end = sectionEnd(blocks, heading, blocks[heading]?.depth ?? 1);
  const items = blocks.slice(heading + 1, end).flatMap((block) => block.items);
  if (items.length !== questions.length) return [...questions];
  return questions.map((question, index) => {
    const item = items[index];
    const source = item ? text.slice(item.from, item.to) : "";
    return { ...question, answer: source.replace(/^\s*(?:\d+[.)]|[-+*])\s+/, "").trim() };
  });
}
