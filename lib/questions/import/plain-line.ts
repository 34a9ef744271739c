/** What decorates a line without being part of its words: marks of quotes, headings and emphasis, emoji, tags. */
const before =
  /^(?:[\s>#*_~]|[-+•](?=\s)|\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f|\u200d|\u20e3|<\/?[a-z][^>]*>)+/iu;
const after = /(?:[\s*_~#]|\p{Extended_Pictographic}|\ufe0f|\u200d|<\/?[a-z][^>]*>)+$/iu;

/** A question of an interview fits in this; the rest of a longer line is of no use as a title or label. */
const lineMax = 2000;

/** The words of one line of Markdown, without its marks. */
export function plainLine(line: string): string {
  return line
    .slice(0, lineMax)
    .replace(/!?\[([^\]\n]*)\]\([^)\n]*\)/g, "$1")
    .replace(before, "")
    .replace(after, "")
    .replace(/\*\*|__/g, "")
    .replace(/\s+/g, " ")
    .trim();
}

const quotes: readonly (readonly [string, string])[] = [
  ['"', '"'],
  ["“", "”"],
  ["„", "“"],
  ["«", "»"],
  ["'", "'"],
  ["‘", "’"],
];

/** The text within its quotation marks, when they enclose all of it; else as it was. */
export function unquote(text: string): string {
  const bare = text.trim();
  const pair = quotes.find(([open, close]) => bare.startsWith(open) && bare.endsWith(close));
  if (!pair || bare.length < 3) return bare;
  const inner = bare.slice(1, -1);
  return inner.includes(pair[0]) || inner.includes(pair[1]) ? bare : inner.trim();
}
