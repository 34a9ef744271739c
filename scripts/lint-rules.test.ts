import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { expect, test } from "vitest";

/** The rules that Biome finds broken in a project of our rules and one file that holds `code` at `path`. */
function brokenRules(path: string, code: string): string[] {
  const project = mkdtempSync(join(tmpdir(), "preflight-lint-"));
  try {
    copyFileSync("biome.json", join(project, "biome.json"));
    mkdirSync(join(project, dirname(path)), { recursive: true });
    writeFileSync(join(project, path), code);
    const biome = resolve("node_modules/.bin/biome");
    const { stdout } = spawnSync(biome, ["lint", "--reporter=json", path], {
      cwd: project,
      encoding: "utf8",
    });
    const report: { diagnostics: { category: string }[] } = JSON.parse(stdout);
    return report.diagnostics.map(({ category }) => category);
  } finally {
    rmSync(project, { recursive: true });
  }
}

const forbidden = [
  [
    "the engine reaches outside its folder",
    "lib/grading/probe.ts",
    'import { z } from "zod";\nexport const a = z;\n',
  ],
  ["the engine reads the clock", "lib/grading/probe.ts", "export const a = new Date();\n"],
  [
    "a page talks to the database",
    "app/probe/page.tsx",
    'import { getDb } from "@/lib/db/client";\nexport const a = getDb;\n',
  ],
  [
    "a component reads a store",
    "components/probe.tsx",
    'import { readAttempt } from "@/lib/attempts/attempt-store";\nexport const a = readAttempt;\n',
  ],
  [
    "code outside the engine reaches into it",
    "lib/attempts/probe.ts",
    'import { stemWord } from "@/lib/grading/stem-word";\nexport const a = stemWord;\n',
  ],
  [
    "something but env.ts reads the environment",
    "lib/attempts/probe.ts",
    "export const a = process.env.HOME;\n",
  ],
] as const;

for (const [what, path, code] of forbidden) {
  test(`lint fails when ${what}`, () => {
    expect(brokenRules(path, code).join()).toMatch(/noRestricted|noProcessEnv/);
  });
}

test("lint passes a store that talks to the database", () => {
  const code =
    'import "server-only";\nimport { getDb } from "@/lib/db/client";\n\nexport const a = getDb;\n';
  expect(brokenRules("lib/attempts/probe-store.ts", code)).toEqual([]);
});
