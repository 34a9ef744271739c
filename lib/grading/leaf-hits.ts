import type { Denials } from "./find-denials";
import { HAZARD_QUALITIES, HAZARD_STEMS } from "./hazard-words";
import type { Match } from "./match";
import type { Token } from "./token";
import type { WordEntry } from "./vocabulary";

/** By leaf of a rubric's tree, where any of its phrases was found, in order of place; nothing where none was. */
export type LeafHits = (Match[] | undefined)[];

const FREE: readonly number[] = [];
const WHOLE: readonly Match[] = [];
const NONE: readonly Match[] = [];

/** Where any phrase of the leaf was found, in order of place; nothing for the leaf -1. */
export function hitsOf(hits: LeafHits, leaf: number): readonly Match[] {
  return leaf < 0 ? NONE : (hits[leaf] ?? NONE);
}

/** Adds what a phrase found to the leaves it stands for, each place once. Phrases are found in order of where they begin. */
export function addToLeaves(hits: LeafHits, leaves: readonly number[], match: Match): void {
  for (const leaf of leaves) {
    const list = hits[leaf];
    if (!list) hits[leaf] = [match];
    else insert(list, match);
  }
}

function insert(list: Match[], match: Match): void {
  let at = list.length;
  for (; at > 0; at -= 1) {
    const before = list[at - 1];
    if (!before || before.from !== match.from || before.to < match.to) break;
    if (before.to === match.to) return;
  }
  if (at === list.length) list.push(match);
  else list.splice(at, 0, match);
}

/** What the words of a text are, and which of them are denied. */
type Words = { tokens: readonly Token[]; entries: readonly WordEntry[]; denials: Denials };

/** The words [from, to) as a match, with the denials that cover some of them. */
export function leafMatch({ tokens, entries, denials }: Words, from: number, to: number): Match {
  let marks: number[] | undefined;
  for (let at = from; at < to; at += 1) {
    const index = denials.of[at] ?? -1;
    if (index < 0) continue;
    const denial = denials.all[index];
    if (!denial || (denial.from < to && denial.to > from)) continue;
    const mark = index * 2 + (namesHazard(entries, from, to) ? 1 : 0);
    if (!marks) marks = [mark];
    else if (!marks.includes(mark)) marks.push(mark);
  }
  const unit = tokens[from]?.unit ?? 0;
  return { from, to, unit, parts: WHOLE, denials: marks ?? FREE };
}

function namesHazard(entries: readonly WordEntry[], from: number, to: number): boolean {
  for (let at = from; at < to - 1; at += 1)
    if (HAZARD_QUALITIES.has(entries[at]?.stem ?? "")) return true;
  return HAZARD_STEMS.has(entries[to - 1]?.stem ?? "");
}

/** Only the hits that stay. */
export function filterHits(hits: LeafHits, stays: (match: Match) => boolean): LeafHits {
  return hits.map((list) => {
    const left = list?.filter(stays);
    return left && left.length > 0 ? left : undefined;
  });
}
