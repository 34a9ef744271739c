import { expect, test } from "vitest";
import { plainText } from "./plain-text";

test("marks go, words and numbers stay", () => {
  const markdown =
    "## Design\n\n- **1M TPS** at `p99` under *100 ms*, see [the guide](https://example.org)\n\n```go\na * b * c\n```";
  expect(plainText(markdown)).toBe(
    "Design\n\n1M TPS at p99 under 100 ms, see the guide\n\na * b * c",
  );
});
