// npm test: unit, store and content tests, then the browser journeys against the production build.
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { needChromium } from "./find-chromium.mjs";
import { bin, buildSite, checkNode, generateClient, installPackages, root } from "./prepare.mjs";

checkNode();
installPackages();
const chromium = needChromium();
generateClient();

const results = join(root, "test-results");
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

const unit = suite("vitest", ["run", "--config", "lib/vitest.config.ts"], (report) => ({
  passed: report.numPassedTests,
  failed: report.numFailedTests + report.testResults.filter(failedToLoad).length,
}));
buildSite();
const browser = suite("playwright", ["test", "--config", "e2e/playwright.config.ts"], (report) => ({
  passed: report.stats.expected,
  failed: report.stats.unexpected + report.stats.flaky + report.errors.length,
}));

const passed = unit.passed + browser.passed;
const failed = unit.failed + browser.failed;
writeFileSync(join(results, "counts.json"), JSON.stringify({ passed, failed }));
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 && passed > 0 && unit.isOk && browser.isOk ? 0 : 1);

/** Runs a test runner that also writes a JSON report, and counts from the report. No report counts as one failure. */
function suite(name, args, count) {
  const report = join(results, `${name}.json`);
  const { status } = spawnSync(bin(name), args, {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, CHROMIUM_PATH: chromium, TEST_REPORT: report },
  });
  try {
    return { ...count(JSON.parse(readFileSync(report, "utf8"))), isOk: status === 0 };
  } catch {
    return { passed: 0, failed: 1, isOk: false };
  }
}

/** A test file that doesn't even load has no tests to count. */
function failedToLoad(file) {
  return file.status === "failed" && file.assertionResults.length === 0;
}
