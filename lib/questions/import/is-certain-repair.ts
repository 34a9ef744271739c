/**
 * Whether a text that came out of undoing a wrong reading can't be an accident.
 *
 * Three or four bytes that form one character hardly ever stand side by side by chance, since in the wrong alphabet they
 * would be three odd signs in a row. Two bytes do: "l’été" or "2√π" happen to be valid. So a text with only such pairs
 * must hold several, and every one must come out as a character that fits its surroundings.
 */
export function isCertain(undone: string, { alone }: { alone: boolean }): boolean {
  if (strange.test(undone)) return false;
  if ((undone.match(word) ?? []).some(mixesScripts)) return false;
  const long = undone.match(longForms)?.length ?? 0;
  if (!alone) return long >= 2;
  return long >= 1 || fittingPairs(undone) >= 3;
}

/** What no guide holds: controls, private and unassigned characters, and letters that only phonetics needs. */
const strange = /[\u0080-\u009f\p{Co}\p{Cn}\u0180-\u02ff]/u;

/** Characters that take three or four bytes. */
const longForms = /[\u0800-\u{10ffff}]/gu;

const word = /[\p{L}\p{M}]+/gu;

/** Greek letters stand beside Latin ones in "µs" and "Δt"; other letters don't. */
function mixesScripts(letters: string): boolean {
  return (
    /\p{Script=Latin}/u.test(letters) &&
    /[^\p{Script=Latin}\p{Script=Greek}\p{Script=Common}\p{Script=Inherited}]/u.test(letters)
  );
}

/** Two-byte characters in the middle of words, or in words of their own script: "café", "привет". */
function fittingPairs(undone: string): number {
  const inLatin =
    undone.match(/(?<=[A-Za-z]{2})[\u00c0-\u017f]|[\u00c0-\u017f](?=[a-z]{2})/gu) ?? [];
  const inOwn = undone.match(/[\u0370-\u07ff]{2,}/gu) ?? [];
  return inLatin.length + inOwn.reduce((sum, run) => sum + run.length, 0);
}
