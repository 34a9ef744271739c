import { MULTIPLIERS, UNITS, type UnitKind } from "./number-words";
import { GLUE, type Token } from "./token";

export type Reading = { kind: UnitKind | "bytes/s"; value: number };

/** A number with its unit; tokens [from, to). Several readings where people write two things alike. */
export type Quantity = { from: number; to: number; readings: Reading[] };

const PER: ReadonlySet<string> = new Set(["per", "a", "each", "every"]);
const TIME_WORDS = 3;
const PARTS: ReadonlyMap<string, number> = new Map([
  ["half", 0.5],
  ["quarter", 0.25],
  ["an", 1],
  ["a", 1],
]);

/** Finds every quantity of a text, left to right. `text` tells M (million) from m (minute). */
export function readQuantities(text: string, tokens: readonly Token[]): Quantity[] {
  const out: Quantity[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token) break;
    if (Number.isNaN(token.value)) {
      const bare = MULTIPLIERS.get(token.word);
      if (bare !== undefined && token.word.length > 3 && !endsAt(out, at))
        out.push(readFrom(text, tokens, at, 1));
      else if (PARTS.has(token.word) && !endsAt(out, at)) out.push(...readPart(tokens, at));
    } else out.push(readFrom(text, tokens, at, token.value));
  }
  shareUnits(tokens, out);
  return out;
}

/** "half an hour", "every half second", "a quarter of an hour", "within an hour". */
function readPart(tokens: readonly Token[], at: number): Quantity[] {
  const word = tokens[at]?.word ?? "";
  const part = PARTS.get(word);
  if (part === undefined) return [];
  let to = at + 1;
  while (to < at + 3 && /^(?:of|a|an)$/.test(tokens[to]?.word ?? "")) to += 1;
  const name = tokens[to]?.word ?? "";
  const unit = UNITS.get(name);
  if (unit?.kind !== "time" || name.length < 4 || (part === 1 && name === "second")) return [];
  const readings = unit.factors.map((by): Reading => ({ kind: "time", value: by * part }));
  return [{ from: at, to: to + 1, readings }];
}

function endsAt(out: readonly Quantity[], at: number): boolean {
  const last = out.at(-1);
  return last !== undefined && last.to > at;
}

function readFrom(text: string, tokens: readonly Token[], from: number, start: number): Quantity {
  let value = start;
  let at = Number.isNaN(tokens[from]?.value ?? Number.NaN) ? from : from + 1;
  const factor = multiplierAt(text, tokens, at, from);
  const maybeUnit: Reading[] = [];
  if (factor !== undefined) {
    const word = tokens[at]?.word ?? "";
    const unit = UNITS.get(word);
    const raw = text.charAt(tokens[at]?.start ?? 0);
    if (unit && raw !== "M")
      maybeUnit.push(...unit.factors.map((by) => ({ kind: unit.kind, value: start * by })));
    value *= factor;
    at += 1;
    const second = MULTIPLIERS.get(tokens[at]?.word ?? "");
    if (second !== undefined && (tokens[at]?.word.length ?? 0) > 3) {
      value *= second;
      at += 1;
    }
  }
  if (tokens[at]?.word === "nines" || tokens[at]?.word === "9s")
    return { from, to: at + 1, readings: [{ kind: "percent", value: 100 - 100 * 10 ** -value }] };
  const unit = unitAt(text, tokens, at);
  if (!unit) return withRate(tokens, from, at, value, maybeUnit);
  at += 1;
  const readings: Reading[] = unit.factors.map((by) => ({ kind: unit.kind, value: value * by }));
  const per = perAt(tokens, at);
  if (per && (unit.kind === "bytes" || unit.kind === "count"))
    return {
      from,
      to: per.to,
      readings: readings.map((one) => ({
        kind: unit.kind === "bytes" ? "bytes/s" : "rate",
        value: one.value / per.seconds,
      })),
    };
  return { from, to: at, readings: [...readings, ...maybeUnit] };
}

/** A bare number is a count; "5,000 requests per second" and "11.6K tweets/s" are rates. */
function withRate(
  tokens: readonly Token[],
  from: number,
  at: number,
  value: number,
  more: Reading[],
): Quantity {
  for (let skip = 0; skip < TIME_WORDS; skip += 1) {
    const per = perAt(tokens, at + skip);
    if (per)
      return {
        from,
        to: per.to,
        readings: [{ kind: "rate", value: value / per.seconds }, ...more],
      };
    const token = tokens[at + skip];
    if (!token || token.glue & GLUE.pause || !Number.isNaN(token.value)) break;
  }
  return { from, to: at, readings: [{ kind: "count", value }, ...more] };
}

function perAt(tokens: readonly Token[], at: number): { to: number; seconds: number } | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  const to = token.glue & GLUE.slash ? at : PER.has(token.word) ? at + 1 : undefined;
  if (to === undefined) return undefined;
  const unit = UNITS.get(tokens[to]?.word ?? "");
  return unit?.kind === "time" ? { to: to + 1, seconds: unit.factors[0] ?? 1 } : undefined;
}

function multiplierAt(
  text: string,
  tokens: readonly Token[],
  at: number,
  from: number,
): number | undefined {
  const token = tokens[at];
  if (!token || token.glue & (GLUE.pause | GLUE.slash)) return undefined;
  const factor = MULTIPLIERS.get(token.word);
  if (factor === undefined || token.word.length > 2) return factor;
  const capital = text.charAt(token.start) !== token.word.charAt(0);
  if (token.glue !== 0)
    return capital && token.word.length === 1 && !UNITS.has(token.word) ? factor : undefined;
  // "5m" is five minutes as often as five million: both are kept, by way of UNITS.
  return from === at ? undefined : factor;
}

function unitAt(text: string, tokens: readonly Token[], at: number) {
  const token = tokens[at];
  if (!token || token.glue & (GLUE.pause | GLUE.slash)) return undefined;
  const unit = UNITS.get(token.word);
  if (!unit || token.word.length > 1 || token.glue === 0) return unit;
  // A lone letter after a space is a unit only as people write it: 8 B, 5 s.
  return text.charAt(token.start) === (token.word === "b" ? "B" : token.word) ? unit : undefined;
}

/** "50-200 ms", "50 to 200 ms": the first number has the second one's unit. */
function shareUnits(tokens: readonly Token[], out: Quantity[]): void {
  for (let at = out.length - 2; at >= 0; at -= 1) {
    const left = out[at];
    const right = out[at + 1];
    if (!left || !right || left.readings.length !== 1 || left.readings[0]?.kind !== "count")
      continue;
    const kind = right.readings[0]?.kind;
    if (kind === undefined || kind === "count" || right.from - left.to > 1) continue;
    const between = tokens[left.to];
    const ranged =
      right.from === left.to
        ? (tokens[right.from]?.glue ?? 0) & GLUE.hyphen
        : between?.word === "to" || between?.word === "and";
    const raw = tokens[right.from]?.value ?? Number.NaN;
    const value = left.readings[0].value;
    if (!ranged || !(raw > 0)) continue;
    left.readings.push(
      ...right.readings.map((one) => ({ kind: one.kind, value: (one.value / raw) * value })),
    );
  }
}
