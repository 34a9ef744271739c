import { isAlias, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from "yaml";
import type { z } from "zod";
import type { ContentProblem } from "./content-problem";
import { describeIssue } from "./describe-issue";

/** The file's line at which a place in the YAML begins: `["criteria", 2, "look-for", 0]`. */
export type LineOf = (path: readonly PropertyKey[]) => number;

/** A file of the bank, with what is needed to point at a place in it. */
export type SourceFile = { file: string; lineOf: LineOf };

export type YamlSource = {
  file: string;
  text: string;
  /** The file's line on which the text begins (front matter begins on the second). */
  firstLine: number;
};

export type ParsedYaml<T> = { value: T | null; problems: ContentProblem[]; lineOf: LineOf };

/** Our deepest place, a misconception's line, is six deep. */
const depthMax = 12;

/**
 * Reads YAML in which every value is text (`0x10`, `no` and `99.90` stay as typed; the schema makes numbers),
 * checks it, and reports everything that is wrong with the line it is on.
 */
export function parseContentYaml<T>(source: YamlSource, schema: z.ZodType<T>): ParsedYaml<T> {
  const { file, text, firstLine } = source;
  const counter = new LineCounter();
  const document = parseDocument(text, { schema: "failsafe", lineCounter: counter });
  const lineAt = (offset: number) => firstLine - 1 + Math.max(1, counter.linePos(offset).line);
  const lineOf: LineOf = (path) => lineAt(offsetOf(document.contents, path));

  if (document.errors.length > 0) {
    return { value: null, problems: syntaxProblems(file, document.errors, lineAt), lineOf };
  }
  const strange = findStrange(document.contents, 0);
  if (strange !== null) {
    const problem =
      "This YAML refers to another place (* or &), has a list as a name, or is nested too deeply.";
    const fix =
      "Write repeated parts out, and put lines that begin with *, & or ? in single quotes.";
    return { value: null, problems: [{ file, line: lineAt(strange), problem, fix }], lineOf };
  }
  const raw: unknown = document.toJS({ maxAliasCount: 0 });
  const parsed = schema.safeParse(raw);
  if (parsed.success) return { value: parsed.data, problems: [], lineOf };
  const problems = parsed.error.issues.flatMap((issue) =>
    describeIssue(issue, raw).map(({ path, ...words }) => ({ file, line: lineOf(path), ...words })),
  );
  return { value: null, problems, lineOf };
}

type SyntaxError = { message: string; pos: [number, number] };

/** One slip often makes the parser complain several times on one line: only the first is kept. */
function syntaxProblems(
  file: string,
  errors: SyntaxError[],
  lineAt: (offset: number) => number,
): ContentProblem[] {
  const byLine = new Map<number, ContentProblem>();
  for (const error of errors) {
    const line = lineAt(error.pos[0]);
    const reason = error.message.split(" at line ")[0] ?? error.message;
    const fix =
      "Put a line that holds \" & * | ! { # or a colon in single quotes, doubling any ' in it: - '\"GC\" & pacer'. Indent with spaces.";
    if (!byLine.has(line))
      byLine.set(line, { file, line, problem: `This isn't valid YAML: ${reason}.`, fix });
  }
  return [...byLine.values()];
}

/** Where something stands that our files have no use for and that can cost unbounded time or memory; null when nowhere. */
function findStrange(node: unknown, depth: number): number | null {
  const offset = isNode(node) ? (node.range?.[0] ?? 0) : 0;
  if (isAlias(node) || depth > depthMax) return offset;
  if (isMap(node) && node.items.some(({ key }) => !isScalar(key))) return offset;
  const inner = isMap(node) ? node.items.map(({ value }) => value) : isSeq(node) ? node.items : [];
  for (const each of inner) {
    const found = findStrange(each, depth + 1);
    if (found !== null) return found;
  }
  return null;
}

/** Where a place begins; for a place that isn't there, its nearest parent that is. */
function offsetOf(root: unknown, path: readonly PropertyKey[]): number {
  let node = root;
  let offset = isNode(root) ? (root.range?.[0] ?? 0) : 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find((each) => isScalar(each.key) && each.key.value === String(step));
      if (!pair) return offset;
      if (isNode(pair.key)) offset = pair.key.range?.[0] ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      const item = node.items[Number(step)];
      if (!isNode(item)) return offset;
      offset = item.range?.[0] ?? offset;
      node = item;
    } else {
      return offset;
    }
  }
  return offset;
}
