import { GLUE, type Token } from "./token";
import { CONTENT, NUMBER } from "./word-classes";
import { WORD_ORDER } from "./word-order";

/** Fewer words say nothing about their order. */
const ENOUGH = 25;
/**
 * Mean log-odds of a pair of neighbours, in tenths, below which words stand in no order: written answers have 1
 * and more, terse notes -0.3, shuffled words about -3. Few pairs scatter more, so they must lie further off.
 */
const SHUFFLED_BELOW = [
  { pairs: 80, odds: -0.4 },
  { pairs: 40, odds: -0.3 },
  { pairs: 25, odds: -1.2 },
  { pairs: 15, odds: -2.2 },
] as const;
/** Words in alphabetical order: half of all pairs by chance, nearly all when sorted. */
const SORTED_ABOVE = 0.85;
/** From so many words on, not one step back in the alphabet is no chance. */
const SORTED_FROM = 8;

/**
 * Whether the words of a text stand in no order that says anything: shuffled or sorted. Neighbouring
 * kinds of words ("the" before a thing, "we" before a verb) are weighed by how usual they are.
 */
export function isShuffled(tokens: readonly Token[]): boolean {
  if (tokens.length < SORTED_FROM) return false;
  let rising = 0;
  for (let at = 1; at < tokens.length; at += 1)
    if ((tokens[at - 1]?.word ?? "") <= (tokens[at]?.word ?? "")) rising += 1;
  if (tokens.length < ENOUGH)
    return rising === tokens.length - 1 && tokens[0]?.word !== tokens.at(-1)?.word;
  return rising / (tokens.length - 1) > SORTED_ABOVE || isOutOfOrder(tokens);
}

function kindOf({ facts, value }: Token): number {
  return facts.kind === CONTENT && !Number.isNaN(value) ? NUMBER : facts.kind;
}

function isOutOfOrder(tokens: readonly Token[]): boolean {
  let sum = 0;
  let pairs = 0;
  let before = 0;
  let sentence = -1;
  for (const token of tokens) {
    const edge = token.sentence !== sentence || (token.glue & (GLUE.pause | GLUE.clause)) !== 0;
    const kind = kindOf(token);
    if (edge) before = 0;
    const odds = WORD_ORDER[before]?.[kind] ?? 0;
    if (odds !== -1 && odds !== 0) {
      sum += odds;
      pairs += 1;
    }
    before = kind;
    sentence = token.sentence;
  }
  const bound = SHUFFLED_BELOW.find((one) => pairs >= one.pairs);
  return bound !== undefined && sum / pairs < bound.odds;
}
