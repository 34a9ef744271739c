import { expect, test } from "vitest";
import { readJson } from "./read-json";

function put(body: BodyInit) {
  return new Request("http://localhost/", { method: "PUT", body, duplex: "half" } as RequestInit);
}

test("a body within the limit is read", async () => {
  expect(await readJson(put('{"a":1}'), 100)).toEqual({ ok: true, value: { a: 1 } });
});

test("a body over the limit is refused, also when its length is not announced", async () => {
  const long = `"${"x".repeat(200)}"`;
  expect(await readJson(put(long), 100)).toEqual({ ok: false, status: 413 });
  const stream = new Blob([long]).stream();
  expect(await readJson(put(stream), 100)).toEqual({ ok: false, status: 413 });
});

test("what is not JSON is refused", async () => {
  expect(await readJson(put("{"), 100)).toEqual({ ok: false, status: 400 });
});
