import { once } from "node:events";
import { createReadStream } from "node:fs";
import { parseArgs } from "node:util";
import { gradeAnswer } from "@/lib/grading";
import { lineDeriver } from "@/lib/questions/derive-line";
import { formatChecklist } from "@/lib/questions/format-checklist";
import { gradeLine } from "@/lib/questions/grade-line";
import type { LineResult } from "@/lib/questions/json-line";
import { contentFolder, loadQuestions } from "@/lib/questions/load-questions";
import { readLines } from "@/lib/questions/read-lines";
import { explainNotGradable, rubricFinder } from "@/lib/questions/rubric-finder";
import { terminalStyle } from "@/lib/questions/terminal-style";

const usage = `Grades an answer against a question of the bank.
  npm run grade -- --question ID answer.md     a checklist ("-" reads the answer from standard input)
  npm run --silent grade -- --jsonl            lines {"id","question","text"} in, one grade a line out
  npm run --silent grade -- --derive --jsonl   lines {"id","question","reference","criteria"?,"text"} in: no bank needed`;

const content = loadQuestions(contentFolder());
const findGradable = rubricFinder(content);

/** Grades line by line; what can't be graded is told with its line number, and the others go on. */
async function gradeStream(gradeOne: (line: string) => LineResult): Promise<number> {
  let number = 0;
  let failed = 0;
  for await (const line of readLines(process.stdin)) {
    number += 1;
    if (line.trim() === "") continue;
    const result = gradeOne(line);
    if (!result.ok) {
      failed += 1;
      console.error(`line ${number}: ${result.problem}`);
    } else if (!process.stdout.write(`${result.line}\n`)) {
      await once(process.stdout, "drain");
    }
  }
  return failed === 0 ? 0 : 1;
}

async function gradeFile(id: string, file: string): Promise<number> {
  const found = findGradable(id);
  if (typeof found === "string") {
    const ids = content.questions.map(({ question }) => question.id);
    return fail(`${explainNotGradable(id, found)}; the bank has: ${ids.join(", ")}`);
  }
  const lines: string[] = [];
  for await (const line of readLines(file === "-" ? process.stdin : createReadStream(file)))
    lines.push(line);
  const text = lines.join("\n");
  const { question, rubric, lengthMax } = found;
  if (text.length > lengthMax) {
    return fail(`The answer has ${text.length} characters, and may have ${lengthMax}.`);
  }
  const style = terminalStyle(process.stdout.isTTY === true);
  console.log(formatChecklist({ question, text, grade: gradeAnswer(text, rubric) }, style));
  return 0;
}

function fail(message: string): number {
  console.error(message);
  return 1;
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      question: { type: "string" },
      jsonl: { type: "boolean" },
      derive: { type: "boolean" },
      help: { type: "boolean" },
    },
  });
  const [file] = positionals;
  if (values.help) {
    console.log(usage);
    return 0;
  }
  if (values.derive && values.jsonl) return gradeStream(lineDeriver(content.lexicon));
  if (values.jsonl) return gradeStream((line) => gradeLine(line, findGradable));
  if (!values.question || !file) return fail(usage);
  return gradeFile(values.question, file);
}

// Whoever reads our output may stop early (`| head`): that isn't our failure.
process.stdout.on("error", () => process.exit(0));
try {
  process.exitCode = await main();
} catch (error) {
  // A wrong option or an unreadable file carries a code and a sentence; anything else is a bug and keeps its stack.
  if (!(error instanceof Error && "code" in error)) throw error;
  process.exitCode = fail(`${error.message}\n\n${usage}`);
}
