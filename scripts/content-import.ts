import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import { formatImport } from "@/lib/questions/import/format-import";
import { importGuides } from "@/lib/questions/import/import-guide";
import { contentFolder } from "@/lib/questions/load-questions";
import { terminalStyle } from "@/lib/questions/terminal-style";

const usage = `Makes draft questions from Markdown guides.
  npm run content:import -- GUIDE.md …             writes content/questions/<id>/ with "status: draft"
  npm run content:import -- --dry-run GUIDE.md …   only says what it would write
  npm run content:import -- --force GUIDE.md …     drafts its earlier drafts anew, and what the bank seems to have already
Published questions are never changed.`;

function main(): number {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      "dry-run": { type: "boolean", default: false },
      force: { type: "boolean", default: false },
      help: { type: "boolean" },
    },
  });
  if (values.help || positionals.length === 0) {
    console.log(usage);
    return values.help ? 0 : 1;
  }
  const folder = contentFolder();
  if (!existsSync(folder)) {
    console.error(`There is no folder ${folder}. Run this where Preflight's package.json lies.`);
    return 1;
  }
  const options = { folder, dryRun: values["dry-run"], force: values.force };
  const imported = importGuides(positionals, options);
  console.log(formatImport(imported, terminalStyle(process.stdout.isTTY === true)));
  const isDone = imported.every(
    (one) =>
      one.ok &&
      one.report.outcomes.every(({ result }) => result === null || typeof result === "string"),
  );
  return isDone ? 0 : 1;
}

// Whoever reads our output may stop early (`| head`): that isn't our failure.
process.stdout.on("error", () => process.exit(0));
try {
  process.exitCode = main();
} catch (error) {
  // A wrong option or a folder that can't be written carries a code and a sentence; anything else is a bug and keeps its stack.
  if (!(error instanceof Error && "code" in error)) throw error;
  console.error(`${error.message}\n\n${usage}`);
  process.exitCode = 1;
}
