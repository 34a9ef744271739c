import { stemWord } from "./stem-word";
import type { TokenizedText } from "./token";
import type { WordEntry } from "./vocabulary";

/** So many words in the prompt's own order are an echo; fewer are just its subject. */
const RUN = 5;

/** A prompt's stems, and its runs of stems as one string each. */
export type PromptRuns = { stems: ReadonlySet<string>; runs: ReadonlySet<string> };

/** The runs of words of a prompt, for findEcho. */
export function promptRuns(prompt: TokenizedText): PromptRuns {
  const stems = prompt.tokens.map((token) => stemWord(token.word));
  const runs = new Set<string>();
  for (let at = 0; at + RUN <= stems.length; at += 1) runs.add(stems.slice(at, at + RUN).join(" "));
  return { stems: new Set(stems), runs };
}

/** Marks the words of an answer that only repeat the prompt: 1 where they do. */
export function findEcho(entries: readonly WordEntry[], prompt: PromptRuns): Uint8Array {
  const echo = new Uint8Array(entries.length);
  let known = 0;
  for (let at = 0; at < entries.length; at += 1) {
    known = prompt.stems.has(entries[at]?.stem ?? "") ? known + 1 : 0;
    if (known < RUN) continue;
    const from = at + 1 - RUN;
    const run = entries.slice(from, at + 1).map((one) => one.stem);
    if (prompt.runs.has(run.join(" "))) echo.fill(1, from, at + 1);
  }
  return echo;
}
