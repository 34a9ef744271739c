import { parseArgs } from "node:util";
import { benchFigures, benchSubject } from "@/lib/evaluation/bench-figures";
import { formatFigures } from "@/lib/evaluation/format-figures";
import { contentFolder, loadQuestions } from "@/lib/questions/load-questions";

const usage = `Times the engine on a question of the bank.
  npm run bench             by the clock on the wall
  npm run bench -- --cpu    by the time that this process had the processor, for a busy machine`;

/** Milliseconds of processor time of this process, its garbage collector's threads among them. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function main(): number {
  const { values } = parseArgs({
    options: { cpu: { type: "boolean" }, help: { type: "boolean" } },
  });
  if (values.help) {
    console.log(usage);
    return 0;
  }
  const subject = benchSubject(loadQuestions(contentFolder(), { withAnswers: true }));
  if (!subject) {
    console.error("There is no sound question with answers in the bank.");
    return 1;
  }
  const clock = values.cpu ? processorTime : () => performance.now();
  const title = `the engine's time${values.cpu ? " on the processor" : ""}, question ${subject.id}`;
  console.log(formatFigures(title, benchFigures(subject, clock)));
  return 0;
}

try {
  process.exitCode = main();
} catch (error) {
  // A wrong option carries a code and a sentence; anything else is a bug and keeps its stack.
  if (!(error instanceof TypeError && "code" in error)) throw error;
  console.error(`${error.message}\n\n${usage}`);
  process.exitCode = 1;
}
