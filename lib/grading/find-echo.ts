import type { TokenizedText } from "./token";
import type { WordEntry } from "./vocabulary";

/** So many words in the prompt's own order are an echo; fewer are just its subject. */
const RUN = 5;

/** A prompt's stems, and its runs of stems as one string each. */
export type PromptRuns = { stems: ReadonlySet<string>; runs: ReadonlySet<string> };

/** Reads a prompt for findEcho. */
export function readPrompt(prompt: TokenizedText): PromptRuns {
  const stems = prompt.tokens.map((token) => token.facts.stem);
  const runs = new Set<string>();
  for (let at = 0; at + RUN <= stems.length; at += 1) runs.add(stems.slice(at, at + RUN).join(" "));
  return { stems: new Set(stems), runs };
}

/** Marks the words of an answer that only repeat the prompt: 1 where they do. */
export function findEcho(entries: readonly WordEntry[], runs: ReadonlySet<string>): Uint8Array {
  const echo = new Uint8Array(entries.length);
  let known = 0;
  for (let at = 0; at < entries.length; at += 1) {
    known = entries[at]?.isPrompt ? known + 1 : 0;
    if (known < RUN) continue;
    const from = at + 1 - RUN;
    let run = entries[from]?.stem ?? "";
    for (let next = from + 1; next <= at; next += 1) run += ` ${entries[next]?.stem ?? ""}`;
    if (runs.has(run)) echo.fill(1, from, at + 1);
  }
  return echo;
}
