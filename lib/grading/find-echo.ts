import { stemWord } from "./stem-word";
import type { TokenizedText } from "./token";

/** So many words in the prompt's own order are an echo; fewer are just its subject. */
const RUN = 5;

/** The runs of words of a prompt, for findEcho. */
export function promptRuns(prompt: TokenizedText): Set<string> {
  const stems = prompt.tokens.map((token) => stemWord(token.word));
  const runs = new Set<string>();
  for (let at = 0; at + RUN <= stems.length; at += 1) runs.add(stems.slice(at, at + RUN).join(" "));
  return runs;
}

/** Marks the tokens of an answer that only repeat the prompt: 1 where they do. */
export function findEcho(text: TokenizedText, runs: ReadonlySet<string>): Uint8Array {
  const echo = new Uint8Array(text.tokens.length);
  if (runs.size === 0) return echo;
  const stems = text.tokens.map((token) => stemWord(token.word));
  for (let at = 0; at + RUN <= stems.length; at += 1)
    if (runs.has(stems.slice(at, at + RUN).join(" "))) echo.fill(1, at, at + RUN);
  return echo;
}
