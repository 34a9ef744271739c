import { parseWanted, type Wanted } from "./compare-quantity";
import type { PatternNode } from "./compiled-rubric";
import { type Phrase, plainPhrases, type Synonyms, writePhrase } from "./expand-phrases";
import { parsePattern } from "./parse-pattern";
import { type Pattern, PatternError } from "./pattern";
import { addPhrase, newTrie, type PhraseTrie } from "./phrase-trie";
import { remember } from "./remember";
import { addTerm, newVocabulary, type Vocabulary } from "./vocabulary";

/** Where the words and quantities of many patterns are gathered. */
export type PatternStore = {
  vocabulary: Vocabulary;
  trie: PhraseTrie;
  leaves: Map<string, number>;
  quantities: Wanted[];
  /** By what stands between the braces. */
  quantityIndex: Map<string, number>;
  synonyms: Synonyms;
};

/** An empty store with the lexicon that its phrases are widened by. */
export function newPatternStore(synonyms: Synonyms): PatternStore {
  return {
    vocabulary: newVocabulary(),
    trie: newTrie(),
    leaves: new Map(),
    quantities: [],
    quantityIndex: new Map(),
    synonyms,
  };
}

/** Compiles one pattern line into the store; throws PatternError. */
export function compilePattern(store: PatternStore, pattern: string): PatternNode {
  return compileNode(store, parsed(pattern), pattern);
}

const MOST_LINES = 20_000;
/** A line's pattern. Checking, grading and the workbench compile the same lines; a line that can't be read throws each time. */
export const parsed = remember(parsePattern, MOST_LINES);

function compileNode(store: PatternStore, node: Pattern, line: string): PatternNode {
  const phrases = plainPhrases(node);
  if (phrases) return leafOf(store, phrases, line);
  const inner = (item: Pattern) => compileNode(store, item, line);
  switch (node.kind) {
    case "quantity":
      return quantityOf(store, node.text, line);
    case "any":
    case "next":
      return { kind: node.kind, items: node.items.map(inner) };
    case "near":
      return {
        kind: "near",
        left: inner(node.left),
        right: inner(node.right),
        words: node.words,
      };
    case "notNear":
      return {
        kind: "notNear",
        left: inner(node.left),
        right: inner(withExactNegators(node.right)),
        words: node.words,
      };
    case "notSame":
      return {
        kind: "notSame",
        left: inner(node.left),
        right: inner(withExactNegators(node.right)),
      };
    case "same":
    case "before":
      return { kind: node.kind, left: inner(node.left), right: inner(node.right) };
    case "denied":
      return { kind: "denied", item: inner(node.item) };
    default:
      throw faultAt(line, "", "nothing to look for");
  }
}

/** Negators that mean only themselves where they shut something out. */
const OWN_NEGATORS: ReadonlySet<string> = new Set(["without", "nothing", "none", "neither", "nor"]);

/** "a !& without" shuts out "without" and not every negation; "!& not" and "!& never" mean them all. */
function withExactNegators(node: Pattern): Pattern {
  if (node.kind === "word")
    return node.how === "stem" && OWN_NEGATORS.has(node.text) ? { ...node, how: "exact" } : node;
  if (node.kind !== "any" && node.kind !== "next") return node;
  return { ...node, items: node.items.map(withExactNegators) };
}

function faultAt(pattern: string, text: string, problem: string): PatternError {
  return new PatternError({ pattern, column: Math.max(0, pattern.indexOf(text)) + 1, problem });
}

function quantityOf(store: PatternStore, text: string, line: string): PatternNode {
  const known = store.quantityIndex.get(text);
  if (known !== undefined) return { kind: "quantity", quantity: known };
  const quantity = store.quantities.push(readWanted(text, line)) - 1;
  store.quantityIndex.set(text, quantity);
  return { kind: "quantity", quantity };
}

function readWanted(text: string, line: string): Wanted {
  const wanted = parseWanted(text);
  if (wanted && wanted.length > 0) return wanted;
  throw faultAt(line, text, `{${text}} is not a quantity such as {99.99 %} or {50..200 ms}`);
}

function leafOf(store: PatternStore, phrases: Phrase[], line: string): PatternNode {
  for (const phrase of phrases)
    if (phrase.length === 0) throw faultAt(line, "", "there is a sign without a word to look for");
  return { kind: "leaf", leaf: leafOfPhrases(store, phrases) };
}

function checkPhrases(phrases: readonly Phrase[], line: string): void {
  for (const phrase of phrases)
    if (phrase.length === 0) throw faultAt(line, "", "there is a sign without a word to look for");
}

/** The leaf of the tree that stands for any of the phrases, added when it is new. */
export function leafOfPhrases(store: PatternStore, phrases: Phrase[]): number {
  const key = phrases
    .map((phrase) => phrase.map((one) => `${one.how}:${one.word}`).join(" "))
    .sort()
    .join("|");
  const known = store.leaves.get(key);
  if (known !== undefined) return known;
  const leaf = store.leaves.size;
  store.leaves.set(key, leaf);
  for (const phrase of phrases)
    for (const written of writePhrase(phrase, store.synonyms))
      addPhrase(
        store.trie,
        written.map((one) => addTerm(store.vocabulary, one.word, one.how)),
        leaf,
      );
  return leaf;
}

/** What is wrong with a pattern line, or null. */
export function checkPattern(pattern: string): { column: number; message: string } | null {
  try {
    checkNode(parsed(pattern), pattern);
    return null;
  } catch (error) {
    if (error instanceof PatternError) return { column: error.column, message: error.problem };
    throw error;
  }
}

/** Throws what compileNode would. */
function checkNode(node: Pattern, line: string): void {
  const phrases = plainPhrases(node);
  if (phrases) checkPhrases(phrases, line);
  else if (node.kind === "quantity") readWanted(node.text, line);
  else if ("items" in node) for (const item of node.items) checkNode(item, line);
  else if ("item" in node) checkNode(node.item, line);
  else if ("left" in node) {
    checkNode(node.left, line);
    checkNode(node.right, line);
  }
}
