import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Runs one of our scripts as npm does, in its own process, in a folder that holds `content/`. For tests. */
export function runScript(script: string, args: string[], { folder = root, input = "" } = {}) {
  const tsx = join(root, "node_modules/.bin/tsx");
  const all = ["--tsconfig", join(root, "tsconfig.json"), join(root, "scripts", script), ...args];
  const { status, stdout, stderr } = spawnSync(tsx, all, {
    cwd: folder,
    input,
    encoding: "utf8",
    maxBuffer: 256 * 1024 * 1024,
  });
  return { status, stdout, stderr };
}
