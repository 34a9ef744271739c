import type { Match } from "./match";
import { GLUE, type Token } from "./token";

/** Partners tried on either side of a match, so that time stays linear. */
const MOST_PARTNERS = 6;
const NONE: readonly Match[] = [];

export type Reach = {
  tokens: readonly Token[];
  /** Words before each token, little words not counted. */
  wordsBefore: Int32Array;
};

/** Prepares the counting of words between two places. */
export function measureReach(tokens: readonly Token[]): Reach {
  const wordsBefore = new Int32Array(tokens.length + 1);
  for (let at = 0; at < tokens.length; at += 1)
    wordsBefore[at + 1] =
      (wordsBefore[at] ?? 0) + (tokens[at]?.facts.isLittle ? 0 : 1);
  return { tokens, wordsBefore };
}

const unitOf = (reach: Reach, match: Match): number => reach.tokens[match.from]?.unit ?? -1;

function join(left: Match, right: Match): Match {
  return {
    from: Math.min(left.from, right.from),
    to: Math.max(left.to, right.to),
    spans: [...left.spans, ...right.spans],
    denials:
      left.denials.length + right.denials.length === 0
        ? left.denials
        : [...left.denials, ...right.denials],
  };
}

const byPlace = (a: Match, b: Match): number => a.from - b.from || a.to - b.to;

/** Either: all matches in order of place. */
export function unite(lists: readonly (readonly Match[])[]): readonly Match[] {
  const filled = lists.filter((list) => list.length > 0);
  if (filled.length < 2) return filled[0] ?? NONE;
  return filled.flat().sort(byPlace);
}

/** How two places must lie to each other: what `fits` says of the earlier and the later match. */
export type Fits = (earlier: Match, later: Match, leftIsFirst: boolean) => boolean;

/** Pairs of left and right matches in the same unit that fit; both lists are in order of place. */
export function pair(
  reach: Reach,
  left: readonly Match[],
  right: readonly Match[],
  fits: Fits,
): readonly Match[] {
  if (left.length === 0 || right.length === 0) return NONE;
  const out: Match[] = [];
  let start = 0;
  for (const one of left) {
    while (start < right.length && (right[start]?.from ?? 0) < one.from) start += 1;
    for (let at = start; at < Math.min(right.length, start + MOST_PARTNERS); at += 1) {
      const other = right[at];
      if (
        other &&
        other.from >= one.to &&
        unitOf(reach, other) === unitOf(reach, one) &&
        fits(one, other, true)
      )
        out.push(join(one, other));
    }
    for (let at = start - 1; at >= Math.max(0, start - MOST_PARTNERS); at -= 1) {
      const other = right[at];
      if (
        other &&
        other.to <= one.from &&
        unitOf(reach, other) === unitOf(reach, one) &&
        fits(other, one, false)
      )
        out.push(join(other, one));
    }
  }
  return out.sort(byPlace);
}

/** At most `words` words between, in either order. */
export function within(reach: Reach, words: number): Fits {
  return (earlier, later) =>
    (reach.wordsBefore[later.from] ?? 0) - (reach.wordsBefore[earlier.to] ?? 0) <= words;
}

/** Left first; a pointing arrow between them decides where there is one. */
export function inOrder(reach: Reach): Fits {
  return (earlier, later, leftIsFirst) => {
    for (let at = earlier.to; at <= later.from; at += 1) {
      const glue = reach.tokens[at]?.glue ?? 0;
      if (glue & GLUE.backArrow) return !leftIsFirst;
    }
    return leftIsFirst;
  };
}

/** Side by side, nothing but little words between. */
export function adjacent(reach: Reach): Fits {
  return (earlier, later, leftIsFirst) => {
    if (
      !leftIsFirst ||
      (reach.wordsBefore[later.from] ?? 0) !== (reach.wordsBefore[earlier.to] ?? 0)
    )
      return false;
    for (let at = earlier.to; at <= later.from; at += 1)
      if ((reach.tokens[at]?.glue ?? 0) & GLUE.pause) return false;
    return true;
  };
}

/** Both somewhere in the same unit: one match a unit that holds all affirmed words of both sides. */
export function together(
  reach: Reach,
  left: readonly Match[],
  right: readonly Match[],
): readonly Match[] {
  const out: Match[] = [];
  let other = 0;
  for (let at = 0; at < left.length && other < right.length; ) {
    const unit = unitAt(reach, left, at);
    const end = endOfUnit(reach, left, at, unit);
    while (unitAt(reach, right, other) < unit) other += 1;
    if (unitAt(reach, right, other) === unit) {
      const otherEnd = endOfUnit(reach, right, other, unit);
      const others = choices(right, other, otherEnd);
      for (const one of choices(left, at, end)) for (const two of others) out.push(join(one, two));
      other = otherEnd;
    }
    at = end;
  }
  return out.length === 0 ? NONE : out.sort(byPlace);
}

/** The unit of a match by its place in a list; beyond the list every unit is over. */
function unitAt(reach: Reach, matches: readonly Match[], at: number): number {
  const match = matches[at];
  return match ? unitOf(reach, match) : Number.POSITIVE_INFINITY;
}

function endOfUnit(reach: Reach, matches: readonly Match[], from: number, unit: number): number {
  let end = from + 1;
  while (unitAt(reach, matches, end) === unit) end += 1;
  return end;
}

/** Of matches[from, to): all undenied ones as one, and the first denied ones as themselves. */
function choices(matches: readonly Match[], from: number, to: number): Match[] {
  const own = matches.slice(from, to);
  if (own.length === 1) return own;
  const free = own.filter((match) => match.denials.length === 0);
  const denied = own.filter((match) => match.denials.length > 0).slice(0, MOST_PARTNERS);
  const [first] = free;
  if (!first || free.length === 1) return first ? [first, ...denied] : denied;
  const all: Match = {
    from: first.from,
    to: free.reduce((end, match) => Math.max(end, match.to), first.to),
    spans: free.flatMap((match) => match.spans),
    denials: first.denials,
  };
  return [all, ...denied];
}

/** Matches of left without a match of right in the same unit, or within `words` when given. */
export function exclude(
  reach: Reach,
  left: readonly Match[],
  right: readonly Match[],
  words?: number,
): readonly Match[] {
  if (left.length === 0 || right.length === 0) return left;
  if (words === undefined) {
    const units = new Set(right.map((match) => unitOf(reach, match)));
    return left.filter((match) => !units.has(unitOf(reach, match)));
  }
  const fits = within(reach, words);
  let start = 0;
  return left.filter((one) => {
    while (start < right.length && (right[start]?.from ?? 0) < one.from) start += 1;
    for (
      let at = Math.max(0, start - MOST_PARTNERS);
      at < Math.min(right.length, start + MOST_PARTNERS);
      at += 1
    ) {
      const other = right[at];
      if (!other || unitOf(reach, other) !== unitOf(reach, one)) continue;
      const apart =
        other.from >= one.to
          ? fits(one, other, true)
          : other.to <= one.from
            ? fits(other, one, false)
            : true;
      if (apart) return false;
    }
    return true;
  });
}
