/** What a guide may hold. Each limit is far above any real guide, and keeps the work on a hostile one short. */
export const guideBytesMax = 1024 * 1024;
const linesMax = 30_000;

/** A hundred list marks in a row, or a list mark two hundred columns in: nobody nests so deeply. */
const tooDeep = /^(?:[ \t]*(?:[-+*]|\d{1,9}[.)])){100}|^\s{200,}(?:[-+*]|\d{1,9}[.)])\s/;

/** The first thing in a guide that is over a limit; null when nothing is. */
export function findExcess(text: string): { line: number; problem: string; fix: string } | null {
  const lines = text.split("\n");
  if (lines.length > linesMax) {
    const problem = `This file has ${lines.length} lines.`;
    return {
      line: linesMax + 1,
      problem,
      fix: `Split it into files of ${linesMax} lines at most.`,
    };
  }
  const deep = lines.findIndex((line) => tooDeep.test(line));
  if (deep < 0) return null;
  const problem = "A list is nested too deeply here.";
  return { line: deep + 1, problem, fix: "Take the line out, or indent it less." };
}
