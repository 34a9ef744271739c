import { type PatternStore, parsed } from "./compile-pattern";
import { isContentWord } from "./content-word";
import { NEGATORS } from "./little-words";
import type { Pattern } from "./pattern";
import type { Criterion, Rubric } from "./rubric";
import { stemWord } from "./stem-word";
import { tokenize } from "./tokenize";
import { addTerm, type WordHow } from "./vocabulary";
import { weightOfStem } from "./word-weights";

/** What a word tells of a criterion: much when it is rare, and when other criteria don't use it. */
export type GistWord = { criterion: number; weight: number };

/** The words that criteria are written in: statement, accepted sentences and patterns. */
export type GistIndex = {
  /** By term of the vocabulary. */
  words: (readonly GistWord[] | undefined)[];
  /** By criterion, whether its statement itself denies something, so that denied words speak for it. */
  denies: readonly boolean[];
};

/** For rubrics without patterns. */
export const NO_GIST: GistIndex = { words: [], denies: [] };

/** A word of one sentence may be chance; of two, or of a pattern, it belongs to the matter. */
const SURE_FROM = 1.5;
/** How much less a word tells that several criteria use. */
const SHARED = 1.5;
const PROMPT_SHARE = 0.4;

/** Figures and signs are said of anything. */
const NAME = /^\p{L}{2}/u;

type Word = { text: string; how: WordHow };

/** Gathers the words of all criteria, weighed. Delivery criteria have no matter of their own. */
export function indexGist(store: PatternStore, rubric: Rubric): GistIndex {
  const bags = rubric.criteria.map((one) => (one.delivery ? new Map() : bagOf(store, one)));
  const users = new Map<number, number>();
  for (const bag of bags)
    for (const term of bag.keys()) users.set(term, (users.get(term) ?? 0) + 1);
  const prompt = new Set(tokenize(rubric.prompt).tokens.map(({ word }) => stemWord(word)));
  const all = Math.log(bags.length + 1);
  const words: GistWord[][] = [];
  for (const [criterion, bag] of bags.entries())
    for (const [term, { stem, times }] of bag) {
      const rarity = Math.log((bags.length + 1) / (users.get(term) ?? 1)) / all;
      const weight =
        Math.sqrt(weightOfStem(stem)) *
        rarity ** SHARED *
        (prompt.has(stem) ? PROMPT_SHARE : 1) *
        Math.min(1, times / SURE_FROM);
      const list = words[term];
      if (list) list.push({ criterion, weight });
      else words[term] = [{ criterion, weight }];
    }
  const denies = rubric.criteria.map(({ says }) =>
    tokenize(says).tokens.some(({ word }) => NEGATORS.has(word)),
  );
  return { words, denies };
}

type Bag = Map<number, { stem: string; times: number }>;

function bagOf({ vocabulary }: PatternStore, criterion: Criterion): Bag {
  const bag: Bag = new Map();
  const add = (words: readonly Word[]) => {
    const terms = new Map(words.map((one) => [addTerm(vocabulary, one.text, one.how), one.text]));
    for (const [term, text] of terms) {
      const before = bag.get(term)?.times ?? 0;
      bag.set(term, { stem: stemWord(text), times: before + 1 });
    }
  };
  for (const text of [criterion.says, ...criterion.accept]) add(contentWords(text));
  const lines = [...criterion.lookFor, ...criterion.partly, ...criterion.parts];
  add(lines.flatMap((line) => wordsOf(parsed(line))));
  return bag;
}

function contentWords(text: string): Word[] {
  return tokenize(text)
    .tokens.filter(({ word }) => isContentWord(word) && NAME.test(word))
    .map(({ word }) => ({ text: word, how: "stem" }));
}

/** The words that a pattern looks for; not those that it excludes. */
function wordsOf(node: Pattern): Word[] {
  switch (node.kind) {
    case "word":
      return node.how === "prefix"
        ? [{ text: node.text.toLowerCase(), how: "prefix" }]
        : contentWords(node.text);
    case "quantity":
      return [];
    case "next":
    case "any":
      return node.items.flatMap(wordsOf);
    case "notNear":
    case "notSame":
      return wordsOf(node.left);
    case "denied":
      return wordsOf(node.item);
    default:
      return [...wordsOf(node.left), ...wordsOf(node.right)];
  }
}
