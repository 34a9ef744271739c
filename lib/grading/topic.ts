import { isContentWord } from "./content-word";
import type { Finding } from "./grade";
import type { ReadAnswer } from "./read-answer";
import type { Rubric } from "./rubric";
import { stemWord } from "./stem-word";
import { tokenize } from "./tokenize";
import { addTerm, type Vocabulary } from "./vocabulary";

/** Answers shorter than this are too short to be off the topic by their words. */
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
  const told = findings.filter((_, at) => !rubric.criteria[at]?.delivery);
  const telling = creditedUnits(answer, told);
  const credited = creditedUnits(answer, findings);
  const everyday = telling.size === 0 ? 1 : EVERYDAY;
  const best = bestStretches(answer, telling, everyday);
  const short = tokens.length < RATHER_SHORT ? ON_TOPIC.short : ON_TOPIC.answer;
  const least = telling.size === 0 ? UNMATCHED : short;
  const all = best.every((score) => score < least);
  let any = all;
  for (let unit = 0; unit < units.length; unit += 1) {
    const from = unitStarts[unit] ?? 0;
    const score = Math.max(best[from] ?? 0, best[(unitStarts[unit + 1] ?? from + 1) - 1] ?? 0);
    if (score >= Math.min(least, ON_TOPIC.unit) || !credited.has(unit)) continue;
    units[unit] = 1;
    any = true;
  }
  return { all, units, any };
}

/** For each token the score of the best stretch that holds it. */
function bestStretches(
  answer: ReadAnswer,
  credited: ReadonlySet<number>,
  everyday: number,
): Float64Array {
  const { tokens } = answer.text;
  const count = tokens.length;
  const all = new Float64Array(count + 1);
  const own = new Float64Array(count + 1);
  const credit = new Float64Array(count + 1);
  for (const [at, token] of tokens.entries()) {
    const entry = answer.entries[at];
    const weight = entry?.rarity ?? 0;
    const counts = entry?.isTopic || entry?.isTrade ? weight : weight * everyday;
    all[at + 1] = (all[at] ?? 0) + counts;
    own[at + 1] = (own[at] ?? 0) + (entry?.isTopic ? weight : 0);
    credit[at + 1] = (credit[at] ?? 0) + (credited.has(token.unit) ? 1 : 0);
  }
  const size = Math.min(STRETCH, count);
  const sum = (sums: Float64Array, from: number) => (sums[from + size] ?? 0) - (sums[from] ?? 0);
  const best = new Float64Array(count);
  for (let step = 0; ; step += STEP) {
    const from = Math.min(step, count - size);
    const score =
      sum(own, from) / Math.max(1, sum(all, from)) + (CREDIT_SHARE * sum(credit, from)) / size;
    for (let at = from; at < from + size; at += 1) if (score > (best[at] ?? 0)) best[at] = score;
    if (from === count - size) return best;
  }
}

/** The units that hold evidence, for or against. */
function creditedUnits(answer: ReadAnswer, findings: readonly Finding[]): Set<number> {
  const spans = findings.flatMap((finding) => finding.evidence).sort((a, b) => a.start - b.start);
  const units = new Set<number>();
  let next = 0;
  let reach = -1;
  for (const token of answer.text.tokens) {
    for (; (spans[next]?.start ?? Number.POSITIVE_INFINITY) <= token.start; next += 1)
      reach = Math.max(reach, spans[next]?.end ?? -1);
    if (token.start < reach) units.add(token.unit);
  }
  return units;
}
