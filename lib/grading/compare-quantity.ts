import { type Quantity, type Reading, readQuantities } from "./read-quantities";
import { tokenize } from "./tokenize";

/** What `{…}` asks for: any of these ranges, each in its own kind. */
export type Wanted = { kind: Reading["kind"]; low: number; high: number }[];

const TOLERANCE = 0.05;
const TOLERANCE_MARK = /(?:±|\+-|\+\/-)\s*(\d{1,3})\s*%\s*$/;

/** Reads the inside of `{…}`: a quantity, with ±N% if wanted, or a range; null when it is neither. */
export function parseWanted(inside: string): Wanted | null {
  const mark = TOLERANCE_MARK.exec(inside);
  const body = mark ? inside.slice(0, mark.index) : inside;
  const tolerance = mark ? Number(mark[1]) / 100 : TOLERANCE;
  const dots = body.indexOf("..");
  if (dots > 0) return readRange(body.slice(0, dots), body.slice(dots + 2));
  const readings = readAll(body);
  return readings?.map((one) => around(one, tolerance)) ?? null;
}

function readAll(body: string): Reading[] | null {
  const { text, tokens } = tokenize(body);
  const found = readQuantities(text, tokens);
  const [first] = found;
  return first && found.length === 1 && first.from === 0 && first.to === tokens.length
    ? first.readings
    : null;
}

function readRange(low: string, high: string): Wanted | null {
  const top = readAll(high);
  if (!top) return null;
  const own = readAll(low);
  const bare = Number(low.trim());
  // {50..200 ms}: the first number takes the unit of the second.
  const unit = /[^\d.,_\s].*$/.exec(high)?.[0] ?? "";
  const bottom = Number.isNaN(bare) ? own : readAll(`${low} ${unit}`);
  if (!bottom) return null;
  return top.flatMap((one, index) => {
    const other = bottom[index];
    return other && other.kind === one.kind
      ? [{ kind: one.kind, low: other.value * (1 - 1e-9), high: one.value * (1 + 1e-9) }]
      : [];
  });
}

/** Percentages above 90 are compared by what is missing to 100: 99.99 % is not 99.9 %. */
function around({ kind, value }: Reading, tolerance: number): Wanted[number] {
  const missing = kind === "percent" && value > 90 && value < 100;
  const slack = (missing ? 100 - value : Math.abs(value)) * tolerance + 1e-12;
  return { kind, low: value - slack, high: value + slack };
}

/** Whether a quantity of the text is one that is wanted. */
export function isWanted(quantity: Quantity, wanted: Wanted): boolean {
  for (const range of wanted)
    for (const { kind, value } of quantity.readings)
      if (kind === range.kind && value >= range.low && value <= range.high) return true;
  return false;
}
