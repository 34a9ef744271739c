import type { Hit, PhraseHits, PhraseTrie } from "./phrase-trie";

/** What was found of a rubric's phrases, by leaf. Leaves share phrases, so hits are put together when asked for. */
export type LeafHits = {
  byPhrase: PhraseHits;
  phrasesOf: PhraseTrie["phrasesOf"];
  /** By leaf, once asked for. */
  known: (readonly Hit[] | undefined)[];
};

/** The hits of a text, ready to be asked by leaf. */
export function newLeafHits(byPhrase: PhraseHits, trie: PhraseTrie): LeafHits {
  return { byPhrase, phrasesOf: trie.phrasesOf, known: [] };
}

/** Where any phrase of the leaf was found, in order of place. */
export function hitsOf(hits: LeafHits, leaf: number): readonly Hit[] {
  const known = hits.known[leaf];
  if (known) return known;
  const found = mergeByPlace(hits.byPhrase, hits.phrasesOf[leaf] ?? []);
  hits.known[leaf] = found;
  return found;
}

/** The lists of the given phrases as one in order of place, each place once. */
export function mergeByPlace<T extends Hit>(
  lists: readonly (readonly T[] | undefined)[],
  phrases: readonly number[],
): readonly T[] {
  let first: readonly T[] | undefined;
  let all: T[] | undefined;
  for (const phrase of phrases) {
    const list = lists[phrase];
    if (!list) continue;
    if (!first) first = list;
    else if (!all) all = [...first, ...list];
    else all.push(...list);
  }
  if (!all) return first ?? [];
  all.sort((a, b) => a.from - b.from || a.to - b.to);
  return all.filter((one, at) => {
    const before = all[at - 1];
    return before?.from !== one.from || before.to !== one.to;
  });
}

/** Only the hits that stay. */
export function filterHits(hits: LeafHits, stays: (hit: Hit) => boolean): LeafHits {
  const byPhrase = hits.byPhrase.map((list) => list?.filter(stays));
  return { ...hits, byPhrase, known: [] };
}
