// Everything that has to hold before a change lands. Ends with the real counts.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { root } from "./prepare.mjs";

const countsFile = join(root, "test-results", "counts.json");
rmSync(countsFile, { force: true });

const tests = npm("test");
const counts = existsSync(countsFile)
  ? JSON.parse(readFileSync(countsFile, "utf8"))
  : { passed: 0, failed: 1 };
if (!tests && counts.failed === 0) counts.failed = 1;

for (const check of ["lint", "types", "build", "content:check"]) {
  if (npm("run", check)) counts.passed += 1;
  else counts.failed += 1;
}
console.log(`${counts.passed} passed, ${counts.failed} failed`);
process.exit(counts.failed === 0 ? 0 : 1);

function npm(...args) {
  console.log(`\n> npm ${args.join(" ")}`);
  return spawnSync("npm", args, { cwd: root, stdio: "inherit" }).status === 0;
}
