import { stemWord } from "./stem-word";
import { WORD_KIN } from "./word-kin-list";

let kin: Map<string, string[]> | undefined;

/** Words that mean nearly the same as the one with this stem. Read on first use: only derived rubrics need them. */
export function kinOf(stem: string): readonly string[] {
  kin ??= readKin();
  return kin.get(stem) ?? NONE;
}

const NONE: readonly string[] = [];

function readKin(): Map<string, string[]> {
  const all = new Map<string, string[]>();
  const add = (word: string, other: string) => {
    const stem = stemWord(word);
    const list = all.get(stem);
    if (list) list.push(other);
    else all.set(stem, [other]);
  };
  for (const group of WORD_KIN.split("|")) {
    const [head = "", ...tail] = group.trim().split(" ");
    for (const word of tail) {
      add(head, word);
      add(word, head);
    }
  }
  return all;
}
