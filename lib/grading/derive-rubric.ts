import { isContentWord } from "./content-word";
import { WHOLE } from "./likeness-index";
import type { Criterion, Rubric } from "./rubric";
import { tokenize } from "./tokenize";

/** What a rubric can be derived from: a reference answer or answer framework, or criteria that somebody wrote. */
export type DerivationSource = {
  questionId: string;
  question: string;
  reference: string;
  criteria?: readonly { text: string; points: number }[];
};

/** Sentences with fewer content words than this join the one before. */
const LEAST_WORDS = 2;
const MOST_CRITERIA = 40;
const ASKED = /\b(\d{1,2}|two|three|four|five|six|seven|eight|nine|ten)\b/i;
/** Where things are explained as well as named, one criterion a thing isn't all. */
const EXPLAINED = /\b(?:explain|describe|discuss|why|how)\b/i;
const COUNTED = ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

/**
 * Drafts a rubric that likens answers to a reference: one criterion a heading with its text, bullet or
 * sentence, or one for each given criterion and one for the reference as a whole. Its grades are graded
 * (soft), and a person should edit it before it counts.
 */
export function deriveRubric(source: DerivationSource): Rubric {
  const given = source.criteria ?? [];
  const criteria =
    given.length > 0 ? fromGiven(given, source.reference) : fromReference(source.reference);
  const fullMarks = countFullMarks(source.question, given);
  const rubric: Rubric = {
    questionId: source.questionId,
    prompt: source.question,
    criteria,
    lexicon: [],
    soft: given.length > 0 ? "criteria" : "reference",
  };
  return fullMarks === undefined ? rubric : { ...rubric, fullMarks };
}

function draft(id: string, says: string, points: number): Criterion {
  return {
    id,
    stage: "answer",
    says,
    why: "",
    points,
    lookFor: [],
    partly: [],
    parts: [],
    partsNeeded: 1,
    accept: [],
    reject: [],
    misconceptions: [],
  };
}

function fromGiven(
  given: readonly { text: string; points: number }[],
  reference: string,
): Criterion[] {
  const criteria = given.map(({ text, points }, at) => draft(`c${at + 1}`, text, points));
  return hasContent(reference) ? withWhole(criteria, reference) : criteria;
}

/** The reference as a whole is one more criterion, worth as much as all the others. */
function withWhole(criteria: readonly Criterion[], reference: string): Criterion[] {
  const total = criteria.reduce((sum, { points }) => sum + points, 0);
  return [...criteria, draft(WHOLE, reference, total)];
}

function hasContent(text: string): boolean {
  return tokenize(text).tokens.some((token) => isContentWord(token.word));
}

/** One criterion a unit of the reference; short units join their neighbour; points by how much is said. */
function fromReference(reference: string): Criterion[] {
  const { tokens, unitStarts, text } = tokenize(reference);
  const pieces: { says: string; words: number }[] = [];
  for (let unit = 0; unit + 1 < unitStarts.length; unit += 1) {
    const own = tokens.slice(unitStarts[unit], unitStarts[unit + 1]);
    const words = own.filter((token) => isContentWord(token.word)).length;
    const says = text.slice(own[0]?.start ?? 0, own.at(-1)?.end ?? 0);
    const last = pieces.at(-1);
    if (
      last &&
      (words < LEAST_WORDS || last.words < LEAST_WORDS || pieces.length >= MOST_CRITERIA)
    ) {
      last.says += `. ${says}`;
      last.words += words;
    } else pieces.push({ says, words });
  }
  const criteria = pieces.map(({ says, words }, at) =>
    draft(`s${at + 1}`, says, Math.max(1, words)),
  );
  return criteria.length < 2 ? criteria : withWhole(criteria, reference);
}

/**
 * How many points make full marks when there are more than that: one where points are fractions of it, or so
 * many equal points as things are asked for ("state at least four").
 */
function countFullMarks(
  question: string,
  given: readonly { points: number }[],
): number | undefined {
  const total = given.reduce((sum, { points }) => sum + points, 0);
  if (given.some(({ points }) => !Number.isInteger(points))) return total > 1 ? 1 : undefined;
  const match = ASKED.exec(question);
  const word = match?.[1]?.toLowerCase() ?? "";
  const wanted = COUNTED.includes(word) ? COUNTED.indexOf(word) + 2 : Number(word);
  const each = given[0]?.points ?? 0;
  if (!(wanted >= 2) || given.length <= wanted || EXPLAINED.test(question)) return undefined;
  return given.every(({ points }) => points === each) ? wanted * each : undefined;
}
