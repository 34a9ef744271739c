import { isContentWord } from "./content-word";
import type { Finding } from "./grade";
import type { ReadAnswer } from "./read-answer";
import type { Rubric } from "./rubric";
import { stemWord } from "./stem-word";
import type { TokenizedText } from "./token";
import { tokenize } from "./tokenize";
import { addTerm, type Vocabulary } from "./vocabulary";

/** Answers shorter than this, or than a stretch, are too short to be off the topic by their words. */
const SHORT = 60;
/** Up to here they vary more. */
const RATHER_SHORT = 100;
/** Stretches of this many words are looked at, so that text added elsewhere takes nothing away. */
const STRETCH = 60;
const STEP = 10;
/** Half the share of credited words counts beside the share of the question's own words. */
const CREDIT_SHARE = 0.5;
/** What an everyday word tells of another subject, beside a word of the trade: who explains in pictures isn't off the topic. */
const EVERYDAY = 0.1;
/**
 * Best stretches of honest answers reach 1, of answers to other questions 0.6 on average. A whole answer
 * must have one good stretch; a single unit only has to lie in a middling one; short answers vary more.
 */
const ON_TOPIC = { answer: 0.85, short: 0.6, unit: 0.5 } as const;
/** Where nothing was found, words that are mostly foreign, everyday ones too, are worth a flag. */
const UNMATCHED = 0.3;

/** Adds the question's own words to its vocabulary, and those of the trade: `groups` is the lexicon. */
export function addTopic(
  vocabulary: Vocabulary,
  rubric: Rubric,
  groups: readonly (readonly string[])[],
): void {
  const own = rubric.criteria.filter((one) => !one.delivery);
  const text = [rubric.prompt, ...own.flatMap((one) => [one.says, ...one.accept])];
  for (const word of contentWords([...text, ...rubric.lexicon.flat()]))
    vocabulary.topic.add(addTerm(vocabulary, word, "stem"));
  for (const word of contentWords(groups.flat())) vocabulary.trade.add(stemWord(word));
}

function contentWords(texts: readonly string[]): string[] {
  return tokenize(texts.join("\n"))
    .tokens.map((token) => token.word)
    .filter(isContentWord);
}

/** `all` when nothing is on the topic; `units` holds 1 for each unit that strays from it. */
export type Strayed = { all: boolean; units: Uint8Array; any: boolean };

/**
 * Which parts of an answer speak of something else: no stretch around them is both in the question's words
 * and earns credit. A single credited sentence in a page about another subject is chance.
 */
export function findStrayed(
  answer: ReadAnswer,
  findings: readonly Finding[],
  rubric: Rubric,
): Strayed {
  const { tokens, unitStarts } = answer.text;
  const units = new Uint8Array(Math.max(0, unitStarts.length - 1));
  if (tokens.length < SHORT) return { all: false, units, any: false };
  const credited = creditedUnits(answer, findings);
  const told = findings.filter((_, at) => !rubric.criteria[at]?.delivery);
  const telling = told.length === findings.length ? credited : creditedUnits(answer, told);
  const tellsNothing = !telling.includes(1);
  const scores = scoreStretches(answer, telling, tellsNothing ? 1 : EVERYDAY);
  const short = tokens.length < RATHER_SHORT ? ON_TOPIC.short : ON_TOPIC.answer;
  const least = tellsNothing ? UNMATCHED : short;
  const all = scores.every((score) => score < least);
  let any = all;
  for (let unit = 0; unit < units.length; unit += 1) {
    if (credited[unit] !== 1) continue;
    const from = unitStarts[unit] ?? 0;
    const to = unitStarts[unit + 1] ?? from + 1;
    const score = Math.max(
      bestAt(scores, from, tokens.length),
      bestAt(scores, to - 1, tokens.length),
    );
    if (score >= Math.min(least, ON_TOPIC.unit)) continue;
    units[unit] = 1;
    any = true;
  }
  return { all, units, any };
}

/** The scores of all stretches, STEP words apart; the last one ends where the text ends. */
function scoreStretches(answer: ReadAnswer, credited: Uint8Array, everyday: number): Float64Array {
  const { tokens } = answer.text;
  const count = tokens.length;
  const all = new Float64Array(count + 1);
  const own = new Float64Array(count + 1);
  const credit = new Int32Array(count + 1);
  for (let at = 0; at < count; at += 1) {
    const entry = answer.entries[at];
    const weight = entry?.rarity ?? 0;
    const counts = entry?.isTopic || entry?.isTrade ? weight : weight * everyday;
    all[at + 1] = (all[at] ?? 0) + counts;
    own[at + 1] = (own[at] ?? 0) + (entry?.isTopic ? weight : 0);
    credit[at + 1] = (credit[at] ?? 0) + (credited[tokens[at]?.unit ?? 0] ?? 0);
  }
  const scores = new Float64Array(Math.ceil((count - STRETCH) / STEP) + 1);
  for (let index = 0; index < scores.length; index += 1) {
    const from = Math.min(index * STEP, count - STRETCH);
    const to = from + STRETCH;
    const share =
      ((own[to] ?? 0) - (own[from] ?? 0)) / Math.max(1, (all[to] ?? 0) - (all[from] ?? 0));
    scores[index] = share + (CREDIT_SHARE * ((credit[to] ?? 0) - (credit[from] ?? 0))) / STRETCH;
  }
  return scores;
}

/** The score of the best stretch that holds a token. */
function bestAt(scores: Float64Array, token: number, count: number): number {
  let best = 0;
  const first = Math.max(0, Math.floor((token - STRETCH) / STEP) + 1);
  for (let index = first; index < scores.length; index += 1) {
    if (Math.min(index * STEP, count - STRETCH) > token) break;
    best = Math.max(best, scores[index] ?? 0);
  }
  return best;
}

/** The units that hold evidence, for or against: 1 for each. */
function creditedUnits({ text }: ReadAnswer, findings: readonly Finding[]): Uint8Array {
  const units = new Uint8Array(Math.max(0, text.unitStarts.length - 1));
  for (const { evidence } of findings)
    for (const { start, end } of evidence)
      for (let unit = unitAt(text, start); startOf(text, unit) < end; unit += 1) units[unit] = 1;
  return units;
}

/** The unit that holds a character of some token. */
function unitAt(text: TokenizedText, offset: number): number {
  let low = 0;
  let high = text.unitStarts.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (startOf(text, middle) <= offset) low = middle;
    else high = middle;
  }
  return low;
}

/** Where a unit's first token begins; nowhere behind the last unit. */
function startOf({ tokens, unitStarts }: TokenizedText, unit: number): number {
  return tokens[unitStarts[unit] ?? tokens.length]?.start ?? Number.POSITIVE_INFINITY;
}
