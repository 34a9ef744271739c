import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { parseArgs } from "node:util";
import { evaluateFiles, evaluateInterview, type Report } from "@/lib/evaluation/evaluate-files";
import { formatFigures } from "@/lib/evaluation/format-figures";
import { ownAnswers } from "@/lib/evaluation/own-answers";
import { readLabelledFile } from "@/lib/evaluation/read-labelled-file";
import { contentFolder, loadQuestions } from "@/lib/questions/load-questions";

const usage = `Measures the engine on labelled answers.
  npm run eval                        the bank's own labelled answers
  npm run eval -- FILE…               labelled answers of other people; give a criteria file beside its answers
The forms of the files are told in lib/evaluation/README.md.`;

function print({ title, figures, notes }: Report): void {
  console.log(`${formatFigures(title, figures)}\n${notes.join("; ")}\n`);
}

function evaluate(paths: readonly string[]): number {
  const content = loadQuestions(contentFolder(), { withAnswers: paths.length === 0 });
  if (paths.length === 0) {
    print(evaluateInterview("the bank's own answers", ownAnswers(content), content));
    return 0;
  }
  const read = paths.map((path) => ({
    path,
    result: readLabelledFile(readFileSync(path, "utf8")),
  }));
  const bad = read.flatMap(({ path, result }) => (result.ok ? [] : [`${path}: ${result.problem}`]));
  const files = read.flatMap(({ path, result }) =>
    result.ok ? [{ name: basename(path), file: result.file }] : [],
  );
  for (const report of evaluateFiles(files, content)) print(report);
  for (const problem of bad) console.error(problem);
  return bad.length > 0 ? 1 : 0;
}

function main(): number {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { help: { type: "boolean" } },
  });
  if (!values.help) return evaluate(positionals);
  console.log(usage);
  return 0;
}

// Whoever reads our output may stop early (`| head`): that isn't our failure.
process.stdout.on("error", () => process.exit(0));
try {
  process.exitCode = main();
} catch (error) {
  // A wrong option or an unreadable file carries a code and a sentence; anything else is a bug and keeps its stack.
  if (!(error instanceof Error && "code" in error)) throw error;
  console.error(`${error.message}\n\n${usage}`);
  process.exitCode = 1;
}
