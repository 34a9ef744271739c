import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { guideBytesMax } from "./guide-limits";
import { readGuide } from "./read-guide";

function file(bytes: string | Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), "preflight-guide-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(join(folder, "guide.md"), bytes);
  return join(folder, "guide.md");
}

function problemOf(path: string) {
  const read = readGuide(path);
  return read.ok ? null : read.problem;
}

test("a guide is read with plain line ends and without a byte-order mark", () => {
  const read = readGuide(file("\ufeffone\r\ntwo\rthree\n"));
  expect(read).toMatchObject({ ok: true, guide: { text: "one\ntwo\nthree\n", readAs: [] } });
});

test("a guide in UTF-16, as some editors save, is read", () => {
  const bytes = Buffer.from("\ufeffWhat is a lock?", "utf16le");
  expect(readGuide(file(bytes))).toMatchObject({ ok: true, guide: { text: "What is a lock?" } });
});

test("a guide whose byte-order mark was misread as well loses it", () => {
  const read = readGuide(file("Ôªø# A ‚Üí B"));
  expect(read).toMatchObject({ ok: true, guide: { text: "# A → B", repairedLines: 1 } });
});

test("whatever is no guide is refused with its line and a fix", () => {
  const path = file("x");
  const folder = join(path, "..", "folder");
  mkdirSync(folder);
  expect(problemOf(join(path, "..", "none.md"))?.problem).toContain("no such file");
  expect(problemOf(folder)?.problem).toContain("folder");
  expect(problemOf(file(""))?.problem).toContain("empty");
  expect(problemOf(file(" \r\n\t\n"))?.problem).toContain("empty");
  expect(problemOf(file("a".repeat(guideBytesMax + 1)))?.fix).toContain(String(guideBytesMax));
  expect(problemOf(file(Uint8Array.from([65, 10, 66, 0, 67])))).toMatchObject({ line: 2 });
  expect(problemOf(file(Uint8Array.from([65, 10, 66, 10, 0xe9, 32, 10])))).toMatchObject({
    line: 3,
    fix: "Save it again as UTF-8.",
  });
});

test("a guide with too many lines or too deep lists is refused before they cost time", () => {
  expect(problemOf(file("Q: a?\n".repeat(30_001)))).toMatchObject({ line: 30_001 });
  expect(problemOf(file(`one\n${"- ".repeat(200)}x`))).toMatchObject({ line: 2 });
  expect(problemOf(file(`one\ntwo\n${" ".repeat(300)}1. x`))).toMatchObject({ line: 3 });
  expect(problemOf(file(`one\n${"- ".repeat(60)}\n`))).toBe(null);
});
