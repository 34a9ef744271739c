import { GLUE, type Token, type TokenizedText } from "./token";

/** Tokens [from, to) that name `count` things one after another. */
export type Enumeration = { from: number; to: number; count: number };

/** Little words that may stand inside a name: "sharding by merchant", "time to live". */
const INSIDE: ReadonlySet<string> = new Set(
  "of for by with per in on at via from to go goes get gets keep keeps put use up out off no not without over under".split(
    " ",
  ),
);
/** A name may begin with one. */
const ARTICLES: ReadonlySet<string> = new Set(["a", "an", "the", "some"]);
/** Words of a name at most. */
export const LONGEST_ITEM = 4;
const FEWEST_ITEMS = 3;
/** Arrows make a path of that many names; a longer one is a list. */
const LONGEST_PATH = 14;
const MOST_ARGUMENTS = 40;
/** So many words with nothing between them that makes a sentence are names too. */
const BARE_RUN = 10;

type Segment = { from: number; to: number; items: number };

/**
 * Finds enumerations: three or more names in a row, between commas, slashes, "and" or line ends. A name is up to
 * four words without a verb form, pronoun or article that we can tell.
 */
export function findEnumerations(text: TokenizedText): Enumeration[] {
  const out: Enumeration[] = [];
  let run: Segment[] = [];
  let arrows = 0;
  const flush = () => {
    const items = run.reduce((sum, one) => sum + one.items, 0);
    const [first] = run;
    const last = run.at(-1);
    if (first && last && items >= (arrows > 0 ? LONGEST_PATH : FEWEST_ITEMS))
      out.push({ from: first.from, to: last.to, count: items });
    run = [];
    arrows = 0;
  };
  const cuts = cutSegments(text);
  for (let index = 0; index < cuts.length; index += 1) {
    const segment = cuts[index];
    if (!segment) break;
    if (segment.breaks || (segment.opens && !isLineOfOne(cuts, index))) flush();
    if (segment.arrow) arrows += 1;
    const { before, name, after } = readSegment(text, segment.from, segment.to);
    if (before) flush();
    if (name) run.push(name);
    if (!name || after) flush();
  }
  flush();
  return out;
}

/** A line that is a name, after another one. */
function isLineOfOne(cuts: readonly Cut[], index: number): boolean {
  return index > 0 && cuts[index - 1]?.opens === true && cuts[index + 1]?.opens !== false;
}

type Cut = { from: number; to: number; breaks: boolean; opens: boolean; arrow: boolean };

/** Cuts at pauses, slashes, joining words and sentence ends; `breaks` where no list goes on. */
function cutSegments(text: TokenizedText): Cut[] {
  const { tokens, unitKinds } = text;
  const calls = findCalls(text);
  const cuts: Cut[] = [];
  let from = 0;
  let breaks = true;
  let opens = true;
  let behindArrow = false;
  const close = (to: number) => {
    if (to <= from) return;
    cuts.push({ from, to, breaks, opens, arrow: behindArrow });
    opens = false;
    breaks = false;
    behindArrow = false;
  };
  let sentence = -1;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token) break;
    const isCode = calls[at] === 1 || (unitKinds[token.unit] === "code" && isSigned(tokens, at));
    const arrow = (token.glue & (GLUE.arrow | GLUE.backArrow)) !== 0;
    const ends = sentence !== token.sentence;
    sentence = token.sentence;
    const joins = token.facts.isJoiner;
    if (!ends && !arrow && !isCode && !joins && !(token.glue & SEPARATES)) continue;
    close(at);
    from = joins ? at + 1 : at;
    if (isCode) breaks = true;
    if (ends) opens = true;
    if (arrow) behindArrow = true;
  }
  close(tokens.length);
  return cuts;
}

/** Marks what stands in "payment(id, amount, status)": columns or arguments, up to MOST_ARGUMENTS of them. */
function findCalls({ text, tokens }: TokenizedText): Uint8Array {
  const calls = new Uint8Array(tokens.length);
  for (let at = 1; at < tokens.length; at += 1) {
    const token = tokens[at];
    const before = tokens[at - 1];
    if (!token || !before || text.charAt(before.end) !== "(" || token.start !== before.end + 1)
      continue;
    let to = at + 1;
    while (to < at + MOST_ARGUMENTS && to < tokens.length && !closes(text, tokens, to)) to += 1;
    if (closes(text, tokens, to)) calls.fill(1, at, to);
  }
  return calls;
}

function closes(text: string, tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const end = tokens[at]?.start ?? text.length;
  return (
    before !== undefined && text.slice(before.end, Math.min(end, before.end + 8)).includes(")")
  );
}

const SEPARATES = GLUE.pause | GLUE.slash | GLUE.clause;

/** Signs stand between the words of code; a list hidden in a code block has only spaces and commas. */
function isSigned(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  return (
    token !== undefined && before !== undefined && token.glue !== 0 && token.start - before.end > 1
  );
}

/** The name in a segment, and whether words of a sentence stand before or after it. */
function readSegment({ tokens }: TokenizedText, from: number, to: number) {
  let first = from;
  while (first < to && !isFrame(tokens, from, first)) first += 1;
  if (first === to) return { before: false, name: nameOf(from, to), after: false };
  let last = to;
  while (!isFrame(tokens, from, last - 1)) last -= 1;
  const head = nameOf(from, first);
  const tail = nameOf(last, to);
  // "… use idempotency keys," opens a list; "reconciliation to make it better." closes one.
  if (tail) return { before: true, name: tail, after: false };
  return { before: false, name: head, after: true };
}

/** Whether a word of a segment that begins at `from` holds a sentence together, and is part of no name. */
function isFrame(tokens: readonly Token[], from: number, at: number): boolean {
  const token = tokens[at];
  if (!token || token.facts.isGeneric) return token !== undefined;
  if (!token.facts.isFunction || INSIDE.has(token.word)) return false;
  if (at === from && ARTICLES.has(token.word)) return false;
  // "Retry-After", "A/B", "sync.Once" are names.
  const next = tokens[at + 1];
  const sticks = at > from && (token.glue & GLUE.space) === 0;
  return !sticks && !(next && (next.glue & GLUE.space) === 0);
}

function nameOf(from: number, to: number): Segment | undefined {
  const length = to - from;
  if (length >= BARE_RUN) return { from, to, items: Math.floor(length / 2) };
  return length > 0 && length <= LONGEST_ITEM ? { from, to, items: 1 } : undefined;
}
