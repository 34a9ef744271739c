import { isContentWord } from "./content-word";
import { stemWord } from "./stem-word";
import { tokenize } from "./tokenize";

/** The telling words of a text, heaviest first; `weigh` says how much a word tells. */
export function tellingWords(text: string, weigh: (word: string) => number): string[] {
  const words = tokenize(text)
    .tokens.map((token) => token.word)
    .filter((word) => isContentWord(word) && /^[a-z][a-z0-9]+$/.test(word));
  const byStem = new Map(words.map((word) => [stemWord(word), word]));
  return [...byStem.values()]
    .map((word) => ({ word, weight: weigh(word) }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .map(({ word }) => word);
}

/** What a draft looks for: `full` earns the points, `half` alone half of them. */
export type DraftPatterns = { full: string[]; half: string[] };

const MOST_TITLE = 4;
/** Words that titles carry and speakers leave out. */
const SHELL: ReadonlySet<string> = new Set(
  "layer pattern patterns strategy strategies management design approach mechanism mechanisms selection implications implementation technique techniques considerations".split(
    " ",
  ),
);

/**
 * Patterns for a statement: the term that it explains with something of its explanation, or its telling
 * words together. They are a first draft: wide enough for the statement's own words, no wider.
 */
export function draftPatterns(
  title: string,
  text: string,
  weigh: (word: string) => number,
): DraftPatterns {
  const term = termOf(title, weigh);
  const inTerm = new Set(term);
  const words = tellingWords(text, weigh).filter((word) => !inTerm.has(word));
  if (term.length > 0) {
    const phrase = term.length > 2 ? term.join(" & ") : term.join(" ~2 ");
    return {
      full: words.length > 0 ? [`${phrase} & (${words.slice(0, 6).join(" | ")})`] : [phrase],
      half: words.length > 0 ? [phrase] : [],
    };
  }
  const [first, second, third, ...more] = words;
  if (first === undefined || second === undefined) return { full: first ? [first] : [], half: [] };
  if (third === undefined) return { full: [`${first} & ${second}`], half: [] };
  const others = more.slice(0, 3).join(" | ");
  return {
    full: [
      `${first} & ${second} & (${[third, ...more.slice(0, 3)].join(" | ")})`,
      ...(others === "" ? [] : [`(${first} | ${second}) & ${third} & (${others})`]),
    ],
    half: [`${first} ~8 (${[second, third].join(" | ")})`],
  };
}

/** A title's words in their own order, unless they say nothing that the prompt doesn't. */
function termOf(title: string, weigh: (word: string) => number): string[] {
  const telling = new Set(tellingWords(title, weigh));
  const words = tokenize(title)
    .tokens.map((token) => token.word)
    .filter((word, at, all) => telling.has(word) && !SHELL.has(word) && all.indexOf(word) === at);
  return words.length <= MOST_TITLE ? words : [];
}
