/** Kinds of words, as far as their order in a sentence goes. `edge` is a pause or the end of a sentence. */
export const WORD_CLASSES = [
  "edge",
  "determiner",
  "preposition",
  "to",
  "pronoun",
  "be",
  "modal",
  "not",
  "joiner",
  "adverb",
  "number",
  "content",
] as const;

const LISTS: Record<string, string> = {
  determiner:
    "the a an our your my their its this that these those each every any some no all both another such",
  preposition:
    "of in on at by for from with without into onto over under between through during before after until per via about against across within as than like",
  to: "to",
  pronoun: "i we you he she it they them us me there who him her",
  be: "is are was were be been being am isn't aren't has have had",
  modal: "do does did will would can could should may might must don't doesn't can't won't cannot",
  not: "not never",
  joiner: "and or but nor so because since if when while unless although where which whether",
  adverb: "only just also too very still even yet already then here once again more most less",
};

const CLASS_OF: ReadonlyMap<string, number> = new Map(
  WORD_CLASSES.flatMap((name, index) =>
    (LISTS[name] ?? "")
      .split(" ")
      .filter((word) => word !== "")
      .map((word): [string, number] => [word, index]),
  ),
);

export const NUMBER = WORD_CLASSES.indexOf("number");
export const CONTENT = WORD_CLASSES.indexOf("content");

/** The index in WORD_CLASSES of a word that is no figure; "edge" belongs to no word. */
export function wordClass(word: string): number {
  return CLASS_OF.get(word) ?? CONTENT;
}
