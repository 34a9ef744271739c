import { expect, test } from "vitest";
import { compileRubric } from "@/lib/grading";
import { soundBank, writeBank } from "./bank-fixture";
import { checkContent } from "./check-content";
import { loadQuestions } from "./load-questions";

const rubricFile = "questions/rate-limiter/rubric.yaml";
const strongFile = "questions/rate-limiter/answers/strong.md";

const delivery = `criteria:
  - id: clarify
    stage: first
    says: Open points are asked about before anything is drawn.
    why: Half of all wrong designs answer another question.
    points: 1
    look-for:
      - I (assume | ask)
    accept:
      - I assume that clients have keys.
      - First I ask how many clients there are.
    reject:
      - Clients have keys.
`;

function rubricWith(references: string): string {
  return `delivery: ${references}\n${soundBank[rubricFile] ?? ""}`;
}

/** A bank whose one question uses the shared criterion, which its strong answer meets. */
function bankWith(references: string, shared = delivery): Record<string, string> {
  const strong = soundBank[strongFile] ?? "";
  return {
    "delivery.yaml": shared,
    [rubricFile]: rubricWith(references),
    [strongFile]: `${strong.replace("met: [token-bucket]", "met: [token-bucket, delivery-clarify]")}I assume that clients have keys.\n`,
    "questions/rate-limiter/answers/model.md": (
      soundBank["questions/rate-limiter/answers/model.md"] ?? ""
    ).replace("percent: 90..100", "percent: 70..100"),
  };
}

function load(changes: Record<string, string>) {
  return loadQuestions(writeBank(changes), { withAnswers: true });
}

test("a question that names a shared criterion is graded by it, in its own stages and under a name of its own", () => {
  const content = load(bankWith("[clarify]"));
  expect(checkContent(content)).toEqual([]);
  const criteria = content.questions[0]?.question.rubric.criteria ?? [];
  expect(criteria.map(({ id, stage, points }) => `${id} ${stage} ${points}`)).toEqual([
    "token-bucket design 3",
    "delivery-clarify design 1",
  ]);
});

test("a question may give a shared criterion other points and another stage", () => {
  const { questions } = load(bankWith("\n  - id: clarify\n    points: 2\n    stage: design"));
  expect(questions[0]?.question.rubric.criteria[1]).toMatchObject({
    id: "delivery-clarify",
    stage: "design",
    points: 2,
  });
});

test("a change in the shared file is another rubric, so grades by the old words can be told apart", () => {
  const hashes = [delivery, delivery.replace("I (assume | ask)", "we assume | I ask")].map(
    (shared) => {
      const { questions, lexicon } = load(bankWith("[clarify]", shared));
      const rubric = questions[0]?.question.rubric;
      return rubric && compileRubric(rubric, lexicon).hash;
    },
  );
  expect(hashes[0]).not.toBe(hashes[1]);
});

test("a reference to a shared criterion that doesn't exist is reported where it stands, with those that do", () => {
  const content = load(bankWith("[clarify, clarfy]"));
  expect(content.questions[0]?.sound).toBe(false);
  expect(content.problems).toContainEqual({
    file: rubricFile,
    line: 1,
    problem: 'There is no shared criterion "clarfy".',
    fix: "Use one of: clarify (content/delivery.yaml).",
  });
});

test("a reference in a bank without shared criteria says where to write them", () => {
  const { problems } = load({ [rubricFile]: rubricWith("[clarify]") });
  expect(problems).toContainEqual(
    expect.objectContaining({ line: 1, fix: "Write it (content/delivery.yaml)." }),
  );
});

test("a shared criterion that is named twice, or put into a stage that isn't there, is reported at the mention", () => {
  const { problems } = load(bankWith("\n  - clarify\n  - id: clarify\n    stage: build"));
  expect(problems.map(({ file, line, problem }) => `${file}:${line} ${problem}`)).toEqual([
    `${rubricFile}:3 Two criteria are called "delivery-clarify".`,
    `${rubricFile}:4 delivery-clarify: there is no stage "build".`,
    expect.stringContaining("rounds.yaml"),
  ]);
});

test("a faulty line of a shared criterion is reported once, in the shared file, however many questions use it", () => {
  const changes = bankWith("[clarify]", delivery.replace("(assume | ask)", "(assume | ask"));
  const second = Object.entries({ ...soundBank, ...changes }).flatMap(([file, text]) =>
    file.startsWith("questions/") ? [[file.replace("rate-limiter", "second"), text]] : [],
  );
  const { questions, problems } = load({ ...changes, ...Object.fromEntries(second) });
  expect(questions.map(({ sound }) => sound)).toEqual([false, false]);
  expect(problems.filter(({ file }) => file === "delivery.yaml")).toEqual([
    expect.objectContaining({
      line: 8,
      problem: expect.stringContaining("delivery-clarify, look-for 1: "),
    }),
  ]);
});

test("nobody meeting a shared criterion is the question's matter, and reported at its mention", () => {
  const changes = bankWith("[clarify]");
  const strong = (changes[strongFile] ?? "").replace(
    ", delivery-clarify]",
    "]\ndebatable: [delivery-clarify]",
  );
  const problems = checkContent(load({ ...changes, [strongFile]: strong }));
  expect(problems).toEqual([
    expect.objectContaining({
      file: rubricFile,
      line: 1,
      problem: "delivery-clarify: no labelled answer meets it.",
    }),
  ]);
});
