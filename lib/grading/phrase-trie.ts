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

/** Told of each phrase that was found, and of the tokens [from, to) that it was found in. */
type Report = (phrase: number, from: number, to: number) => void;

type Walk = {
  tokens: TokenizedText["tokens"];
  vocabulary: Vocabulary;
  entries: readonly WordEntry[];
  report: Report;
};

/** One pass over a text for all phrases, in order of where they begin; the same place may be reported twice. */
export function findPhrases(
  trie: PhraseTrie,
  vocabulary: Vocabulary,
  { tokens }: TokenizedText,
  entries: readonly WordEntry[],
  report: Report,
): void {
  const walk: Walk = { tokens, vocabulary, entries, report };
  for (let from = 0; from < tokens.length; from += 1) step(walk, trie.root, from, from);
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
  if (node.id >= 0) walk.report(node.id, from, to);
  if (node.next.size === 0) return;
  for (let at = to; at <= to + MOST_SKIPPED; at += 1) {
    const token = walk.tokens[at];
    if (!token || token.glue & GLUE.pause) return;
    step(walk, node, from, at);
    if (!token.facts.isLittle) return;
  }
}
