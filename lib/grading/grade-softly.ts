import type { CompiledRubric } from "./compiled-rubric";
import type { Finding } from "./grade";
import { WHOLE } from "./likeness-index";
import type { ReadAnswer } from "./read-answer";
import type { Rubric } from "./rubric";
import { tokenize } from "./tokenize";

/** What a derived rubric knows of its reference as a text: its runs of letters with their weights, and how many words it has. */
export type SoftReference = {
  grams: ReadonlyMap<string, number>;
  /** Sum of the runs' weights. */
  total: number;
  words: number;
};

export const NO_REFERENCE: SoftReference = { grams: new Map(), total: 0, words: 0 };

const SHUFFLED_TRUST = 0.2;
/** What a text that is nothing but a list of words loses; one that is half a list loses nothing. */
const LIST_LOSS = { unwanted: 0.5, wanted: 0.15 } as const;
/** Letters in a run: long enough to hold the end of a word and the start of the next. */
const GRAM = 5;
/** What a run that the question has too weighs. */
const PROMPT_SHARE = 0.25;
/** How much likeness of spelling and fullness add to what the words cover, and from which coverage they count wholly. */
const BONUS = { spelling: 0.5, fullness: 0.2, from: 0.3 } as const;
/** What reasons for the other side of a question are worth. */
const OTHER_SIDE = 0.5;
/** Nobody repeats every word of a reference. */
const ENOUGH = 0.95;

/** Reads the reference of a derived rubric. */
export function readReference(rubric: Rubric): SoftReference {
  const whole = rubric.criteria.find(({ id }) => id === WHOLE);
  const text = whole?.says ?? rubric.criteria.map(({ says }) => says).join("\n");
  const words = wordsOf(text);
  const prompt = gramsOf(wordsOf(rubric.prompt));
  const grams = new Map(
    [...gramsOf(words)].map((gram) => [gram, prompt.has(gram) ? PROMPT_SHARE : 1]),
  );
  const total = [...grams.values()].reduce((sum, weight) => sum + weight, 0);
  return { grams, total, words: new Set(words).size };
}

function wordsOf(text: string): string[] {
  return tokenize(text).tokens.map((token) => token.word);
}

/**
 * The percent of an answer to a derived rubric. People don't mark in proportion to the words covered: the first
 * half of a reference shows more than the second, hence the roots. Given criteria, of which each has its own
 * points, add up as they are.
 */
export function percentSoftly(
  answer: ReadAnswer,
  findings: readonly Finding[],
  { compiled, otherSide }: { compiled: CompiledRubric; otherSide: boolean },
): number {
  const own = findings.filter(({ id }) => id !== WHOLE);
  const whole = findings.find(({ id }) => id === WHOLE);
  const max = compiled.rubric.fullMarks ?? own.reduce((sum, finding) => sum + finding.max, 0);
  const share = max > 0 ? own.reduce((sum, { points }) => sum + points, 0) / max : 0;
  const said = Math.min(1, share);
  const parts = [
    compiled.rubric.soft === "criteria" ? said : Math.sqrt(said),
    ...(whole && whole.max > 0 ? [Math.sqrt(whole.points / whole.max)] : []),
  ];
  const base = parts.reduce((sum, part) => sum + part, 0) / parts.length;
  const bonus =
    BONUS.spelling * Math.sqrt(spelling(answer, compiled.reference)) +
    BONUS.fullness * fullness(answer, compiled.reference);
  const total = base + Math.min(1, base / BONUS.from) * bonus;
  const trust = trustIn(answer, compiled.wantsList);
  const side = otherSide ? OTHER_SIDE : 1;
  const covered = (trust * total) / (1 + BONUS.spelling + BONUS.fullness);
  return Math.round(100 * side * mark(covered));
}

/** Marks lie nearer to the ends than what is covered: a little of it is chance, and most of it is all that was asked. */
function mark(share: number): number {
  const part = Math.min(1, share / ENOUGH);
  return part * part * (3 - 2 * part);
}

/** How far the words of a short answer are taken for statements. */
function trustIn(answer: ReadAnswer, wantsList: boolean): number {
  if (answer.shuffled) return SHUFFLED_TRUST;
  const listed = answer.wordLists.reduce((sum, mark) => sum + mark, 0);
  const loss = wantsList ? LIST_LOSS.wanted : LIST_LOSS.unwanted;
  const share = listed / Math.max(1, answer.wordLists.length);
  return 1 - loss * Math.max(0, 2 * share - 1);
}

/** Share of the reference's runs of letters that the answer has: finds relatives that stems don't. */
function spelling(answer: ReadAnswer, reference: SoftReference): number {
  const grams = gramsOf(answer.text.tokens.map((token) => token.word));
  let shared = 0;
  for (const [gram, weight] of reference.grams) if (grams.has(gram)) shared += weight;
  return reference.total > 0 ? shared / reference.total : 0;
}

function fullness(answer: ReadAnswer, reference: SoftReference): number {
  const words = new Set(answer.text.tokens.map((token) => token.word)).size;
  return Math.min(1, Math.log1p(words) / Math.log1p(Math.max(1, reference.words)));
}

function gramsOf(words: readonly string[]): Set<string> {
  const text = ` ${words.join(" ")} `;
  const grams = new Set<string>(text.length < GRAM ? [text] : []);
  for (let at = 0; at + GRAM <= text.length; at += 1) grams.add(text.slice(at, at + GRAM));
  return grams;
}
