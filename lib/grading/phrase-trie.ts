import { GLUE, type Token } from "./token";
import { joinedTerm, NO_TERM, type Vocabulary, type WordEntry } from "./vocabulary";

/**
 * A step in the tree of phrases; `id` is the number of the phrase that ends here, or -1. `mask` has the bit of
 * every term in `next`, 32 terms a bit: most words don't go on from most nodes, and it tells so at once.
 */
export type TrieNode = { next: Map<number, TrieNode>; mask: number; id: number };

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
  return { root: newNode(), phrases: 0, leaves: 0, leavesOf: [] };
}

const newNode = (): TrieNode => ({ next: new Map(), mask: 0, id: -1 });

const bitOf = (term: number): number => 1 << (term & 31);

/** Adds a phrase, as terms, that stands for `leaf`. */
export function addPhrase(trie: PhraseTrie, terms: readonly number[], leaf: number): void {
  let node = trie.root;
  for (const term of terms) {
    let next = node.next.get(term);
    if (!next) {
      next = newNode();
      node.next.set(term, next);
      node.mask |= bitOf(term);
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
  tokens: readonly Token[];
  entries: readonly WordEntry[];
  /** For each token the term that it is together with the next one. */
  joined: Int32Array;
  report: Report;
};

/** One pass over a text for all phrases, in order of where they begin; the same place may be reported twice. */
export function findPhrases(
  trie: PhraseTrie,
  vocabulary: Vocabulary,
  tokens: readonly Token[],
  entries: readonly WordEntry[],
  report: Report,
): void {
  const walk: Walk = { tokens, entries, joined: joinWords(vocabulary, tokens, entries), report };
  for (let from = 0; from < tokens.length; from += 1) step(walk, trie.root, from, from);
}

function joinWords(
  vocabulary: Vocabulary,
  tokens: readonly Token[],
  entries: readonly WordEntry[],
): Int32Array {
  const joined = new Int32Array(tokens.length).fill(NO_TERM);
  for (let at = 0; at + 1 < tokens.length; at += 1) {
    const entry = entries[at];
    const right = tokens[at + 1];
    if (entry?.joins && right && (right.glue & GLUE.pause) === 0)
      joined[at] = joinedTerm(vocabulary, entry, right.word);
  }
  return joined;
}

function nextOf(node: TrieNode, term: number): TrieNode | undefined {
  return (node.mask & bitOf(term)) === 0 ? undefined : node.next.get(term);
}

function step(walk: Walk, node: TrieNode, from: number, at: number): void {
  const entry = walk.entries[at];
  if (!entry) return;
  for (const term of entry.terms) {
    const next = nextOf(node, term);
    if (next) follow(walk, next, from, at + 1);
  }
  const joined = walk.joined[at] ?? NO_TERM;
  const next = joined === NO_TERM ? undefined : nextOf(node, joined);
  if (next) follow(walk, next, from, at + 2);
}

function follow(walk: Walk, node: TrieNode, from: number, to: number): void {
  if (node.id >= 0) walk.report(node.id, from, to);
  if (node.mask === 0) return;
  for (let at = to; at <= to + MOST_SKIPPED; at += 1) {
    const token = walk.tokens[at];
    if (!token || token.glue & GLUE.pause) return;
    step(walk, node, from, at);
    if (!token.facts.isLittle) return;
  }
}
