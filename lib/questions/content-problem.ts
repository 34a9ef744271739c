/** One thing wrong in the content folder, said so that its author can put it right without reading code. */
export type ContentProblem = {
  /** Relative to the content folder, with forward slashes. */
  file: string;
  /** Counted from 1. */
  line: number;
  problem: string;
  fix: string;
};

/** Files in alphabetical order, lines rising: the order in which an author works through them. */
export function sortProblems(problems: ContentProblem[]): ContentProblem[] {
  const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  return problems.toSorted((a, b) => compare(a.file, b.file) || a.line - b.line);
}

/** A shared criterion is looked at with each question that uses it: what is wrong with it is told once. */
export function withoutRepeats(problems: ContentProblem[]): ContentProblem[] {
  const byText = new Map(problems.map((each) => [formatProblem(each), each]));
  return [...byText.values()];
}

/** Four lines' worth in two: where, what, and what to do. */
export function formatProblem({ file, line, problem, fix }: ContentProblem): string {
  return `content/${file}:${line}  ${problem}\n    → ${fix}`;
}
