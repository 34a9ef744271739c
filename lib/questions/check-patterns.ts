import { checkPattern } from "@/lib/grading";
import type { ContentProblem } from "./content-problem";
import type { SourceFile } from "./parse-content-yaml";
import type { Question } from "./question";
import { rubricPatterns } from "./rubric-patterns";

type Checked = { question: Question; rubricFile: SourceFile };

/** Every line of a rubric that isn't in the rubric language. */
export function checkPatterns({ question, rubricFile }: Checked): ContentProblem[] {
  return rubricPatterns(question.rubric).flatMap(({ criterion, name, pattern, path }) => {
    const fault = checkPattern(pattern);
    if (fault === null) return [];
    return [
      {
        file: rubricFile.file,
        line: rubricFile.lineOf(path),
        problem: `${criterion.id}, ${name}: ${fault.message} (at its character ${fault.column}): ${pattern}`,
        fix: "The language is in lib/grading/README.md; use brackets when in doubt.",
      },
    ];
  });
}
