import { compilePattern, newPatternStore, type PatternStore } from "./compile-pattern";
import type { CompiledCriterion, CompiledRubric, PatternNode } from "./compiled-rubric";
import { synonymsOf } from "./expand-phrases";
import { readPrompt } from "./find-echo";
import { indexGist, NO_GIST } from "./gist-index";
import { NO_REFERENCE, readReference } from "./grade-softly";
import { hashText, stableJson } from "./hash-rubric";
import { indexLikeness } from "./likeness-index";
import { PatternError } from "./pattern";
import { readSides } from "./read-sides";
import type { Criterion, Lexicon, Rubric } from "./rubric";
import { tokenize } from "./tokenize";
import { addTopic } from "./topic";

/** Short exam questions that a list answers. A derived rubric can't tell by its criteria. */
const ASKS_FOR_LIST =
  /\b(?:list|name|state|give|enumerate|which|what are|examples?|elements|types|kinds)\b/i;

/**
 * Prepares a rubric for grading many answers: all phrases become one tree.
 * Throws PatternError with the criterion's id, the pattern and the column.
 */
export function compileRubric(rubric: Rubric, lexicon: Lexicon): CompiledRubric {
  const store = newPatternStore(synonymsOf(lexicon.groups, rubric.lexicon));
  const criteria = rubric.criteria.map((criterion) => compileCriterion(store, criterion));
  const likeness = indexLikeness(store, rubric);
  const gist = rubric.soft ? NO_GIST : indexGist(store, rubric);
  const prompt = readPrompt(tokenize(rubric.prompt));
  store.vocabulary.prompt = prompt.stems;
  addTopic(store.vocabulary, rubric, lexicon.groups);
  return {
    rubric,
    hash: hashText(stableJson([rubric, lexicon.groups])),
    max: rubric.criteria.reduce((sum, criterion) => sum + criterion.points, 0),
    criteria,
    vocabulary: store.vocabulary,
    trie: store.trie,
    quantities: store.quantities,
    likeness,
    gist,
    isSoft: rubric.soft !== undefined,
    wantsList: rubric.soft !== undefined && ASKS_FOR_LIST.test(rubric.prompt),
    reference: rubric.soft ? readReference(rubric) : NO_REFERENCE,
    sides: rubric.soft
      ? readSides(rubric.prompt, rubric.criteria.map(({ says }) => says).join("\n"))
      : undefined,
    promptRuns: prompt.runs,
  };
}

function compileCriterion(store: PatternStore, criterion: Criterion): CompiledCriterion {
  const compile = (patterns: readonly string[]) =>
    patterns.map((pattern) => compileNamed(store, criterion.id, pattern));
  return {
    criterion,
    lookFor: compile(criterion.lookFor),
    partly: compile(criterion.partly),
    parts: compile(criterion.parts),
    misconceptions: compile(criterion.misconceptions.flatMap((one) => one.lookFor)),
  };
}

function compileNamed(store: PatternStore, criterionId: string, pattern: string): PatternNode {
  try {
    return compilePattern(store, pattern);
  } catch (error) {
    if (!(error instanceof PatternError)) throw error;
    throw new PatternError({ pattern, column: error.column, problem: error.problem, criterionId });
  }
}
