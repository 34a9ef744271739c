import { listContentFolder, readContentFile } from "./content-files";
import type { ContentProblem } from "./content-problem";
import { splitFrontMatter } from "./front-matter";
import { parseContentYaml, type SourceFile } from "./parse-content-yaml";
import type { LabelledAnswer } from "./question";
import { labelsSchema } from "./question-schema";

/** A labelled answer, with what is needed to point at a place in its labels. */
export type LoadedAnswer = LabelledAnswer & SourceFile;

export type LoadedAnswers = {
  answers: LoadedAnswer[];
  modelAnswer: string;
  problems: ContentProblem[];
};

/** The answers that every question must have. */
export const requiredAnswers = ["model", "strong", "partial", "weak", "off-topic"];

const namePattern =
  /^(model|strong|good|partial|weak|off-topic|stuffed|wrong|paraphrase)(-[0-9]+)?\.md$/;

/** Reads a question's answers; without labels only the model answer's text, which is all that the site needs. */
export function loadAnswers(
  folder: string,
  under: string,
  { withLabels }: { withLabels: boolean },
): LoadedAnswers {
  const names = listContentFolder(folder, under);
  if (!names.ok) return { answers: [], modelAnswer: "", problems: [names.problem] };
  const problems: ContentProblem[] = [];
  const answers: LoadedAnswer[] = [];
  let modelAnswer = "";
  for (const name of withLabels ? names.value : ["model.md"]) {
    const file = `${under}/${name}`;
    if (!namePattern.test(name)) {
      problems.push({ file, line: 1, problem: "This isn't the name of an answer.", fix: nameFix });
      continue;
    }
    const answer = loadAnswer(folder, file, name.slice(0, -".md".length));
    if (withLabels) problems.push(...answer.problems);
    if (withLabels && answer.labelled) answers.push(answer.labelled);
    if (name === "model.md") modelAnswer = answer.text;
    if (name === "model.md" && !withLabels && answer.text === "") problems.push(emptyModel(file));
  }
  if (withLabels) problems.push(...missingAnswers(under, names.value));
  return { answers, modelAnswer, problems };
}

const nameFix =
  "Call it model, strong, good, partial, weak, off-topic, stuffed, wrong or paraphrase (a second one strong-2), and .md.";

function emptyModel(file: string): ContentProblem {
  return {
    file,
    line: 1,
    problem: "There is no model answer.",
    fix: "Write what the review shows as the model.",
  };
}

function missingAnswers(under: string, names: string[]): ContentProblem[] {
  return requiredAnswers
    .filter((name) => !names.includes(`${name}.md`))
    .map((name) => ({
      file: `${under}/${name}.md`,
      line: 1,
      problem: "This answer is missing.",
      fix: "Every question needs answers model, strong, partial, weak and off-topic with their labels.",
    }));
}

type LoadedText = { text: string; labelled: LoadedAnswer | null; problems: ContentProblem[] };

function loadAnswer(folder: string, file: string, name: string): LoadedText {
  const read = readContentFile(folder, file);
  if (!read.ok) return { text: "", labelled: null, problems: [read.problem] };
  const split = splitFrontMatter(file, read.value);
  const text = split.body;
  if (!split.ok) return { text, labelled: null, problems: [split.problem] };
  const { value, lineOf, problems } = parseContentYaml(split.head, labelsSchema);
  if (text === "") {
    problems.push({
      file,
      line: lineOf([]),
      problem: "There is no answer below the labels.",
      fix: "Write it.",
    });
  }
  return { text, labelled: value && { name, file, lineOf, text, ...value }, problems };
}
