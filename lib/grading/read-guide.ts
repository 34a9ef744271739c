/** One statement of a guide: a bullet, a bold term with its text, a sentence, a row of a table. */
export type GuideItem = {
  /** Which of `sections` it stands in; -1 before the first. */
  section: number;
  /** The bold term or the words before the colon; empty when it has none. */
  title: string;
  text: string;
  /** Bullets under it. */
  parts: string[];
  /** Stands under a heading such as "Key insights". */
  isKey: boolean;
};

/** A guide's section taken apart; `sections` are the titles of its biggest headings. */
export type Guide = { sections: string[]; items: GuideItem[] };

type GuideLine =
  | { kind: "heading"; level: number; title: string; isNumbered: boolean }
  | { kind: "item"; depth: number; text: string }
  | { kind: "text"; text: string };

const FENCE = /^\s*(?:```|~~~)/;
const HEADING = /^\s{0,3}(#{1,6})\s+(.+?)\s*#*$/;
const BOLD_LINE = /^\s*(?:\*\*|__)(.{2,80}?)(?:\*\*|__)\s*:?\s*$/;
const BULLET = /^(\s*)(?:[-*+•]|\d{1,2}[.)])\s+(.+)$/;
const TABLE_RULE = /^\s*\|?[\s:|-]+\|?\s*$/;
/** A line of a drawing: boxes are no statements. */
const DRAWING = /[─-╿▲►▼◄]|^\s*[|+][-=+|\s]*$/;
const TITLED = /^(?:\*\*|__)(.{2,80}?)(?:\*\*|__)\s*[:–—-]?\s*(.*)$/;
const COLON_TITLED = /^([^:.!?]{3,50}):\s+(.{10,})$/;
const KEY = /\b(?:key|insights?|takeaways?|important|principles?|essentials?|summary)\b/i;
const BOLD_LEVEL = 7;
/** A bold word before its explanation that names no subject. */
const EMPTY_TITLE =
  /^(?:explanation|answer|note|question|example|solution|why|how|discussion|overview|.*\bexplained)$/i;

/** Reads Markdown into statements. Code blocks and drawings are left out. */
export function readGuide(markdown: string): Guide {
  const lines = readLines(markdown);
  const level = sectionLevel(lines);
  const guide: Guide = { sections: [], items: [] };
  let isKey = false;
  for (const line of lines) {
    if (line.kind === "heading") {
      if (line.level === level) guide.sections.push(line.title);
      isKey = KEY.test(line.title);
    } else addLine(guide, line, isKey);
  }
  return guide;
}

function addLine(guide: Guide, line: GuideLine, isKey: boolean): void {
  if (line.kind === "heading") return;
  const section = guide.sections.length - 1;
  const last = guide.items.at(-1);
  if (line.kind === "item" && line.depth > 0 && last?.section === section) {
    last.parts.push(plain(line.text));
    return;
  }
  const { title, text } = splitTitle(line.text);
  const pieces = line.kind === "item" ? [text] : sentencesOf(text);
  for (const [at, piece] of pieces.entries()) {
    // "Several strategies help:" only leads to its list.
    if (line.kind === "text" && piece.endsWith(":")) continue;
    guide.items.push({ section, title: at === 0 ? title : "", text: piece, parts: [], isKey });
  }
}

function readLines(markdown: string): GuideLine[] {
  const out: GuideLine[] = [];
  let inCode = false;
  let paragraph = "";
  const flush = () => {
    if (paragraph !== "") out.push({ kind: "text", text: paragraph });
    paragraph = "";
  };
  for (const raw of markdown.split(/\r?\n/)) {
    if (FENCE.test(raw)) inCode = !inCode;
    const read = inCode || FENCE.test(raw) ? null : readLine(raw);
    if (typeof read === "string") paragraph = paragraph === "" ? read : `${paragraph} ${read}`;
    else {
      flush();
      if (read) out.push(read);
    }
  }
  flush();
  return out;
}

/** A heading or an item, the text of a paragraph's line, or null for nothing. */
function readLine(raw: string): GuideLine | string | null {
  if (raw.trim() === "" || TABLE_RULE.test(raw) || DRAWING.test(raw)) return null;
  const heading = HEADING.exec(raw);
  const bold = BOLD_LINE.exec(raw);
  const name = heading?.[2] ?? bold?.[1];
  if (name !== undefined)
    return {
      kind: "heading",
      level: heading?.[1]?.length ?? BOLD_LEVEL,
      title: plain(name)
        .replace(/^[\d.()\s]+/, "")
        .replace(/:$/, ""),
      isNumbered: /^\W*\d/.test(name),
    };
  if (/^\s*\|/.test(raw)) return { kind: "item", depth: 0, text: cellsOf(raw).join(": ") };
  const bullet = BULLET.exec(raw);
  if (!bullet) return raw.trim();
  return { kind: "item", depth: (bullet[1] ?? "").length >= 2 ? 1 : 0, text: bullet[2] ?? "" };
}

function cellsOf(row: string): string[] {
  return row
    .split("|")
    .map((cell) => cell.trim())
    .filter((cell) => cell !== "");
}

/** The biggest kind of heading that occurs more than once; lone bold lines only where they are numbered. */
function sectionLevel(lines: readonly GuideLine[]): number {
  for (let level = 1; level <= BOLD_LEVEL; level += 1) {
    const found = lines.filter(
      (line) =>
        line.kind === "heading" && line.level === level && (level < BOLD_LEVEL || line.isNumbered),
    );
    if (found.length > 1) return level;
  }
  return 0;
}

function splitTitle(text: string): { title: string; text: string } {
  const match = TITLED.exec(text) ?? COLON_TITLED.exec(text);
  const title = plain(match?.[1] ?? "").replace(/:$/, "");
  if (!match || title === "") return { title: "", text: plain(text) };
  const rest = plain(match[2] ?? "");
  return { title: EMPTY_TITLE.test(title) ? "" : title, text: rest };
}

function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?])\s+(?=[A-Z(“"])/).filter((sentence) => sentence.trim() !== "");
}

/** Text without Markdown's signs. */
function plain(text: string): string {
  return text
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/(\*\*|__|`)/g, "")
    .replace(/(^|\s)[*_](\S[^*_]*)[*_](?=\W|$)/g, "$1$2")
    .replace(/\s+/g, " ")
    .trim();
}
