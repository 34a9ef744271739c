/** Words that hold sentences together and yet tell when, how many or which: "before", "only", "each". */
const TELLING: ReadonlySet<string> = new Set(
  "before after during until once only more less most least all each every any both within between same different first last".split(
    " ",
  ),
);

/** Whether a short reference may hang on this word though it is no content word. */
export function isTellingWord(word: string): boolean {
  return TELLING.has(word);
}
