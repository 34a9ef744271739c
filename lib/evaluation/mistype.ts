import { newRandom } from "./bootstrap";

/** One long word in this many is mistyped: a hasty page. */
const ONE_IN = 12;
const LONG = 5;

/** A text as a hasty typist leaves it: letters swapped, dropped or doubled. The same text gives the same slips. */
export function mistype(text: string, seed: number): string {
  const random = newRandom(seed);
  return text.replace(/[A-Za-z]+/g, (word) => {
    if (word.length < LONG || random() * ONE_IN >= 1) return word;
    const at = 1 + Math.floor(random() * (word.length - 2));
    const [head, here, next, tail] = [
      word.slice(0, at),
      word[at] ?? "",
      word[at + 1] ?? "",
      word.slice(at + 2),
    ];
    const slip = Math.floor(random() * 3);
    if (slip === 0) return head + next + here + tail;
    return slip === 1 ? head + next + tail : head + here + here + next + tail;
  });
}
