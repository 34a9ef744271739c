import { createHash } from "node:crypto";
import { lstatSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** A short text that differs whenever a file under these paths of the content folder was changed, added or removed. */
export function contentVersion(folder: string, paths: string[]): string {
  const hash = createHash("sha256");
  for (const path of paths.flatMap((each) => [each, ...filesUnder(folder, each)])) {
    const stat = lstatSync(join(folder, path), { throwIfNoEntry: false });
    hash.update(`${path} ${stat?.mtimeMs ?? "none"} ${stat?.size ?? 0}\n`);
  }
  return hash.digest("hex").slice(0, 16);
}

function filesUnder(folder: string, path: string): string[] {
  if (!lstatSync(join(folder, path), { throwIfNoEntry: false })?.isDirectory()) return [];
  return readdirSync(join(folder, path), { recursive: true, encoding: "utf8" })
    .sort()
    .map((name) => `${path}/${name}`);
}
