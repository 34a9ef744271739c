import { expect, test } from "vitest";
import { type Question, toPublicQuestion } from "./question";

test("a candidate's view of a question carries nothing of its rubric or answers", () => {
  const secret = "CANARY";
  const question: Question = {
    id: "q",
    title: "A title",
    track: "performance",
    level: "senior",
    minutes: 10,
    summary: "A summary.",
    topics: ["A topic"],
    stages: [{ id: "s", title: "A stage", minutes: 10, hint: "A hint." }],
    prompt: "A prompt.",
    rubric: { questionId: "q", prompt: secret, criteria: [], lexicon: [[secret]] },
    modelAnswer: secret,
    insights: [secret],
    followUps: [secret],
    sources: [{ guide: secret, section: secret }],
    errata: [{ guide: secret, says: secret, right: secret, because: secret }],
    status: "published",
  };
  const seen = JSON.stringify(toPublicQuestion(question));
  expect(seen).not.toContain(secret);
  expect(Object.keys(toPublicQuestion(question)).sort()).toEqual([
    "id",
    "level",
    "minutes",
    "prompt",
    "stages",
    "summary",
    "title",
    "topics",
    "track",
  ]);
});
