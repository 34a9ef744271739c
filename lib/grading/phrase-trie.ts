import { LITTLE_WORDS } from "./little-words";
import { GLUE, type TokenizedText } from "./token";
import { joinedTermsOf, termsOf, type Vocabulary } from "./vocabulary";

/** All phrases of a rubric in one tree over terms; `leaves` are the phrases that end here. */
export type TrieNode = { next: Map<number, TrieNode>; leaves: number[] };

/** Where a phrase was found: tokens [from, to). */
export type Hit = { from: number; to: number };

/** Little words skipped between two words of a phrase. */
const MOST_SKIPPED = 3;

/** An empty tree. */
export function newTrie(): TrieNode {
  return { next: new Map(), leaves: [] };
}

/** Adds a phrase, as terms, that stands for `leaf`. */
export function addPhrase(root: TrieNode, terms: readonly number[], leaf: number): void {
  let node = root;
  for (const term of terms) {
    let next = node.next.get(term);
    if (!next) {
      next = newTrie();
      node.next.set(term, next);
    }
    node = next;
  }
  if (!node.leaves.includes(leaf)) node.leaves.push(leaf);
}

type Walk = {
  tokens: TokenizedText["tokens"];
  vocabulary: Vocabulary;
  terms: (readonly number[])[];
  hits: Hit[][];
};

/** One pass over a text: for each leaf its hits, in order of where they begin. */
export function findPhrases(
  root: TrieNode,
  vocabulary: Vocabulary,
  text: TokenizedText,
  leafCount: number,
): Hit[][] {
  const hits: Hit[][] = Array.from({ length: leafCount }, () => []);
  const terms = text.tokens.map((token) => termsOf(vocabulary, token.word));
  const walk: Walk = { tokens: text.tokens, vocabulary, terms, hits };
  for (let from = 0; from < text.tokens.length; from += 1) step(walk, root, from, from);
  return hits;
}

function step(walk: Walk, node: TrieNode, from: number, at: number): void {
  const token = walk.tokens[at];
  if (!token) return;
  for (const term of walk.terms[at] ?? []) follow(walk, node.next.get(term), from, at + 1);
  const right = walk.tokens[at + 1];
  if (right && walk.vocabulary.heads.has(token.word) && (right.glue & GLUE.pause) === 0)
    for (const term of joinedTermsOf(walk.vocabulary, token.word, right.word))
      follow(walk, node.next.get(term), from, at + 2);
}

function follow(walk: Walk, node: TrieNode | undefined, from: number, to: number): void {
  if (!node) return;
  for (const leaf of node.leaves) addHit(walk.hits[leaf], from, to);
  if (node.next.size === 0) return;
  for (let at = to; at <= to + MOST_SKIPPED; at += 1) {
    const token = walk.tokens[at];
    if (!token || token.glue & GLUE.pause) return;
    step(walk, node, from, at);
    if (!LITTLE_WORDS.has(token.word)) return;
  }
}

function addHit(hits: Hit[] | undefined, from: number, to: number): void {
  const last = hits?.at(-1);
  if (last?.from === from && last.to === to) return;
  hits?.push({ from, to });
}
