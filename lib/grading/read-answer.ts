import { measureReach, type Reach } from "./combine-matches";
import { isWanted } from "./compare-quantity";
import type { CompiledRubric } from "./compiled-rubric";
import { type Denials, findDenials } from "./find-denials";
import { findEcho } from "./find-echo";
import { isShuffled } from "./find-shuffle";
import { findWordLists } from "./find-word-lists";
import { addToLeaves, filterHits, type LeafHits, leafMatch } from "./leaf-hits";
import { findPhrases, type Hit } from "./phrase-trie";
import { readQuantities } from "./read-quantities";
import type { TokenizedText } from "./token";
import { tokenize } from "./tokenize";
import { entryOf, type WordEntry } from "./vocabulary";

/** Everything that is found in an answer once, whatever criterion asks. */
export type ReadAnswer = {
  text: TokenizedText;
  /** What each token's word is to the rubric. */
  entries: readonly WordEntry[];
  reach: Reach;
  denials: Denials;
  echo: Uint8Array;
  wordLists: Uint8Array;
  shuffled: boolean;
  /** Hits by leaf and by quantity of the rubric, without those in echoes, bare lists and shuffled words. */
  leafHits: LeafHits;
  quantityHits: Hit[][];
};

type Patterns = Pick<
  CompiledRubric,
  "vocabulary" | "trie" | "quantities" | "promptRuns" | "isSoft"
>;

/** Reads an answer for a rubric: tokens, denials, echo, and one pass for all its phrases. */
export function readAnswer(answer: string, patterns: Patterns): ReadAnswer {
  const text = tokenize(answer);
  const entries = text.tokens.map((token) => entryOf(patterns.vocabulary, token.word));
  const echo = findEcho(entries, patterns.promptRuns);
  const wordLists = findWordLists(text);
  const shuffled = isShuffled(text.tokens);
  const denials = findDenials(text);
  const isOwn = (from: number, to: number): boolean => {
    for (let at = from; at < to; at += 1)
      if (echo[at] === 0 && (patterns.isSoft || wordLists[at] === 0))
        return patterns.isSoft || !shuffled;
    return false;
  };
  const { trie } = patterns;
  const words = { tokens: text.tokens, entries, denials };
  const leafHits: LeafHits = new Array(trie.leaves);
  findPhrases(trie, patterns.vocabulary, text.tokens, entries, (phrase, from, to) => {
    const leaves = trie.leavesOf[phrase];
    if (leaves && isOwn(from, to)) addToLeaves(leafHits, leaves, leafMatch(words, from, to));
  });
  const quantities = patterns.quantities.length === 0 ? [] : readQuantities(answer, text.tokens);
  return {
    text,
    entries,
    reach: measureReach(text.tokens),
    denials,
    echo,
    wordLists,
    shuffled,
    leafHits,
    quantityHits: patterns.quantities.map((wanted) =>
      quantities.filter(
        (quantity) => isWanted(quantity, wanted) && isOwn(quantity.from, quantity.to),
      ),
    ),
  };
}

/** A text shorter than this is a sentence to try, and no answer: rules about whole answers don't hold. */
const ANSWER_FROM = 40;

/** Whether a text is too short to be an answer. */
export function isSample({ text }: ReadAnswer): boolean {
  return text.tokens.length < ANSWER_FROM;
}

/** The same answer without what was found in units that stray from the question. */
export function withoutUnits(
  answer: ReadAnswer,
  strayed: { all: boolean; units: Uint8Array },
): ReadAnswer {
  const stays = (hit: Hit): boolean =>
    !strayed.all && strayed.units[answer.text.tokens[hit.from]?.unit ?? 0] !== 1;
  return {
    ...answer,
    leafHits: filterHits(answer.leafHits, stays),
    quantityHits: answer.quantityHits.map((list) => list.filter(stays)),
  };
}
