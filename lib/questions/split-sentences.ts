import type { Span } from "@/lib/grading";

/** A full stop with a space after it; a blank line; or a line end, unless the next line goes on in small letters. */
const ends = /[.!?](?=\s)|\n(?!\s*[a-z])|\n\s*\n/g;

/**
 * The sentences, bullets and lines of a text, for showing. (The engine has its own, finer notion of a sentence.)
 * Example: "One. Two\n- three" is three.
 */
export function splitSentences(text: string): Span[] {
  const sentences: Span[] = [];
  let from = 0;
  for (const to of [...[...text.matchAll(ends)].map((end) => end.index + 1), text.length]) {
    const sentence = text.slice(from, to);
    const start = from + sentence.length - sentence.trimStart().length;
    const end = from + sentence.trimEnd().length;
    if (end > start) sentences.push({ start, end });
    from = to;
  }
  return sentences;
}
