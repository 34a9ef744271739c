import type { Leftover } from "./find-leftovers";
import { normalWords } from "./like-questions";

/** Words of headings that tell no subject. */
const shell =
  /^(?:systems?|high|design|data|implement\w*|strateg\w+|patterns?|techniques?|optimi[sz]\w+|advanced|deep|dive|questions?|introduction)$/;

/** A heading is taken when the question has this part of its subject's words. */
const sharedMin = 0.5;
const partsMax = 2;

/** Parts of a guide that may answer a question which the guide doesn't: those whose headings name what it asks about. */
export function relatedParts(prompt: string, leftovers: readonly Leftover[]): Leftover[] {
  const asked = new Set(stems(prompt));
  const scored = leftovers.map((part) => {
    const subject = stems(part.heading);
    const shared = subject.filter((stem) => asked.has(stem)).length;
    return { part, score: subject.length === 0 ? 0 : shared / subject.length };
  });
  return scored
    .filter(({ score }) => score >= sharedMin)
    .sort((one, other) => other.score - one.score)
    .slice(0, partsMax)
    .map(({ part }) => part);
}

/** Longer words without their endings, roughly: "sharding" and "shards" meet in "shar". */
function stems(text: string): string[] {
  return normalWords(text)
    .filter((word) => word.length >= 4 && !shell.test(word))
    .map((word) => word.replace(/(?:['’]s|ations?|ings?|ors?|ers?|ed|es|s|e)$/, ""));
}
