import { denialAt } from "./find-denials";
import { NEGATORS } from "./little-words";
import type { ReadAnswer } from "./read-answer";
import { NO, type SideQuestion, YES } from "./read-sides";
import { stemWord } from "./stem-word";
import { GLUE, type Token } from "./token";

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** What says no without a word that denies. */
const DISAGREES = set("wrong false incorrect untrue hardly unlikely unrealistic impossible");
/** Who chooses says so: a side named near such a word counts before others. */
const CHOOSES = set(
  "better best recommend recommended prefer preferred prefers should suggest choose chose chosen suitable suited favor favour favorable preferable",
);
const COMPARES = set("than over");
/** Words in which yes or no is said, if it is. */
const OPENING = 25;
/** Words before a side in which it is compared, and around it in which it is chosen. */
const BREATH = 4;
const NEAR = 12;

/** Whether an answer takes the other side than the reference: the one that it chooses in so many words, or else the first that it names. */
export function takesOtherSide({ text, denials }: ReadAnswer, sides: SideQuestion): boolean {
  const { tokens } = text;
  if (sides.kind === "yes-no") return saysOther(tokens.slice(0, OPENING), sides.own);
  let first: boolean | undefined;
  let chosen: { own: boolean; away: number } | undefined;
  for (const [at, token] of tokens.entries()) {
    const side = sideOf(token, tokens[at - 1], sides);
    if (side === undefined) continue;
    const left = denialAt(denials, at) !== undefined || isWorse(tokens, at);
    const own = (side === sides.own) !== left;
    first ??= own;
    const away = stepsToChoice(tokens, at);
    if (away < (chosen?.away ?? Number.POSITIVE_INFINITY)) chosen = { own, away };
  }
  return (chosen?.own ?? first) === false;
}

/** "better than this", "prefer that over this". */
function isWorse(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(Math.max(0, at - BREATH), at).some(({ word }) => COMPARES.has(word));
}

/** How many words lie between a word and the nearest that chooses, in its sentence. */
function stepsToChoice(tokens: readonly Token[], at: number): number {
  let nearest = Number.POSITIVE_INFINITY;
  for (let to = Math.max(0, at - NEAR); to <= at + NEAR; to += 1) {
    const other = tokens[to];
    if (other && other.sentence === tokens[at]?.sentence && CHOOSES.has(other.word))
      nearest = Math.min(nearest, Math.abs(to - at));
  }
  return nearest;
}

/** The side that a word names, by itself or with the part before a hyphen: "lock-free". */
function sideOf(
  token: Token,
  before: Token | undefined,
  { own, other }: { own: string; other: string },
): string | undefined {
  const isJoined = before !== undefined && (token.glue & GLUE.hyphen) !== 0;
  const joined = isJoined ? stemWord(before.word + token.word) : "";
  return [stemWord(token.word), joined].find((stem) => stem === own || stem === other);
}

function saysOther(opening: readonly Token[], own: "yes" | "no"): boolean {
  const first = opening[0]?.word ?? "";
  if (YES.has(first) || NO.has(first)) return YES.has(first) !== (own === "yes");
  return (
    own === "no" &&
    opening.length > 0 &&
    !opening.some(({ word }) => NEGATORS.has(word) || DISAGREES.has(word))
  );
}
