import {
  adjacent,
  excludeNear,
  excludeUnits,
  inOrder,
  pair,
  together,
  unite,
  within,
} from "./combine-matches";
import type { PatternNode } from "./compiled-rubric";
import { denialAt } from "./find-denials";
import { hitsOf } from "./leaf-hits";
import { denialOf, isHazardMark, type Match, wordsOf } from "./match";
import type { Hit } from "./phrase-trie";
import type { ReadAnswer } from "./read-answer";

const FREE: readonly number[] = [];
const NONE: readonly Match[] = [];

/** All matches of a compiled pattern, denied or not, in order of place. */
export function matchNode(answer: ReadAnswer, node: PatternNode): readonly Match[] {
  const { reach } = answer;
  switch (node.kind) {
    case "leaf":
      return hitsOf(answer.leafHits, node.leaf);
    case "quantity":
      return (answer.quantityHits[node.quantity] ?? []).map((hit) => quantityMatch(answer, hit));
    case "any":
      return matchAny(answer, node.items);
    case "next": {
      if (!mayMatch(answer, node)) return NONE;
      const [first, ...rest] = node.items.map((item) => matchNode(answer, item));
      return rest.reduce((left, right) => pair(left, right, adjacent(reach)), first ?? []);
    }
    case "near":
      return matchBoth(answer, node, (left, right) => pair(left, right, within(reach, node.words)));
    case "same":
      return matchBoth(answer, node, together);
    case "before":
      return matchBoth(answer, node, (left, right) => pair(left, right, inOrder(reach)));
    case "notNear":
      return joinBoth(answer, node, (left, right) =>
        excludeNear(left, right, within(reach, node.words)),
      );
    case "notSame":
      return joinBoth(answer, node, excludeUnits);
    case "denied":
      return matchNode(answer, node.item).flatMap((match) => takeDenial(answer, match));
  }
}

function quantityMatch({ text }: ReadAnswer, { from, to }: Hit): Match {
  return { from, to, unit: text.tokens[from]?.unit ?? 0, parts: NONE, denials: FREE };
}

function matchAny(answer: ReadAnswer, items: readonly PatternNode[]): readonly Match[] {
  const lists: (readonly Match[])[] = [];
  for (const item of items) {
    const matches = matchNode(answer, item);
    if (matches.length > 0) lists.push(matches);
  }
  return unite(lists);
}

type Join = (left: readonly Match[], right: readonly Match[]) => readonly Match[];

function matchBoth(
  answer: ReadAnswer,
  node: { left: PatternNode; right: PatternNode },
  join: Join,
): readonly Match[] {
  if (!mayMatch(answer, node.left) || !mayMatch(answer, node.right)) return NONE;
  return joinBoth(answer, node, join);
}

function joinBoth(
  answer: ReadAnswer,
  node: { left: PatternNode; right: PatternNode },
  join: Join,
): readonly Match[] {
  const left = matchNode(answer, node.left);
  return left.length === 0 ? left : join(left, matchNode(answer, node.right));
}

/** Whether the words that a pattern needs are anywhere in the answer: cheaper to ask than to match. */
export function mayMatch(answer: ReadAnswer, node: PatternNode): boolean {
  switch (node.kind) {
    case "leaf":
      return answer.leafHits[node.leaf] !== undefined;
    case "quantity":
      return (answer.quantityHits[node.quantity] ?? []).length > 0;
    case "any":
      return node.items.some((item) => mayMatch(answer, item));
    case "next":
      return node.items.every((item) => mayMatch(answer, item));
    case "near":
    case "same":
    case "before":
      return mayMatch(answer, node.left) && mayMatch(answer, node.right);
    case "notNear":
    case "notSame":
      return mayMatch(answer, node.left);
    case "denied":
      return mayMatch(answer, node.item);
  }
}

/** `not a`: a match that is denied becomes one that counts, with the denying words as evidence. */
function takeDenial(answer: ReadAnswer, match: Match): Match[] {
  const [mark] = match.denials;
  const denial = mark === undefined ? undefined : answer.denials.all[denialOf(mark)];
  if (!denial) return [];
  const from = Math.min(match.from, denial.from);
  return [
    {
      from,
      unit: answer.text.tokens[from]?.unit ?? 0,
      to: Math.max(match.to, denial.to),
      parts: [match, denial],
      denials: FREE,
    },
  ];
}

/**
 * The denials that take a match back: not those of hazards, nor those whose words the pattern asked for. An
 * order or a purpose ("not before …") takes no claim back, but a misconception is not held by who says so.
 */
export function openDenials(answer: ReadAnswer, match: Match, onlyFirm = true): readonly number[] {
  if (match.denials.length === 0) return FREE;
  return match.denials.filter((mark) => {
    if (isHazardMark(mark)) return false;
    const denial = answer.denials.all[denialOf(mark)];
    return (
      denial !== undefined &&
      (denial.firm || !onlyFirm) &&
      !wordsOf([match]).some((span) => span.from < denial.to && span.to > denial.from)
    );
  });
}

/**
 * Whether a match says that the claim is denied, and not just that some word beside it is negated: every
 * word of it must be covered. `onlyRejected` asks for a denial that turns the thing down.
 */
export function isWhollyDenied(answer: ReadAnswer, match: Match, onlyRejected: boolean): boolean {
  return wordsOf([match]).every((span) => {
    for (let at = span.from; at < span.to; at += 1) {
      const denial = denialAt(answer.denials, at);
      if (denial?.firm && (denial.rejects || !onlyRejected)) return true;
    }
    return false;
  });
}
