import { bootstrap, type Interval } from "./bootstrap";

/** What a figure should reach. "atMost" figures are better when smaller; "within" ones must lie between two numbers. */
export type Goal =
  | { atLeast: number; aim: number }
  | { atMost: number; aim: number }
  | { within: readonly [number, number] };

/** One line of the report. */
export type Figure = {
  name: string;
  value: number;
  /** 95 %, by drawing questions anew; null where it has no meaning. */
  interval: Interval | null;
  goal: Goal | null;
  /** What the figure was taken over: "24 answers". */
  over: string;
  digits: number;
};

/** A statistic over questions as a figure with its interval. */
export function measure<T>(
  name: string,
  groups: readonly T[],
  statistic: (groups: readonly T[]) => number,
  more: { goal?: Goal; over?: string; digits?: number } = {},
): Figure {
  return {
    name,
    value: statistic(groups),
    interval: bootstrap(groups, statistic),
    goal: more.goal ?? null,
    over: more.over ?? "",
    digits: more.digits ?? 2,
  };
}

export type Standing = "aim" | "must" | "short";

/** How a value stands to its goal; null without a goal or value. */
export function standingOf(value: number, goal: Goal | null): Standing | null {
  if (goal === null || Number.isNaN(value)) return null;
  if ("within" in goal) return value >= goal.within[0] && value <= goal.within[1] ? "aim" : "short";
  if ("atLeast" in goal) {
    if (value >= goal.aim) return "aim";
    return value >= goal.atLeast ? "must" : "short";
  }
  if (value <= goal.aim) return "aim";
  return value <= goal.atMost ? "must" : "short";
}
