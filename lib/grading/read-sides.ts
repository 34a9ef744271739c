import { isContentWord } from "./content-word";
import { stemWord } from "./stem-word";
import { GLUE, type Token, type TokenizedText } from "./token";
import { tokenize } from "./tokenize";

/** What a question has one choose between, as its reference does: the stem of a word of each side, or yes or no. */
export type SideQuestion =
  | { kind: "either"; own: string; other: string }
  | { kind: "yes-no"; own: "yes" | "no" };

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** What a question begins with that leaves a choice. */
const ASKS = set(
  "is are was were do does did can could should would will has have must may shall which",
);
export const YES = set("yes yeah yep");
export const NO = set("no nope");
/** Words on either side of "or" that are looked at. */
const BREATH = 4;

/** The sides of a derived rubric's question, where its reference takes one. */
export function readSides(prompt: string, reference: string): SideQuestion | undefined {
  const asked = tokenize(prompt);
  const says = tokenize(reference).tokens;
  const questions = questionsOf(asked);
  for (const tokens of questions) {
    const sides = sidesOf(tokens);
    const own = sides && says.map(stemOf).find((stem) => sides.includes(stem));
    if (own !== undefined && sides)
      return { kind: "either", own, other: sides[0] === own ? sides[1] : sides[0] };
  }
  const first = says[0]?.word ?? "";
  const asksWhether = questions.some(
    (tokens) => tokens[0]?.word !== "which" && tokens.every(({ word }) => word !== "or"),
  );
  if (!asksWhether || !(YES.has(first) || NO.has(first))) return undefined;
  return { kind: "yes-no", own: YES.has(first) ? "yes" : "no" };
}

/** The sentences that ask for a choice. */
function questionsOf({ text, tokens }: TokenizedText): Token[][] {
  const count = (tokens.at(-1)?.sentence ?? -1) + 1;
  const sentences = Array.from({ length: count }, (_, index) =>
    tokens.filter(({ sentence }) => sentence === index),
  );
  return sentences.filter(
    (sentence) =>
      ASKS.has(sentence[0]?.word ?? "") && /^\W*\?/.test(text.slice(sentence.at(-1)?.end ?? 0)),
  );
}

/** The nearest words on both sides of "or" that tell them apart: "an optimistic or a pessimistic lock". Two sides, no list. */
function sidesOf(tokens: readonly Token[]): [string, string] | undefined {
  const at = tokens.findIndex(({ word }) => word === "or");
  const before = tokens.slice(Math.max(0, at - BREATH), at);
  if (at < 0 || before.some(({ glue }) => (glue & GLUE.pause) !== 0)) return undefined;
  const left = contentStems(before);
  const right = contentStems(tokens.slice(at + 1, at + 1 + BREATH));
  const one = left.findLast((stem) => !right.includes(stem));
  const two = right.find((stem) => !left.includes(stem));
  return one === undefined || two === undefined ? undefined : [one, two];
}

function contentStems(tokens: readonly Token[]): string[] {
  return tokens.filter(({ word }) => isContentWord(word)).map(stemOf);
}

function stemOf({ word }: Token): string {
  return stemWord(word);
}
