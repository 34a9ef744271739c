import { lstatSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { ContentProblem } from "./content-problem";

/** No file of the bank comes near this; a larger one is a mistake or an attack. */
const fileBytesMax = 1024 * 1024;

export type Read<T> = { ok: true; value: T } | { ok: false; problem: ContentProblem };

function refuse(
  file: string,
  problem: string,
  fix: string,
): { ok: false; problem: ContentProblem } {
  return { ok: false, problem: { file, line: 1, problem, fix } };
}

/**
 * Reads one UTF-8 file of the content folder, with line ends as "\n" and without a byte-order mark.
 * Symbolic links are refused: they could show any file of the machine to candidates.
 */
export function readContentFile(folder: string, file: string): Read<string> {
  const path = join(folder, file);
  const stat = lstatSync(path, { throwIfNoEntry: false });
  if (!stat)
    return refuse(file, "This file is missing.", "Create it; content/README.md shows its form.");
  if (!stat.isFile())
    return refuse(
      file,
      "This is not a plain file.",
      "Replace the link or folder by the file itself.",
    );
  if (stat.size > fileBytesMax) {
    return refuse(
      file,
      `This file has ${stat.size} bytes.`,
      `Shorten it to ${fileBytesMax} bytes at most.`,
    );
  }
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(path));
    return { ok: true, value: text.replace(/\r\n?/g, "\n") };
  } catch {
    return refuse(
      file,
      "This file can't be read as UTF-8 text.",
      "Save it again as UTF-8, and check that it may be read.",
    );
  }
}

/** The names in a folder in alphabetical order; dot files and editors' backups are passed over. */
export function listContentFolder(folder: string, under: string): Read<string[]> {
  const path = join(folder, under);
  const stat = lstatSync(path, { throwIfNoEntry: false });
  if (!stat)
    return refuse(
      under,
      "This folder is missing.",
      "Create it; content/README.md shows what goes in.",
    );
  if (!stat.isDirectory())
    return refuse(under, "This is not a folder.", "Replace the link or file by a folder.");
  const names = readdirSync(path).filter((name) => !name.startsWith(".") && !name.endsWith("~"));
  return { ok: true, value: names.sort() };
}
