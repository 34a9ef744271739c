import type { Lexicon } from "@/lib/grading";
import { plainText } from "./plain-text";
import type { PublicQuestion } from "./question";

/** Endings that say nothing about the subject. Crude is enough here: a search may find too much, an engine may not. */
const endings = /(ings?|ions?|ers?|ed|es|s|e)$/;
const rootLengthMin = 3;

const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

function rootOf(word: string): string {
  const root = word.replace(endings, "");
  return root.length < rootLengthMin ? word : root;
}

/**
 * The questions in which every word of the search occurs, or one that means the same by the lexicon. Only what
 * everybody may see is searched: a hit on a rubric's words would tell what the answer should say.
 * Example: "caching" finds "a cache", and "k8s" finds "Kubernetes".
 */
export function searchQuestions(
  questions: PublicQuestion[],
  search: string,
  { groups }: Lexicon,
): PublicQuestion[] {
  const wanted = wordsOf(search).map((word) => waysToSay(word, groups));
  if (wanted.length === 0) return questions;
  return questions.filter((question) => {
    const words = wordsOf(searchText(question));
    return wanted.every((ways) => ways.some((way) => hasPhrase(words, way)));
  });
}

/** The word's root, and the words of every phrase of its lexicon groups. */
function waysToSay(word: string, groups: string[][]): string[][] {
  const equals = groups.filter((group) => group.some((phrase) => phrase.toLowerCase() === word));
  const phrases = equals.flat().map((phrase) => wordsOf(phrase).map(rootOf));
  return [[rootOf(word)], ...phrases.filter((phrase) => phrase.length > 0)];
}

function hasPhrase(words: string[], roots: string[]): boolean {
  return words.some((_, at) =>
    roots.every((root, index) => words[at + index]?.startsWith(root) ?? false),
  );
}

function searchText({ id, title, summary, topics, prompt, stages }: PublicQuestion): string {
  const shown = stages.flatMap((stage) => [stage.title, stage.hint]);
  return [id, title, summary, ...topics, plainText(prompt), ...shown].join("\n");
}
