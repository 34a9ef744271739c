import type { Finding, Flag } from "./grade";
import type { ReadAnswer } from "./read-answer";

/** Stray invisible characters come with copying; more than this look like a purpose. */
const STRAY_HIDDEN = 3;
const ECHO_SHARE = 0.5;
const LONGEST = 100_000;

/** Why an answer as a whole needs a second look, in a fixed order. */
export function findFlags(answer: ReadAnswer, findings: readonly Finding[]): Flag[] {
  const flags: Flag[] = [];
  const count = answer.text.tokens.length;
  if (count === 0) flags.push("empty");
  let echoed = 0;
  for (const mark of answer.echo) echoed += mark;
  if (count > 0 && echoed / count >= ECHO_SHARE) flags.push("echoes-prompt");
  if (answer.text.hidden > STRAY_HIDDEN) flags.push("hidden-characters");
  if (findings.some((finding) => finding.bothWays)) flags.push("contradicts-itself");
  if (answer.text.text.length > LONGEST) flags.push("too-long");
  return flags;
}
