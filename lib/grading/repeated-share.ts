import type { TokenizedText } from "./token";

/** Shorter sentences may well be said twice. */
const REPEATED_FROM = 5;
const WRITTEN_OUT = -1;

/** Share of the words that stand in sentences said before, word for word. */
export function repeatedShare(text: TokenizedText): number {
  const { tokens, unitStarts } = text;
  /** The first sentence with a print. Only sentences whose print comes again are written out and compared. */
  const firstWith = new Map<number, number>();
  const said = new Set<string>();
  let repeated = 0;
  for (let unit = 0; unit + 1 < unitStarts.length; unit += 1) {
    const from = unitStarts[unit] ?? 0;
    const to = unitStarts[unit + 1] ?? from;
    if (to - from < REPEATED_FROM) continue;
    const print = printOf(text, from, to);
    const first = firstWith.get(print);
    firstWith.set(print, first === undefined ? unit : WRITTEN_OUT);
    if (first === undefined) continue;
    if (first !== WRITTEN_OUT) said.add(wordsOf(text, first));
    const sentence = wordsOf(text, unit);
    if (said.has(sentence)) repeated += to - from;
    else said.add(sentence);
  }
  return repeated / Math.max(1, tokens.length);
}

/** A number that differs where the words do, nearly always. */
function printOf({ tokens }: TokenizedText, from: number, to: number): number {
  let print = 0;
  for (let at = from; at < to; at += 1) {
    const word = tokens[at]?.word ?? "";
    print = (Math.imul(print, 31) + 64 * word.length + word.charCodeAt(word.length - 1)) | 0;
  }
  return print;
}

function wordsOf({ tokens, unitStarts }: TokenizedText, unit: number): string {
  const own = tokens.slice(unitStarts[unit], unitStarts[unit + 1]);
  return own.map((token) => token.word).join(" ");
}
