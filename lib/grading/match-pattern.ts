import { collectEvidence } from "./collect-evidence";
import { compilePattern, newPatternStore } from "./compile-pattern";
import { synonymsOf } from "./expand-phrases";
import type { Span } from "./grade";
import { wordsOf } from "./match";
import { matchNode, openDenials } from "./match-node";
import { readAnswer } from "./read-answer";
import type { Lexicon } from "./rubric";

/** What one pattern finds in a text: `counts` earns, `denied` is what the writer takes back. */
export type PatternResult = { counts: Span[]; denied: Span[] };

/** Tries one pattern on a text, for the workbench. Throws PatternError. */
export function matchPattern(pattern: string, text: string, lexicon: Lexicon): PatternResult {
  const store = newPatternStore(synonymsOf(lexicon.groups, []));
  const node = compilePattern(store, pattern);
  const answer = readAnswer(text, {
    ...store,
    isSoft: false,
    promptRuns: new Set(),
  });
  const matches = matchNode(answer, node);
  const spansOf = (open: boolean) =>
    wordsOf(matches.filter((match) => openDenials(answer, match).length > 0 === open));
  return {
    counts: collectEvidence(answer.text, spansOf(false)),
    denied: collectEvidence(answer.text, spansOf(true)),
  };
}
