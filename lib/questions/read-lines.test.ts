import fc from "fast-check";
import { expect, test } from "vitest";
import { readLines } from "./read-lines";

async function* chunks(bytes: Uint8Array, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

test("lines come out as they went in, however the bytes are cut", async () => {
  const line = fc.string({ unit: "grapheme" }).map((text) => text.replaceAll("\n", " "));
  await fc.assert(
    fc.asyncProperty(fc.array(line), fc.integer({ min: 1, max: 9 }), async (lines, size) => {
      const bytes = new TextEncoder().encode(lines.map((each) => `${each}\n`).join(""));
      const read: string[] = [];
      for await (const each of readLines(chunks(bytes, size))) read.push(each);
      expect(read).toEqual(lines);
    }),
  );
});

test("the last line needs no end", async () => {
  const read: string[] = [];
  for await (const each of readLines(chunks(new TextEncoder().encode("a\n\nb"), 2)))
    read.push(each);
  expect(read).toEqual(["a", "", "b"]);
});
