import type { LineKind } from "./token";

export type Line = {
  kind: LineKind;
  /** Offsets of what is left after the bullet or heading mark. */
  start: number;
  end: number;
  /** The line goes on with the sentence of the line before. */
  joins: boolean;
};

const BULLET = /^[ \t>]*(?:[-*+•‣◦–—▪●]|\(?\d{1,2}[.)]|\(?[a-zA-Z][.)])[ \t]+/;
const HEADING = /^[ \t]{0,3}#{1,6}[ \t]+/;
const FENCE = /^[ \t]*(?:```|~~~)/;
const BOLD_TITLE = /^[ \t]*(?:\*\*|__)[^*_]{1,60}(?:\*\*|__):?[ \t]*$/;
const ENDS = /[.!?:;|}>)\]]["'”’)\]*_`]*[ \t]*$/;
const GOES_ON = /^[ \t]*[a-z0-9("'`]/;
/** A line shorter than this was ended on purpose; a longer one may be hard-wrapped. */
const WRAPPED_FROM = 60;
/** Where the next line's first word still had room up to here, nobody wrapped it. */
const WRAPPED_TO = 72;
const HEAD_LENGTH = 200;

/** Cuts a text into lines and says what each one is. */
export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let inCode = false;
  let start = 0;
  while (start <= text.length) {
    let end = text.indexOf("\n", start);
    if (end < 0) end = text.length;
    const head = text.slice(start, Math.min(end, start + HEAD_LENGTH));
    if (FENCE.test(head)) {
      inCode = !inCode;
      lines.push({ kind: "blank", start: end, end, joins: false });
    } else if (inCode) {
      lines.push({ kind: "code", start, end, joins: false });
    } else {
      lines.push(readLine(text, start, end, head, lines.at(-1)));
    }
    start = end + 1;
  }
  return lines;
}

function readLine(text: string, start: number, end: number, head: string, before?: Line): Line {
  if (head.trim() === "") return { kind: "blank", start: end, end, joins: false };
  const heading = HEADING.exec(head);
  if (heading) return { kind: "heading", start: start + heading[0].length, end, joins: false };
  const bullet = BULLET.exec(head);
  if (bullet) return { kind: "bullet", start: start + bullet[0].length, end, joins: false };
  if (BOLD_TITLE.test(head)) return { kind: "heading", start, end, joins: false };
  if (/^(?: {4}|\t)/.test(head) && before?.kind !== "bullet" && before?.kind !== "text")
    return { kind: "code", start, end, joins: false };
  if (!before || before.kind === "blank" || before.kind === "heading" || before.kind === "code")
    return { kind: "text", start, end, joins: false };
  if (before.kind === "bullet" && /^[ \t]/.test(head))
    return { kind: "bullet", start, end, joins: true };
  return { kind: "text", start, end, joins: wraps(text, before, head) };
}

function wraps(text: string, before: Line, head: string): boolean {
  const length = before.end - before.start;
  const [first = ""] = head.trimStart().split(/\s/, 1);
  if (length < WRAPPED_FROM || length + 1 + first.length < WRAPPED_TO) return false;
  const tail = text.slice(Math.max(before.start, before.end - 20), before.end);
  return !ENDS.test(tail) && GOES_ON.test(head);
}
