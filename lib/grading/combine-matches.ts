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
    wordsBefore[at + 1] = (wordsBefore[at] ?? 0) + (tokens[at]?.facts.isLittle ? 0 : 1);
  return { tokens, wordsBefore };
}

function join(left: Match, right: Match): Match {
  const first = left.from <= right.from ? left : right;
  return {
    from: first.from,
    to: Math.max(left.to, right.to),
    unit: first.unit,
    parts: [left, right],
    denials:
      left.denials.length + right.denials.length === 0
        ? left.denials
        : [...left.denials, ...right.denials],
  };
}

const byPlace = (a: Match, b: Match): number => a.from - b.from || a.to - b.to;

/** Sorts a list whose matches all stand near to their place. */
function inPlace(matches: Match[]): Match[] {
  for (let at = 1; at < matches.length; at += 1) {
    const match = matches[at];
    let to = at;
    for (let before = matches[to - 1]; match && before && byPlace(before, match) > 0; ) {
      matches[to] = before;
      to -= 1;
      before = to > 0 ? matches[to - 1] : undefined;
    }
    if (match && to < at) matches[to] = match;
  }
  return matches;
}

/** Either: all matches in order of place. */
export function unite(lists: readonly (readonly Match[])[]): readonly Match[] {
  const [first = NONE, ...others] = lists;
  return others.reduce(merge, first);
}

function merge(left: readonly Match[], right: readonly Match[]): readonly Match[] {
  const out: Match[] = [];
  let next = 0;
  for (const one of left) {
    for (let other = right[next]; other && byPlace(other, one) < 0; other = right[next]) {
      out.push(other);
      next += 1;
    }
    out.push(one);
  }
  for (; next < right.length; next += 1) {
    const other = right[next];
    if (other) out.push(other);
  }
  return out;
}

/** How two places must lie to each other: what `fits` says of the earlier and the later match. */
export type Fits = (earlier: Match, later: Match, leftIsFirst: boolean) => boolean;

/** Pairs of left and right matches in the same unit that fit; both lists are in order of place. */
export function pair(
  left: readonly Match[],
  right: readonly Match[],
  fits: Fits,
): readonly Match[] {
  if (left.length === 0 || right.length === 0) return NONE;
  const out: Match[] = [];
  let start = 0;
  for (const one of left) {
    while (start < right.length && (right[start]?.from ?? 0) < one.from) start += 1;
    const end = Math.min(right.length, start + MOST_PARTNERS);
    for (let at = start; at < end; at += 1) {
      const other = right[at];
      if (!other || other.unit !== one.unit) break;
      if (other.from >= one.to && fits(one, other, true)) out.push(join(one, other));
    }
    const first = Math.max(0, start - MOST_PARTNERS);
    for (let at = start - 1; at >= first; at -= 1) {
      const other = right[at];
      if (!other || other.unit !== one.unit) break;
      if (other.to <= one.from && fits(other, one, false)) out.push(join(other, one));
    }
  }
  return out.length === 0 ? NONE : inPlace(out);
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
export function together(left: readonly Match[], right: readonly Match[]): readonly Match[] {
  const out: Match[] = [];
  let other = 0;
  for (let at = 0; at < left.length && other < right.length; ) {
    const unit = unitAt(left, at);
    const end = endOfUnit(left, at, unit);
    while (unitAt(right, other) < unit) other += 1;
    if (unitAt(right, other) === unit) {
      const otherEnd = endOfUnit(right, other, unit);
      const others = choices(right, other, otherEnd);
      for (const one of choices(left, at, end)) for (const two of others) out.push(join(one, two));
      other = otherEnd;
    }
    at = end;
  }
  return out.length === 0 ? NONE : inPlace(out);
}

/** The unit of a match by its place in a list; beyond the list every unit is over. */
function unitAt(matches: readonly Match[], at: number): number {
  return matches[at]?.unit ?? Number.POSITIVE_INFINITY;
}

function endOfUnit(matches: readonly Match[], from: number, unit: number): number {
  let end = from + 1;
  while (unitAt(matches, end) === unit) end += 1;
  return end;
}

/** Of matches[from, to): all undenied ones as one, and the first denied ones as themselves. */
function choices(matches: readonly Match[], from: number, to: number): Match[] {
  const free: Match[] = [];
  const denied: Match[] = [];
  for (let at = from; at < to; at += 1) {
    const match = matches[at];
    if (!match) break;
    if (match.denials.length === 0) free.push(match);
    else if (denied.length < MOST_PARTNERS) denied.push(match);
  }
  const [first] = free;
  if (!first) return denied;
  if (free.length === 1 && denied.length === 0) return free;
  return [free.length === 1 ? first : mergeAll(first, free), ...denied];
}

function mergeAll({ from, unit, denials }: Match, parts: readonly Match[]): Match {
  const to = parts.reduce((end, match) => Math.max(end, match.to), 0);
  return { from, to, unit, parts, denials };
}

/** Matches of left without a match of right in the same unit. */
export function excludeUnits(left: readonly Match[], right: readonly Match[]): readonly Match[] {
  if (left.length === 0 || right.length === 0) return left;
  const units = new Set(right.map((match) => match.unit));
  return left.filter((match) => !units.has(match.unit));
}

/** Matches of left without a match of right in the same unit that `fits`, or that overlaps. */
export function excludeNear(
  left: readonly Match[],
  right: readonly Match[],
  fits: Fits,
): readonly Match[] {
  if (left.length === 0 || right.length === 0) return left;
  let start = 0;
  return left.filter((one) => {
    while (start < right.length && (right[start]?.from ?? 0) < one.from) start += 1;
    const end = Math.min(right.length, start + MOST_PARTNERS);
    for (let at = Math.max(0, start - MOST_PARTNERS); at < end; at += 1) {
      const other = right[at];
      if (!other || other.unit !== one.unit) continue;
      if (
        other.from >= one.to
          ? fits(one, other, true)
          : other.to > one.from || fits(other, one, false)
      )
        return false;
    }
    return true;
  });
}
