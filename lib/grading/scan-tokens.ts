import { CHAR, classOf, plainWord } from "./character-class";
import { MULTIPLIERS, UNITS } from "./number-words";
import { scanNumber } from "./scan-number";
import { GLUE, type Token } from "./token";
import { factsOf, factsOfPiece, type WordFacts } from "./word-facts";

const ARROW = /(?:-{1,4}>{1,2}|={1,3}>|-\.+->|→|⇒|⟶|➔|➜|►|▶|~>)/y;
const BACK_ARROW = /(?:<-{1,3}(?!>)|←|⇐|<=+(?= ))/y;
/** The signs that a plain arrow may begin with: - < = ~ */
const BEGINS_ARROW: ReadonlySet<number> = new Set([45, 60, 61, 126]);
const DOTTED_SHORT = /(?:[a-z]\.){2,}/iy;
const ABBREVIATIONS: ReadonlySet<string> = new Set(
  "vs approx no fig ca cf resp incl max min avg esp viz dr mr ms".split(" "),
);
/** Where "sentence" is set by the caller's lines, and stops end one. */
export type ScanState = { sentence: number; glue: number; hidden: number; stops: boolean };

/** Adds the tokens of text[start, end) to `tokens`; `state` carries on from line to line. */
export function scanTokens(
  text: string,
  start: number,
  end: number,
  tokens: Token[],
  state: ScanState,
): void {
  let at = start;
  while (at < end) {
    const code = text.codePointAt(at) ?? 0;
    const kind = classOf(code);
    if (kind === CHAR.letter) at = scanWord(text, at, end, tokens, state);
    else if (kind === CHAR.digit && code < 128) at = scanFigure(text, at, end, tokens, state);
    else if (kind === CHAR.space) {
      state.glue |= GLUE.space;
      at += 1;
    } else if (kind === CHAR.digit) at = scanWord(text, at, end, tokens, state);
    else at = scanMark(text, at, end, code, kind, tokens, state);
  }
}

/** What a sticky pattern finds right at `at`, or nothing. */
function readAt(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? "";
}

function push(
  tokens: Token[],
  state: ScanState,
  start: number,
  end: number,
  facts: WordFacts,
  value: number,
) {
  const { glue, sentence } = state;
  tokens.push({ start, end, word: facts.word, facts, value, glue, sentence, unit: 0 });
  state.glue = 0;
}

function isWordPart(kind: number): boolean {
  return kind === CHAR.letter || kind === CHAR.digit || kind === CHAR.mark;
}

function scanWord(
  text: string,
  from: number,
  end: number,
  tokens: Token[],
  state: ScanState,
): number {
  const short = text.charCodeAt(from + 1) === 46 ? readAt(DOTTED_SHORT, text, from) : "";
  if (short !== "" && from + short.length <= end) {
    const facts = factsOf(plainWord(short.replaceAll(".", "")));
    push(tokens, state, from, from + short.length, facts, Number.NaN);
    return from + short.length;
  }
  let at = from;
  let piece = from;
  let before = 0;
  while (at < end) {
    const code = text.codePointAt(at) ?? 0;
    if (code >= 97 && code <= 122) {
      before = code;
      at += 1;
      continue;
    }
    const kind = classOf(code);
    if (kind === CHAR.hidden) state.hidden += 1;
    else if (!isWordPart(kind)) {
      if (!joinsWord(text, at, end, code)) break;
    } else if (startsPart(text, at, piece, code, before)) {
      pushWord(text, piece, at, tokens, state);
      piece = at;
    }
    before = code;
    at += code > 0xffff ? 2 : 1;
  }
  pushWord(text, piece, at, tokens, state);
  return at;
}

/** An apostrophe between letters, a dot between digits (p99.9), the signs of C++ and C#. */
function joinsWord(text: string, at: number, end: number, code: number): boolean {
  const next = at + 1 < end ? classOf(text.charCodeAt(at + 1)) : CHAR.other;
  if (code === 39 || code === 0x2019) return next === CHAR.letter;
  const before = classOf(text.charCodeAt(at - 1));
  if (code === 46) return before === CHAR.digit && next === CHAR.digit;
  if (code === 43)
    return /(?:^|[^a-z])c\+?$/i.test(text.slice(Math.max(0, at - 3), at)) && next !== CHAR.letter;
  return code === 35 && /(?:^|[^a-z])[cf]$/i.test(text.slice(Math.max(0, at - 2), at));
}

/** paymentGateway is two words when both parts are words of their own (MySQL is not). */
function startsPart(
  text: string,
  at: number,
  piece: number,
  code: number,
  before: number,
): boolean {
  if (code < 65 || code > 90 || before < 97 || before > 122) return false;
  return at - piece >= 3 && /^[A-Z][a-z]{2}/.test(text.slice(at, at + 3));
}

function pushWord(text: string, start: number, end: number, tokens: Token[], state: ScanState) {
  const facts = factsOfPiece(text.slice(start, end));
  push(tokens, state, start, end, facts, facts.value);
}

function scanFigure(
  text: string,
  from: number,
  end: number,
  tokens: Token[],
  state: ScanState,
): number {
  const number = scanNumber(text, from);
  let at = number.end;
  while (at < end && isWordPart(classOf(text.charCodeAt(at)))) at += 1;
  const tail = plainWord(text.slice(number.end, at));
  if (tail === "" || UNITS.has(tail) || MULTIPLIERS.has(tail) || hasMultiplier(tail)) {
    push(tokens, state, from, number.end, factsOf(String(number.value)), number.value);
    if (tail === "") return number.end;
    const cut = hasMultiplier(tail) && !UNITS.has(tail) && !MULTIPLIERS.has(tail) ? 1 : tail.length;
    push(tokens, state, number.end, number.end + cut, factsOf(tail.slice(0, cut)), Number.NaN);
    return number.end + cut;
  }
  push(tokens, state, from, at, factsOf(plainWord(text.slice(from, at))), Number.NaN);
  return at;
}

/** "25ktps": a multiplier letter with a unit stuck to it. */
function hasMultiplier(tail: string): boolean {
  return /^[kmb]/.test(tail) && UNITS.get(tail.slice(1))?.kind === "rate";
}

function scanMark(
  text: string,
  at: number,
  end: number,
  code: number,
  kind: number,
  tokens: Token[],
  state: ScanState,
): number {
  const size = code > 0xffff ? 2 : 1;
  if (kind === CHAR.hidden) {
    state.hidden += 1;
    return at + size;
  }
  if (code > 127 || BEGINS_ARROW.has(code)) {
    const arrow = readAt(ARROW, text, at);
    const back = arrow === "" ? readAt(BACK_ARROW, text, at) : "";
    if (arrow !== "" || back !== "") {
      state.glue |= GLUE.pause | (arrow !== "" ? GLUE.arrow : GLUE.backArrow);
      return at + arrow.length + back.length;
    }
  }
  if (code === 37 && !Number.isNaN(tokens.at(-1)?.value ?? Number.NaN)) {
    push(tokens, state, at, at + 1, factsOf("percent"), Number.NaN);
    return at + 1;
  }
  if (state.stops && endsSentence(text, at, end, code, tokens)) {
    state.sentence += 1;
    state.glue |= GLUE.pause | GLUE.clause;
    return at + size;
  }
  state.glue |= glueOf(text, at, code);
  return at + size;
}

function glueOf(text: string, at: number, code: number): number {
  if (code === 45) {
    const spaced = classOf(text.charCodeAt(at - 1)) === CHAR.space;
    return spaced ? GLUE.pause | GLUE.clause : GLUE.hyphen;
  }
  if (code === 47) return GLUE.slash;
  if (code === 44) return GLUE.pause;
  // "M:N", "host:port": one thing.
  if (
    code === 58 &&
    isWordPart(classOf(text.charCodeAt(at - 1))) &&
    isWordPart(classOf(text.charCodeAt(at + 1)))
  )
    return GLUE.hyphen;
  // ; : ( ) [ ] { } | en dash, em dash
  if (code === 0x2013)
    return classOf(text.charCodeAt(at - 1)) === CHAR.space ? GLUE.pause | GLUE.clause : GLUE.hyphen;
  if (code === 59 || code === 58 || code === 0x2014) return GLUE.pause | GLUE.clause;
  if (code === 40 || code === 41 || code === 123 || code === 125 || code === 124)
    return GLUE.clause;
  return 0;
}

function endsSentence(
  text: string,
  at: number,
  end: number,
  code: number,
  tokens: Token[],
): boolean {
  if (code !== 46 && code !== 33 && code !== 63 && code !== 0x3002) return false;
  let next = at + 1;
  while (next < end && /["'”’)\]*_`.!?]/.test(text.charAt(next))) next += 1;
  if (next < end && classOf(text.charCodeAt(next)) !== CHAR.space) return false;
  const last = tokens.at(-1);
  return !(code === 46 && last && last.end === at && ABBREVIATIONS.has(last.word));
}
