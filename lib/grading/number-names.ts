/** Words that name the same small number. */
const GROUPS = [
  "0 zero",
  "1 one once single",
  "2 two twice both",
  ..."3 three|4 four|5 five|6 six|7 seven|8 eight|9 nine|10 ten".split("|"),
].map((group) => group.split(" "));

const NAMES: ReadonlyMap<string, readonly string[]> = new Map(
  GROUPS.flatMap((group) => group.map((word): [string, string[]] => [word, group])),
);

/** A word and what else names the same number: "2" for "two". Every other word stands alone. */
export function numberNames(word: string): readonly string[] {
  return NAMES.get(word) ?? [word];
}
