import { expect, test } from "vitest";
import { codeStatements } from "./code-statements";

test("comments in code and facts in plain blocks are what code says", () => {
  const text = [
    "// not in a block",
    "```go",
    "// 1. Put the reader into the queue",
    "x := 1 // short",
    "```",
    "~~~",
    "Loans: 40,000 a day",
    "│ drawn: box text │",
    "~~~",
    "```yaml",
    "name: not a statement",
    "# keep three copies of it",
  ].join("\n");
  expect(codeStatements(text)).toEqual([
    "Put the reader into the queue",
    "Loans: 40,000 a day",
    "keep three copies of it",
  ]);
});
