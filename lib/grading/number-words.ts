/** Number words that stand for themselves. */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map([
  ["zero", 0],
  ["one", 1],
  ["two", 2],
  ["three", 3],
  ["four", 4],
  ["five", 5],
  ["six", 6],
  ["seven", 7],
  ["eight", 8],
  ["nine", 9],
  ["ten", 10],
  ["eleven", 11],
  ["twelve", 12],
  ["fifteen", 15],
  ["twenty", 20],
  ["thirty", 30],
  ["forty", 40],
  ["fifty", 50],
  ["sixty", 60],
  ["seventy", 70],
  ["eighty", 80],
  ["ninety", 90],
]);

/** Words and letters that multiply the number before them. */
export const MULTIPLIERS: ReadonlyMap<string, number> = new Map([
  ["k", 1e3],
  ["m", 1e6],
  ["mn", 1e6],
  ["b", 1e9],
  ["bn", 1e9],
  ["t", 1e12],
  ["hundred", 100],
  ["thousand", 1e3],
  ["lakh", 1e5],
  ["lakhs", 1e5],
  ["million", 1e6],
  ["millions", 1e6],
  ["mil", 1e6],
  ["crore", 1e7],
  ["crores", 1e7],
  ["billion", 1e9],
  ["billions", 1e9],
  ["trillion", 1e12],
  ["trillions", 1e12],
  ["quadrillion", 1e15],
]);

export type UnitKind = "bytes" | "time" | "percent" | "rate" | "count" | "money";

const units = new Map<string, { kind: UnitKind; factors: number[] }>();

const PREFIXES = ["", "k", "m", "g", "t", "p", "e"];
const LONG = ["", "kilo", "mega", "giga", "tera", "peta", "exa"];
for (let power = 1; power < PREFIXES.length; power += 1) {
  const decimal = 1000 ** power;
  const binary = 1024 ** power;
  const prefix = PREFIXES[power] ?? "";
  // People write GB for GiB and the other way round, so either reading may match.
  const both = { kind: "bytes" as const, factors: [decimal, binary] };
  for (const name of [`${prefix}b`, `${prefix}bs`, `${prefix}ib`]) units.set(name, both);
  for (const name of ["byte", "bytes"]) units.set(`${LONG[power]}${name}`, both);
  const bits = { kind: "bytes" as const, factors: [decimal / 8] };
  for (const name of [`${prefix}bit`, `${prefix}bits`]) units.set(name, bits);
}
const add = (kind: UnitKind, factor: number, ...names: string[]) => {
  for (const name of names) units.set(name, { kind, factors: [factor] });
};
add("bytes", 1, "byte", "bytes", "b");
add("bytes", 1 / 8, "bit", "bits");
add("time", 1e-9, "ns", "nanosecond", "nanoseconds", "nanos");
add("time", 1e-6, "us", "µs", "μs", "microsecond", "microseconds", "micros");
add("time", 1e-3, "ms", "msec", "msecs", "millisecond", "milliseconds", "millis");
add("time", 1, "s", "sec", "secs", "second", "seconds");
add("time", 60, "min", "mins", "minute", "minutes", "m");
add("time", 3600, "h", "hr", "hrs", "hour", "hours");
add("time", 86400, "d", "day", "days");
add("time", 604800, "week", "weeks");
add("time", 2629800, "month", "months");
add("time", 31557600, "y", "yr", "yrs", "year", "years");
add("percent", 1, "percent", "pct");
add("rate", 1, "tps", "qps", "rps", "ops", "iops");
add("count", 1, "x", "times");

/** Units by their plain lower-case name; several factors mean that either reading may match. */
export const UNITS: ReadonlyMap<string, { kind: UnitKind; factors: number[] }> = units;
