import { createHash } from "node:crypto";

/** Shorter than an id may be, so that a number fits behind it. */
const lengthMax = 56;

/**
 * The id for a title: its words in small letters, joined by hyphens. It holds nothing else, so no title can lead out of
 * the bank's folder. A title without Latin letters or digits gets a number that is always the same for it.
 */
export function questionId(title: string): string {
  const plain = title
    .normalize("NFKD")
    .replace(/\p{M}|['’]/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
  const short = plain.length > lengthMax ? cutAtHyphen(plain.slice(0, lengthMax + 1)) : plain;
  if (/[a-z0-9]/.test(short)) return short;
  return `question-${createHash("sha256").update(title).digest("hex").slice(0, 8)}`;
}

/** The id itself, or with the first number behind it that makes it new. */
export function unusedId(id: string, isUsed: (id: string) => boolean): string {
  let next = id;
  for (let number = 2; isUsed(next); number += 1) next = `${id}-${number}`;
  return next;
}

function cutAtHyphen(text: string): string {
  const hyphen = text.lastIndexOf("-");
  return text.slice(0, hyphen > lengthMax / 2 ? hyphen : lengthMax).replace(/-+$/, "");
}
