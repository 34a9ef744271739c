import type { CompiledRubric } from "./compiled-rubric";
import type { Finding } from "./grade";
import { WHOLE } from "./likeness-index";
import type { ReadAnswer } from "./read-answer";
import type { Rubric } from "./rubric";
import { tokenize } from "./tokenize";

/** What a derived rubric knows of its reference as a text: runs of four letters, and how many words tell something. */
export type SoftReference = { grams: ReadonlySet<string>; words: number };

const SHUFFLED_TRUST = 0.2;
/** What a text that is nothing but a list of words loses; one that is half a list loses nothing. */
const LIST_LOSS = { unwanted: 0.5, wanted: 0.15 } as const;
const GRAM = 4;
/** How much likeness of spelling and fullness add to what the words cover, and from which coverage they count wholly. */
const BONUS = { spelling: 0.25, fullness: 0.1, from: 0.3 } as const;

/** Reads the reference of a derived rubric. */
export function readReference(rubric: Rubric): SoftReference {
  const whole = rubric.criteria.find(({ id }) => id === WHOLE);
  const text = whole?.says ?? rubric.criteria.map(({ says }) => says).join("\n");
  const words = tokenize(text).tokens.map((token) => token.word);
  return { grams: gramsOf(words), words: new Set(words).size };
}

/**
 * The percent of an answer to a derived rubric. People don't mark in proportion to the words covered: the first
 * half of a reference shows more than the second, hence the roots.
 */
export function percentSoftly(
  answer: ReadAnswer,
  findings: readonly Finding[],
  compiled: CompiledRubric,
): number {
  const own = findings.filter(({ id }) => id !== WHOLE);
  const whole = findings.find(({ id }) => id === WHOLE);
  const max = compiled.rubric.fullMarks ?? own.reduce((sum, finding) => sum + finding.max, 0);
  const share = max > 0 ? own.reduce((sum, { points }) => sum + points, 0) / max : 0;
  const parts = [Math.min(1, share), ...(whole && whole.max > 0 ? [whole.points / whole.max] : [])];
  const base = parts.reduce((sum, part) => sum + Math.sqrt(part), 0) / parts.length;
  const bonus =
    BONUS.spelling * Math.sqrt(spelling(answer, compiled.reference)) +
    BONUS.fullness * fullness(answer, compiled.reference);
  const total = base + Math.min(1, base / BONUS.from) * bonus;
  const trust = trustIn(answer, compiled.wantsList);
  return Math.round((100 * trust * total) / (1 + BONUS.spelling + BONUS.fullness));
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
  for (const gram of reference.grams) if (grams.has(gram)) shared += 1;
  return shared / Math.max(1, reference.grams.size);
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
