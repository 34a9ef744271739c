import { lexPattern, type PatternToken } from "./lex-pattern";
import { type Pattern, PatternError } from "./pattern";

/** Brackets may be nested this deep. */
const DEEPEST = 20;

/**
 * Reads one pattern line (the language is in ./README.md). Binding from tight to loose:
 * side by side; ~N !~N >; & !&; |. Throws PatternError with the column of the fault.
 */
export function parsePattern(pattern: string): Pattern {
  const tokens = lexPattern(pattern);
  let at = 0;
  let depth = 0;
  const peek = (): PatternToken =>
    tokens[at] ?? { kind: "end", text: "", words: 0, column: pattern.length + 1 };
  const fail = (problem: string, token = peek()) =>
    new PatternError({ pattern, column: token.column, problem });

  function any(): Pattern {
    const items = [same()];
    while (peek().kind === "|") {
      at += 1;
      items.push(same());
    }
    return items.length === 1 && items[0] ? items[0] : { kind: "any", items };
  }

  function same(): Pattern {
    let left = near();
    while (peek().kind === "&" || peek().kind === "!&") {
      const kind = peek().kind === "&" ? "same" : "notSame";
      at += 1;
      left = { kind, left, right: near() };
    }
    return left;
  }

  function near(): Pattern {
    let left = next();
    for (;;) {
      const token = peek();
      if (token.kind !== "~" && token.kind !== "!~" && token.kind !== ">") return left;
      at += 1;
      const right = next();
      if (token.kind === ">") left = { kind: "before", left, right };
      else
        left = { kind: token.kind === "~" ? "near" : "notNear", left, right, words: token.words };
    }
  }

  function next(): Pattern {
    if (isDenial()) {
      at += 1;
      return { kind: "denied", item: next() };
    }
    const items: Pattern[] = [];
    while (startsItem(peek().kind)) items.push(item());
    if (items.length === 0) throw fail(expectation(peek()));
    return items.length === 1 && items[0] ? items[0] : { kind: "next", items };
  }

  /** `not` is a sign before something it can deny, and a plain word elsewhere: (not | never). */
  function isDenial(): boolean {
    const after = tokens[at + 1];
    return (
      peek().kind === "word" &&
      peek().text === "not" &&
      after !== undefined &&
      startsItem(after.kind)
    );
  }

  function item(): Pattern {
    const token = peek();
    at += 1;
    if (token.kind === "(") {
      depth += 1;
      if (depth > DEEPEST) throw fail("brackets are nested too deep", token);
      const inside = any();
      if (peek().kind !== ")") throw fail("this ( has no )", token);
      at += 1;
      depth -= 1;
      return inside;
    }
    if (token.kind === "quantity") return { kind: "quantity", text: token.text };
    if (token.kind === "exact") return { kind: "word", text: token.text, how: "exact" };
    if (!token.text.includes("*")) return { kind: "word", text: token.text, how: "stem" };
    if (!/^[^*]{2,}\*$/.test(token.text))
      throw fail("* stands only at the end of a word of two letters or more", token);
    return { kind: "word", text: token.text.slice(0, -1), how: "prefix" };
  }

  const out = any();
  if (peek().kind !== "end")
    throw fail(peek().kind === ")" ? "this ) has no (" : "a word or bracket is missing");
  return out;
}

function startsItem(kind: PatternToken["kind"]): boolean {
  return kind === "word" || kind === "exact" || kind === "quantity" || kind === "(";
}

function expectation(token: PatternToken): string {
  if (token.kind === "end") return "the pattern ends where a word was expected";
  if (token.kind === ")") return "a word is missing before )";
  return `a word is missing before ${token.text}`;
}
