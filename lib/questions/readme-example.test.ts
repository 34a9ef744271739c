import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { writeBank } from "./bank-fixture";
import { checkContent } from "./check-content";
import { formatProblem } from "./content-problem";
import { formatTuningReport } from "./format-tuning-report";
import { contentFolder, loadQuestions } from "./load-questions";
import { terminalStyle } from "./terminal-style";
import { tuningReport } from "./tuning-report";

function readme(): string {
  return readFileSync(join(contentFolder(), "README.md"), "utf8");
}

/** The blocks of the README that name their file: "```yaml rubric.yaml". */
function exampleFiles(): Record<string, string> {
  const blocks = [...readme().matchAll(/^```\w+ (\S+)\n([\s\S]*?)^```$/gm)];
  return Object.fromEntries(
    blocks.map(([, file, text]) => [`questions/feature-flags/${file}`, text ?? ""]),
  );
}

test("what content/README.md says the check said is what it says", () => {
  const files = exampleFiles();
  const rubric = "questions/feature-flags/rubric.yaml";
  const lines = (files[rubric] ?? "").split("\n");
  const before = lines.filter((line) => !/^ {6}- ('\{0\.1|\(first \| begin)/.test(line));
  expect(before).toHaveLength(lines.length - 2);
  const content = loadQuestions(writeBank({ ...files, [rubric]: before.join("\n") }), {
    withAnswers: true,
  });
  const loaded = content.questions.find(({ question }) => question.id === "feature-flags");
  if (!loaded) throw new Error("the example is not a question");
  const report = formatTuningReport(tuningReport(loaded, content.lexicon), terminalStyle(false));
  const said = [report, ...checkContent(content).map(formatProblem)].join("\n");
  const shown = /^```\n( {2}✓ model[\s\S]*?)^```$/m.exec(readme())?.[1] ?? "";
  for (const line of shown.split("\n")) expect(said).toContain(line.replace(/…$/, "").trimEnd());
});

test("the question that content/README.md builds up is sound to the last label", () => {
  const files = exampleFiles();
  expect(Object.keys(files)).toHaveLength(7);
  const content = loadQuestions(writeBank(files), { withAnswers: true });
  expect(content.questions.map(({ question }) => question.id)).toContain("feature-flags");
  expect(checkContent(content)).toEqual([]);
});
