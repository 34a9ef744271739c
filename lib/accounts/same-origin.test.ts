import { expect, test } from "vitest";
import { isSameOrigin } from "./same-origin";

const own = "https://preflight.example";

test.each([
  [{ origin: "https://preflight.example" }, true],
  [{ origin: "https://preflight.example", "sec-fetch-site": "same-origin" }, true],
  [{ "sec-fetch-site": "same-origin" }, true],
  [{ "sec-fetch-site": "none" }, true],
  [{}, false],
  [{ "sec-fetch-site": "cross-site" }, false],
  [{ "sec-fetch-site": "same-site" }, false],
  [{ origin: "https://preflight.example", "sec-fetch-site": "cross-site" }, false],
  [{ origin: "null" }, false],
  [{ origin: "null", "sec-fetch-site": "same-origin" }, false],
  [{ origin: "" }, false],
  [{ origin: "http://preflight.example" }, false],
  [{ origin: "https://preflight.example:8443" }, false],
  [{ origin: "https://preflight.example.evil.example" }, false],
  [{ origin: "https://evil.example/https://preflight.example" }, false],
  [{ origin: "https://preflight.example@evil.example" }, false],
  [{ origin: "blob:https://preflight.example/1" }, false],
  [{ origin: "file://" }, false],
])("a write with %j passes: %s", (headers, passes) => {
  expect(isSameOrigin(new Headers(headers), own)).toBe(passes);
});

test("every address of this very machine's port is one origin, another port is not", () => {
  const local = "http://localhost:3000";
  const passes = (origin: string) => isSameOrigin(new Headers({ origin }), local);
  expect(passes("http://127.0.0.1:3000")).toBe(true);
  expect(passes("http://[::1]:3000")).toBe(true);
  expect(passes("http://127.0.0.1:3001")).toBe(false);
  expect(passes("https://localhost:3000")).toBe(false);
  expect(passes("http://localhost.evil.example:3000")).toBe(false);
});
