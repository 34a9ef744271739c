import { PatternError } from "./pattern";

export type PatternToken = {
  kind: "word" | "exact" | "quantity" | "(" | ")" | "|" | "&" | ">" | "~" | "!~" | "!&" | "end";
  text: string;
  /** For `~N` and `!~N`. */
  words: number;
  column: number;
};

const NEAR = /(!?)~\s*(\d{1,2})(?!\d)/y;
const WORD = /[^\s()|&~>!{}"]+/y;
/** O(1), O(log n): a bracket stuck to a single letter belongs to the word. */
const CALL = /[A-Za-z]\([^()|&~{}"]{1,20}\)/y;

/** Cuts a pattern line into its signs and words; throws PatternError. */
export function lexPattern(pattern: string): PatternToken[] {
  const out: PatternToken[] = [];
  let at = 0;
  const fail = (problem: string) => new PatternError({ pattern, column: at + 1, problem });
  const push = (kind: PatternToken["kind"], text: string, size: number, words = 0) => {
    out.push({ kind, text, words, column: at + 1 });
    at += size;
  };
  while (at < pattern.length) {
    const char = pattern.charAt(at);
    if (/\s/.test(char)) at += 1;
    else if (char === "(" || char === ")" || char === "|" || char === "&" || char === ">")
      push(char, char, 1);
    else if (char === '"' || char === "{") {
      const close = pattern.indexOf(char === "{" ? "}" : '"', at + 1);
      if (close < 0) throw fail(char === "{" ? "this { has no }" : 'this " has no second "');
      const text = pattern.slice(at + 1, close);
      if (text.trim() === "") throw fail("there is nothing between the signs");
      push(char === "{" ? "quantity" : "exact", text, close + 1 - at);
    } else if (char === "}") throw fail("this } has no {");
    else if (char === "!" && pattern.charAt(at + 1) === "&") push("!&", "!&", 2);
    else if (char === "~" || char === "!") {
      NEAR.lastIndex = at;
      const near = NEAR.exec(pattern);
      if (!near)
        throw fail(char === "~" ? "~ needs a number, as in ~4" : "! stands only before ~N or &");
      push(near[1] === "!" ? "!~" : "~", near[0], near[0].length, Number(near[2]));
    } else {
      CALL.lastIndex = at;
      WORD.lastIndex = at;
      const word = CALL.exec(pattern)?.[0] ?? WORD.exec(pattern)?.[0] ?? char;
      push("word", word, word.length);
    }
  }
  push("end", "", 0);
  return out;
}
