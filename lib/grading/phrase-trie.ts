import { LITTLE_WORDS } from "./little-words";
import { GLUE, type TokenizedText } from "./token";
import { joinedTerm, type Vocabulary, type WordEntry } from "./vocabulary";

/** A step in the tree of phrases; `id` is the number of the phrase that ends here, or -1. */
export type TrieNode = { next: Map<number, TrieNode>; id: number };

/** All phrases of a rubric in one tree over terms. A leaf stands for any of its phrases. */
export type PhraseTrie = {
  root: TrieNode;
  phrases: number;
  /** How many leaves there are, and which ones each phrase stands for. */
  leaves: number;
  leavesOf: number[][];
};

/** Where a phrase was found: tokens [from, to). */
export type Hit = { from: number; to: number };

/** Little words skipped between two words of a phrase. */
const MOST_SKIPPED = 3;

/** An empty tree. */
export function newTrie(): PhraseTrie {
  return { root: { next: new Map(), id: -1 }, phrases: 0, leaves: 0, leavesOf: [] };
}

/** Adds a phrase, as terms, that stands for `leaf`. */
export function addPhrase(trie: PhraseTrie, terms: readonly number[], leaf: number): void {
  let node = trie.root;
  for (const term of terms) {
    let next = node.next.get(term);
    if (!next) {
      next = { next: new Map(), id: -1 };
      node.next.set(term, next);
    }
    node = next;
  }
  if (node.id < 0) {
    node.id = trie.phrases;
    trie.phrases += 1;
    trie.leavesOf[node.id] = [];
  }
  const leaves = trie.leavesOf[node.id];
  if (leaves && !leaves.includes(leaf)) leaves.push(leaf);
  trie.leaves = Math.max(trie.leaves, leaf + 1);
}

/** Hits by phrase, and which phrases have any. */
export type PhraseHits = { lists: (Hit[] | undefined)[]; found: number[] };

type Walk = {
  tokens: TokenizedText["tokens"];
  vocabulary: Vocabulary;
  entries: readonly WordEntry[];
  hits: PhraseHits;
  counts: (hit: Hit) => boolean;
};

/** One pass over a text: for each phrase its hits that `counts` accepts, in order of where they begin. */
export function findPhrases(
  trie: PhraseTrie,
  vocabulary: Vocabulary,
  text: TokenizedText,
  entries: readonly WordEntry[],
  counts: (hit: Hit) => boolean,
): PhraseHits {
  const walk: Walk = {
    tokens: text.tokens,
    vocabulary,
    entries,
    hits: { lists: [], found: [] },
    counts,
  };
  for (let from = 0; from < text.tokens.length; from += 1) step(walk, trie.root, from, from);
  return walk.hits;
}

function step(walk: Walk, node: TrieNode, from: number, at: number): void {
  const entry = walk.entries[at];
  if (!entry) return;
  for (const term of entry.terms) {
    const next = node.next.get(term);
    if (next) follow(walk, next, from, at + 1);
  }
  if (!entry.joins) return;
  const right = walk.tokens[at + 1];
  if (!right || right.glue & GLUE.pause) return;
  const joined = joinedTerm(walk.vocabulary, entry, right.word);
  const next = joined === undefined ? undefined : node.next.get(joined);
  if (next) follow(walk, next, from, at + 2);
}

function follow(walk: Walk, node: TrieNode, from: number, to: number): void {
  if (node.id >= 0) addHit(walk, node.id, from, to);
  if (node.next.size === 0) return;
  for (let at = to; at <= to + MOST_SKIPPED; at += 1) {
    const token = walk.tokens[at];
    if (!token || token.glue & GLUE.pause) return;
    step(walk, node, from, at);
    if (!LITTLE_WORDS.has(token.word)) return;
  }
}

function addHit(walk: Walk, phrase: number, from: number, to: number): void {
  const { lists, found } = walk.hits;
  const list = lists[phrase];
  const last = list?.at(-1);
  if (last?.from === from && last.to === to) return;
  const hit = { from, to };
  if (!walk.counts(hit)) return;
  if (list) list.push(hit);
  else {
    lists[phrase] = [hit];
    found.push(phrase);
  }
}
