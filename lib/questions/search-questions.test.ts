import { expect, test } from "vitest";
import type { PublicQuestion } from "./question";
import { searchQuestions } from "./search-questions";

const cache: PublicQuestion = {
  id: "distributed-cache",
  title: "A cache for many servers",
  track: "system-design",
  level: "senior",
  minutes: 40,
  summary: "Keep hot values close.",
  topics: ["Redis"],
  prompt: "Design a **store** that runs on Kubernetes and answers in a millisecond.",
  stages: [{ id: "answer", title: "Your answer", minutes: 40, hint: "Say how values leave." }],
};
const queue: PublicQuestion = {
  ...cache,
  id: "local-queue-limit",
  title: "A full queue",
  summary: "What happens then?",
  topics: [],
  stages: [],
  prompt: "A processor's queue holds 256 goroutines. What happens with one more?",
};
const lexicon = {
  groups: [
    ["kubernetes", "k8s"],
    ["load balancer", "LB"],
  ],
};

function find(search: string): string[] {
  return searchQuestions([cache, queue], search, lexicon).map(({ id }) => id);
}

test("a search looks in title, summary, topics, prompt, stages and id, whatever the case", () => {
  for (const search of ["CACHE", "hot values", "redis", "millisecond", "leave", "distributed"])
    expect(find(search), search).toEqual(["distributed-cache"]);
});

test("every word must occur, in any order and any place", () => {
  expect(find("redis close store")).toEqual(["distributed-cache"]);
  expect(find("redis goroutines")).toEqual([]);
  expect(find("happens")).toEqual(["local-queue-limit"]);
});

test("endings don't matter, and the beginning of a word is enough", () => {
  expect(find("caching")).toEqual(["distributed-cache"]);
  expect(find("goroutine")).toEqual(["local-queue-limit"]);
  expect(find("kuber")).toEqual(["distributed-cache"]);
});

test("words that mean the same by the lexicon are found", () => {
  expect(find("k8s")).toEqual(["distributed-cache"]);
  expect(find("LB")).toEqual([]);
});

test("nothing to search for finds everything, and signs are no words", () => {
  for (const search of ["", "  ", "?!*"]) expect(find(search)).toHaveLength(2);
});
