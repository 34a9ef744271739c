import { parseArgs } from "node:util";
import { checkContent } from "@/lib/questions/check-content";
import { type ContentProblem, formatProblem } from "@/lib/questions/content-problem";
import { formatTuningReport } from "@/lib/questions/format-tuning-report";
import { contentFolder, type LoadedContent, loadQuestions } from "@/lib/questions/load-questions";
import { terminalStyle } from "@/lib/questions/terminal-style";
import { tuningReport } from "@/lib/questions/tuning-report";

const usage = `Checks the question bank.
  npm run content:check                        every problem in content/
  npm run content:check -- --question ID       one question: what each line of its rubric finds`;

/** The part of the bank that belongs to one question. */
function only(id: string, content: LoadedContent): LoadedContent {
  return {
    ...content,
    questions: content.questions.filter(({ question }) => question.id === id),
    problems: content.problems.filter(({ file }) => file.startsWith(`questions/${id}/`)),
  };
}

function printTuning(content: LoadedContent): void {
  const style = terminalStyle(process.stdout.isTTY === true);
  for (const loaded of content.questions) {
    console.log(`${formatTuningReport(tuningReport(loaded, content.lexicon), style)}\n`);
  }
}

/** How many problems each question has, so that an author finds their own. */
function summary(problems: ContentProblem[]): string {
  const counts = new Map<string, number>();
  for (const { file } of problems) {
    const [first = "", second = first] = file.split("/");
    const owner = first === "questions" ? second : first;
    counts.set(owner, (counts.get(owner) ?? 0) + 1);
  }
  return [...counts].map(([owner, number]) => `${String(number).padStart(5)}  ${owner}`).join("\n");
}

function count(amount: number, noun: string): string {
  return `${amount} ${noun}${amount === 1 ? "" : "s"}`;
}

function main(): number {
  const { values } = parseArgs({
    options: { question: { type: "string" }, help: { type: "boolean" } },
  });
  const id = values.question;
  if (values.help) {
    console.log(usage);
    return 0;
  }
  const started = performance.now();
  const whole = loadQuestions(contentFolder(), { withAnswers: true });
  const content = id === undefined ? whole : only(id, whole);
  if (id !== undefined && content.questions.length + content.problems.length === 0) {
    console.error(`There is no question "${id}" in the bank.`);
    return 1;
  }
  if (id !== undefined) printTuning(content);
  const problems = checkContent(content);
  for (const problem of problems) console.log(formatProblem(problem));
  const answers = content.questions.reduce((sum, question) => sum + question.answers.length, 0);
  const scope = `${count(content.questions.length, "question")} with ${count(answers, "answer")}`;
  if (id === undefined && problems.length > 0) console.log(`\n${summary(problems)}`);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(
    `${problems.length > 0 ? "\n" : ""}${id ?? scope}: ${count(problems.length, "problem")} (${seconds} s)`,
  );
  return problems.length > 0 ? 1 : 0;
}

// Whoever reads our output may stop early (`| head`): that isn't our failure.
process.stdout.on("error", () => process.exit(0));
try {
  process.exitCode = main();
} catch (error) {
  // A wrong option carries a code and a sentence; anything else is a bug and keeps its stack.
  if (!(error instanceof TypeError && "code" in error)) throw error;
  console.error(`${error.message}\n\n${usage}`);
  process.exitCode = 1;
}
