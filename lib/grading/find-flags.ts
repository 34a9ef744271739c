import type { Finding, Flag } from "./grade";
import type { ReadAnswer } from "./read-answer";
import { repeatedShare } from "./repeated-share";

/** Stray invisible characters come with copying; more than this look like a purpose. */
const STRAY_HIDDEN = 3;
const ECHO_SHARE = 0.5;
const LIST_SHARE = 0.4;
const REPEAT_SHARE = 0.3;
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
  if (repeatedShare(answer.text) >= REPEAT_SHARE) flags.push("repeated-text");
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
