import { LITTLE_WORDS } from "./little-words";
import { GLUE, type TokenizedText } from "./token";
import { joinedTerm, type Vocabulary, type WordEntry } from "./vocabulary";

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

/** Hits by leaf; nothing where a leaf was not found. */
export type LeafHits = (Hit[] | undefined)[];

type Walk = {
  tokens: TokenizedText["tokens"];
  vocabulary: Vocabulary;
  entries: readonly WordEntry[];
  hits: LeafHits;
  counts: (hit: Hit) => boolean;
};

/** One pass over a text: for each leaf its hits that `counts` accepts, in order of where they begin. */
export function findPhrases(
  root: TrieNode,
  vocabulary: Vocabulary,
  text: TokenizedText,
  entries: readonly WordEntry[],
  counts: (hit: Hit) => boolean,
): LeafHits {
  const walk: Walk = { tokens: text.tokens, vocabulary, entries, hits: [], counts };
  for (let from = 0; from < text.tokens.length; from += 1) step(walk, root, from, from);
  return walk.hits;
}

function step(walk: Walk, node: TrieNode, from: number, at: number): void {
  const entry = walk.entries[at];
  if (!entry) return;
  for (const term of entry.terms) {
    const next = node.next.get(term);
    if (next) follow(walk, next, from, at + 1);
  }
  if (!entry.isHead) return;
  const left = walk.tokens[at];
  const right = walk.tokens[at + 1];
  if (!left || !right || right.glue & GLUE.pause) return;
  const joined = joinedTerm(walk.vocabulary, left.word, right.word);
  const next = joined === undefined ? undefined : node.next.get(joined);
  if (next) follow(walk, next, from, at + 2);
}

function follow(walk: Walk, node: TrieNode, from: number, to: number): void {
  for (const leaf of node.leaves) addHit(walk, leaf, from, to);
  if (node.next.size === 0) return;
  for (let at = to; at <= to + MOST_SKIPPED; at += 1) {
    const token = walk.tokens[at];
    if (!token || token.glue & GLUE.pause) return;
    step(walk, node, from, at);
    if (!LITTLE_WORDS.has(token.word)) return;
  }
}

function addHit(walk: Walk, leaf: number, from: number, to: number): void {
  const list = walk.hits[leaf];
  const last = list?.at(-1);
  if (last?.from === from && last.to === to) return;
  const hit = { from, to };
  if (!walk.counts(hit)) return;
  if (list) list.push(hit);
  else walk.hits[leaf] = [hit];
}
