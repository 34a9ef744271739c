/** Words of any question: they don't tell one from another. */
const common = new Set(
  (
    "a an and are as at be by can could describe design did do does explain for from give go happens how if implement in is it " +
    "its me of on or our should tell that the their this to us walk was we what when where which who why will with would you your"
  ).split(" "),
);

/** Two questions that share this part of their telling words ask the same. */
const sameMin = 0.8;
const wordsMin = 2;

/** A question's words in small letters, without signs: equal for questions that differ in form only. */
export function normalWords(text: string): string[] {
  return (
    text
      .normalize("NFKC")
      .toLowerCase()
      .match(/\p{L}[\p{L}\p{M}'’]*|\p{N}+/gu) ?? []
  );
}

/** Word for word the same. */
export function isSame(one: string, other: string): boolean {
  const words = normalWords(one);
  return words.length > 0 && words.join(" ") === normalWords(other).join(" ");
}

/** The same in slightly other words: "How would you design a URL shortener?", "Design a URL shortener". */
export function isAlike(one: string, other: string): boolean {
  const [first, second] = [telling(one), telling(other)];
  const shared = [...first].filter((word) => second.has(word)).length;
  if (Math.min(first.size, second.size) < wordsMin) return false;
  return shared / (first.size + second.size - shared) >= sameMin;
}

/** The part of the first text's telling words that the other has too, 0 to 1. */
export function sharedPart(text: string, other: string): number {
  const [first, second] = [telling(text), telling(other)];
  return [...first].filter((word) => second.has(word)).length / Math.max(1, first.size);
}

function telling(text: string): Set<string> {
  return new Set(normalWords(text).filter((word) => !common.has(word)));
}
