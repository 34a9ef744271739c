import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { writeHome } from "@/lib/questions/bank-fixture";
import { frameworkGuide } from "@/lib/questions/import/guide-fixture";
import { runScript } from "./run-script";

test("content:import writes drafts, says what it couldn't place, and writes nothing the second time", () => {
  const folder = writeHome();
  writeFileSync(join(folder, "guide.md"), frameworkGuide);
  const first = runScript("content-import.ts", ["guide.md"], { folder });
  expect(first.stdout).toContain(
    "  + line 20    lending-desk-for-a-million-readers  system-design, 2 stages, ",
  );
  expect(first.stdout).toContain("Not placed, since no question stands there:");
  expect(first.stdout).toContain("Table of Contents (2 lines)");
  expect(first.stdout).toContain("2 drafts written: 2 questions in 1 guide.");
  expect(first.status).toBe(0);

  const second = runScript("content-import.ts", ["guide.md"], { folder });
  expect(second.stdout).toContain("Nothing to write, 2 in the bank already");
  expect(second.status).toBe(0);
});

test("content:import fails on a file that it can't use, and tells how it is used", () => {
  const folder = writeHome();
  const wrong = runScript("content-import.ts", ["guide.md"], { folder });
  expect(wrong.stdout).toContain("guide.md:1  There is no such file.\n    → ");
  expect(wrong.status).toBe(1);
  const option = runScript("content-import.ts", ["--dryrun", "guide.md"], { folder });
  expect(option.stderr).toContain("--dryrun");
  expect(option.stderr).toContain("npm run content:import -- GUIDE.md");
  expect(option.status).toBe(1);
});
