import { type Figure, type Goal, standingOf } from "./figure";

const WORDS = { aim: "reaches the aim", must: "reaches the must", short: "FALLS SHORT" } as const;

/** The figures as a table of plain text. */
export function formatFigures(title: string, figures: readonly Figure[]): string {
  const rows = figures.map((figure) => [
    figure.name,
    format(figure.value, figure.digits),
    figure.interval
      ? `${format(figure.interval.low, figure.digits)} to ${format(figure.interval.high, figure.digits)}`
      : "",
    ...formatGoal(figure.goal),
    standingWords(figure),
    figure.over,
  ]);
  const head = ["", "value", "95 % interval", "must", "aim", "", "over"];
  const all = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  const lines = all.map((row) =>
    row
      .map((cell, column) => pad(cell, widths[column] ?? 0, column))
      .join("  ")
      .trimEnd(),
  );
  return `${title}\n${lines.join("\n")}`;
}

function standingWords({ value, goal }: Figure): string {
  const standing = standingOf(value, goal);
  return standing === null ? "" : WORDS[standing];
}

function format(value: number, digits: number): string {
  return Number.isNaN(value) ? "-" : value.toFixed(digits);
}

function formatGoal(goal: Goal | null): [string, string] {
  if (goal === null) return ["", ""];
  if ("within" in goal) return [`${goal.within[0]}..${goal.within[1]}`, ""];
  if ("atLeast" in goal) return [`≥ ${goal.atLeast}`, `≥ ${goal.aim}`];
  return [`≤ ${goal.atMost}`, `≤ ${goal.aim}`];
}

/** Names on the left, numbers on the right. */
function pad(cell: string, width: number, column: number): string {
  return column === 0 || column > 4 ? cell.padEnd(width) : cell.padStart(width);
}
