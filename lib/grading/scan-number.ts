const PLAIN = /(?:\d{1,3}(?:,\d{3})+|\d+(?:_\d+)*)(?:\.\d+)?/y;
const EXPONENT = /e[+-]?\d{1,3}(?![a-z\d])/iy;
const POWER = /\^\{?(\d{1,3})\}?/y;
const TIMES_POWER = /[ ]?[×x*·][ ]?10(?:\^\{?(\d{1,3})\}?|([⁰¹²³⁴-⁹]{1,3}))/iy;
const SUPERSCRIPT = /[⁰¹²³⁴-⁹]{1,3}/y;
const SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

function readAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function superscript(raw: string): number {
  return Number([...raw].map((char) => SUPERSCRIPTS.indexOf(char)).join(""));
}

/** Reads the number that begins at `at` (a digit): 1,000,000 · 1_000 · 99.99 · 2e15 · 10^12 · 2×10^15. */
export function scanNumber(text: string, at: number): { end: number; value: number } {
  const plain = readAt(PLAIN, text, at);
  if (!plain) return { end: at + 1, value: Number.NaN };
  let end = at + plain[0].length;
  let value = Number(plain[0].replaceAll(/[,_]/g, ""));
  const exponent = readAt(EXPONENT, text, end);
  if (exponent) return { end: end + exponent[0].length, value: Number(`${value}${exponent[0]}`) };
  const power = readAt(POWER, text, end);
  const raised = power ?? readAt(SUPERSCRIPT, text, end);
  if (raised) {
    end += raised[0].length;
    value **= power ? Number(power[1]) : superscript(raised[0]);
    return { end, value };
  }
  const times = readAt(TIMES_POWER, text, end);
  if (times) {
    end += times[0].length;
    value *= 10 ** (times[1] === undefined ? superscript(times[2] ?? "") : Number(times[1]));
  }
  return { end, value };
}
