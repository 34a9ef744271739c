import type { z } from "zod";

type Issue = z.core.$ZodIssue;
type Words = { path: PropertyKey[]; problem: string; fix: string };

/**
 * Turns what a schema found into sentences for an author. The schemas' own messages are written as the fix;
 * the problem is made here from the place and the value that stands there.
 */
export function describeIssue(issue: Issue, raw: unknown): Words[] {
  const { path } = issue;
  const name = nameOf(path);
  const found = valueAt(raw, path);
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((key) => ({
        path: [...path, key],
        problem: `"${key}" isn't known ${path.length > 0 ? `in ${name}` : "here"}.`,
        fix: issue.message,
      }));
    case "invalid_type":
      return [{ path, ...describeType(issue.expected, name, found) }];
    case "invalid_value":
      return found === undefined
        ? [{ path, ...missing(name) }]
        : [
            {
              path,
              problem: `${name} is ${show(found)}.`,
              fix: `Use one of: ${issue.values.join(", ")}.`,
            },
          ];
    default:
      return [{ path, problem: `${name} is ${show(found)}.`, fix: issue.message }];
  }
}

function missing(name: string): { problem: string; fix: string } {
  return { problem: `${name} is missing.`, fix: "Add it; content/README.md shows where it goes." };
}

function describeType(
  expected: string,
  name: string,
  found: unknown,
): { problem: string; fix: string } {
  if (found === undefined) return missing(name);
  if (expected === "array") {
    return {
      problem: `${name} must be a list, and is ${show(found)}.`,
      fix: 'Give each entry its own line that begins with "- ".',
    };
  }
  if (expected === "string") {
    return {
      problem: `${name} must be text, and was read as ${show(found)}.`,
      fix: "Put the line in single quotes: { } [ ] and a colon mean something else in YAML.",
    };
  }
  return {
    problem: `${name} must be a block of "name: value" lines, and is ${show(found)}.`,
    fix: "Compare it with the example in content/README.md.",
  };
}

/** `criteria 3 › look-for 2`: lists are counted from 1, as people do. */
function nameOf(path: readonly PropertyKey[]): string {
  const words = path.map((step) =>
    typeof step === "number" ? ` ${step + 1}` : ` › ${String(step)}`,
  );
  return words.join("").replace(/^ › /, "") || "The file";
}

function valueAt(raw: unknown, path: readonly PropertyKey[]): unknown {
  let value = raw;
  for (const step of path) {
    if (typeof value !== "object" || value === null) return undefined;
    value = Reflect.get(value, step);
  }
  return value;
}

function show(value: unknown): string {
  if (value === "" || value === undefined) return "empty";
  const text = typeof value === "string" ? `"${value}"` : JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}
