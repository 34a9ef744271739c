import { isUtf8 } from "node:buffer";
import { readFileSync, type Stats, statSync } from "node:fs";
import type { ContentProblem } from "@/lib/questions/content-problem";
import { findExcess, guideBytesMax } from "./guide-limits";
import { type RepairedText, repairText } from "./repair-text";

/** A guide as it was meant: line ends "\n", no byte-order mark, its alphabet repaired. */
export type GuideText = Omit<RepairedText, "lines"> & { repairedLines: number };

export type ReadGuide = { ok: true; guide: GuideText } | { ok: false; problem: ContentProblem };

/** Reads one guide from anywhere on the disk. Links are followed: the file is the user's own choice. */
export function readGuide(file: string): ReadGuide {
  const refuse = (problem: string, fix: string, line = 1): ReadGuide => ({
    ok: false,
    problem: { file, line, problem, fix },
  });
  const stat = statOf(file);
  if (!stat) return refuse("There is no such file.", "Check the path; it counts from here.");
  if (stat.isDirectory()) return refuse("This is a folder.", "Name the Markdown files in it.");
  if (!stat.isFile()) return refuse("This is not a plain file.", "Name a Markdown file.");
  if (stat.size > guideBytesMax) {
    const fix = `Split it into files of ${guideBytesMax} bytes at most, at headings.`;
    return refuse(`This file has ${stat.size} bytes.`, fix);
  }
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch {
    return refuse("This file can't be read.", "Check that you may read it.");
  }
  const decoded = decode(bytes);
  if (!decoded.ok) return refuse(decoded.problem, decoded.fix, decoded.line);
  const { text, readAs, lines } = repairText(decoded.text);
  const plain = text.replace(/^\ufeff/, "").replace(/\r\n?/g, "\n");
  if (plain.trim() === "") return refuse("This file is empty.", "Name a guide with text in it.");
  const excess = findExcess(plain);
  if (excess) return refuse(excess.problem, excess.fix, excess.line);
  return { ok: true, guide: { text: plain, readAs, repairedLines: lines } };
}

/** Null too for a path that is too long, or leads through a folder that may not be entered. */
function statOf(file: string): Stats | null {
  try {
    return statSync(file);
  } catch {
    return null;
  }
}

type Decoded =
  | { ok: true; text: string }
  | { ok: false; problem: string; fix: string; line: number };

function decode(bytes: Buffer): Decoded {
  const utf16 = bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : null;
  const nul = utf16 ? -1 : bytes.indexOf(0);
  if (nul >= 0) {
    const problem = "This is not a text file: it holds a zero byte.";
    return { ok: false, problem, fix: "Name a Markdown file.", line: lineAt(bytes, nul) };
  }
  try {
    return { ok: true, text: new TextDecoder(utf16 ?? "utf-8", { fatal: true }).decode(bytes) };
  } catch {
    const problem = "This can't be read as UTF-8 text.";
    return { ok: false, problem, fix: "Save it again as UTF-8.", line: lineOfBadByte(bytes) };
  }
}

function lineAt(bytes: Buffer, end: number): number {
  return bytes.subarray(0, end).reduce((lines, byte) => (byte === 10 ? lines + 1 : lines), 1);
}

/** The first line that isn't UTF-8 by itself: no character of UTF-8 reaches over a line's end. */
function lineOfBadByte(bytes: Buffer): number {
  let from = 0;
  for (let line = 1; ; line += 1) {
    const end = bytes.indexOf(10, from);
    const part = bytes.subarray(from, end < 0 ? undefined : end);
    if (end < 0 || !isUtf8(part)) return line;
    from = end + 1;
  }
}
