import type { Finding, Flag } from "./grade";
import type { ReadAnswer } from "./read-answer";

/** Stray invisible characters come with copying; more than this look like a purpose. */
const STRAY_HIDDEN = 3;
const ECHO_SHARE = 0.5;
const LIST_SHARE = 0.4;
const REPEAT_SHARE = 0.3;
/** Shorter sentences may well be said twice. */
const REPEATED_FROM = 5;
const LONGEST = 100_000;

/** Why an answer as a whole needs a second look, in a fixed order. */
export function findFlags(
  answer: ReadAnswer,
  findings: readonly Finding[],
  whole: { offTopic: boolean; otherSide: boolean },
): Flag[] {
  const flags: Flag[] = [];
  const count = answer.text.tokens.length;
  if (count === 0) flags.push("empty");
  if (shareOf(answer.echo) >= ECHO_SHARE) flags.push("echoes-prompt");
  if (shareOf(answer.wordLists) >= LIST_SHARE) flags.push("keyword-list");
  if (repeatedShare(answer) >= REPEAT_SHARE) flags.push("repeated-text");
  if (answer.shuffled) flags.push("shuffled-words");
  if (whole.offTopic) flags.push("off-topic");
  if (whole.otherSide) flags.push("takes-other-side");
  if (answer.text.hidden > STRAY_HIDDEN) flags.push("hidden-characters");
  if (findings.some((finding) => finding.bothWays)) flags.push("contradicts-itself");
  if (answer.text.text.length > LONGEST) flags.push("too-long");
  return flags;
}

function shareOf(marks: Uint8Array): number {
  let sum = 0;
  for (const mark of marks) sum += mark;
  return sum / Math.max(1, marks.length);
}

/** Share of the words that stand in sentences said before, word for word. */
function repeatedShare({ text }: ReadAnswer): number {
  const seen = new Set<string>();
  let repeated = 0;
  for (let unit = 0; unit + 1 < text.unitStarts.length; unit += 1) {
    const tokens = text.tokens.slice(text.unitStarts[unit], text.unitStarts[unit + 1]);
    if (tokens.length < REPEATED_FROM) continue;
    const sentence = tokens.map((token) => token.word).join(" ");
    if (seen.has(sentence)) repeated += tokens.length;
    seen.add(sentence);
  }
  return repeated / Math.max(1, text.tokens.length);
}
