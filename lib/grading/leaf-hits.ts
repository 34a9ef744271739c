import type { Hit, PhraseHits, PhraseTrie } from "./phrase-trie";

/** What was found of a rubric's phrases, by leaf. Leaves share phrases, so hits are put together when asked for. */
export type LeafHits = {
  byPhrase: PhraseHits;
  trie: PhraseTrie;
  /** By leaf, its phrases that were found; nothing where none was. */
  found: (number[] | undefined)[];
  /** By leaf, once asked for. */
  known: (readonly Hit[] | undefined)[];
};

const NONE: readonly Hit[] = [];

/** The hits of a text, ready to be asked by leaf. */
export function newLeafHits(byPhrase: PhraseHits, trie: PhraseTrie): LeafHits {
  const found: (number[] | undefined)[] = Array.from({ length: trie.leaves });
  for (const phrase of byPhrase.found)
    for (const leaf of trie.leavesOf[phrase] ?? []) {
      const list = found[leaf];
      if (list) list.push(phrase);
      else found[leaf] = [phrase];
    }
  return { byPhrase, trie, found, known: [] };
}

/** Where any phrase of the leaf was found, in order of place. */
export function hitsOf(hits: LeafHits, leaf: number): readonly Hit[] {
  const phrases = hits.found[leaf];
  if (!phrases) return NONE;
  const known = hits.known[leaf];
  if (known) return known;
  const merged = mergeByPlace(hits.byPhrase.lists, phrases);
  hits.known[leaf] = merged;
  return merged;
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
export function filterHits({ byPhrase, trie }: LeafHits, stays: (hit: Hit) => boolean): LeafHits {
  const lists: PhraseHits["lists"] = [];
  const found: number[] = [];
  for (const phrase of byPhrase.found) {
    const left = byPhrase.lists[phrase]?.filter(stays) ?? [];
    if (left.length === 0) continue;
    lists[phrase] = left;
    found.push(phrase);
  }
  return newLeafHits({ lists, found }, trie);
}
