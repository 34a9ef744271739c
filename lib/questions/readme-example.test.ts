import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { writeBank } from "./bank-fixture";
import { checkContent } from "./check-content";
import { contentFolder, loadQuestions } from "./load-questions";

/** The blocks of the README that name their file: "```yaml rubric.yaml". */
function exampleFiles(): Record<string, string> {
  const readme = readFileSync(join(contentFolder(), "README.md"), "utf8");
  const blocks = [...readme.matchAll(/^```\w+ (\S+)\n([\s\S]*?)^```$/gm)];
  return Object.fromEntries(
    blocks.map(([, file, text]) => [`questions/feature-flags/${file}`, text ?? ""]),
  );
}

test("the question that content/README.md builds up is sound to the last label", () => {
  const files = exampleFiles();
  expect(Object.keys(files)).toHaveLength(7);
  const content = loadQuestions(writeBank(files), { withAnswers: true });
  expect(content.questions.map(({ question }) => question.id)).toContain("feature-flags");
  expect(checkContent(content)).toEqual([]);
});
