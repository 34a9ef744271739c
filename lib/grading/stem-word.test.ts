import { expect, test } from "vitest";
import { porter } from "./porter";
import { stemWord } from "./stem-word";

test.each([
  ["caresses", "caress"],
  ["ponies", "poni"],
  ["plastered", "plaster"],
  ["hopping", "hop"],
  ["relational", "relat"],
  ["conditional", "condit"],
  ["vietnamization", "vietnam"],
  ["adjustable", "adjust"],
  ["probate", "probat"],
  ["controlling", "control"],
])("porter(%s) is %s", (word, stem) => {
  expect(porter(word)).toBe(stem);
});

test.each([
  "idempotent idempotency idempotence",
  "reconcile reconciliation reconciling reconciled",
  "settle settlement settled",
  "tokenise tokenization tokenisation tokenised tokenizing",
  "authorise authorization authorised authorizes",
  "replica replicas",
  "replicate replication replicated",
  "cache caches caching cached",
  "limit limiter limiting",
  "shard sharding sharded",
  "write wrote written writing",
  "behaviour behavior behaviours",
  "serialise serialization serialised",
  "cancelled canceled cancellation canceling",
  "partition partitions partitioned partitioning",
  "analyse analyze analysing",
  "allocate allocation allocator allocating",
  "store storage stored",
])("%s are one word", (family) => {
  expect(new Set(family.split(" ").map(stemWord)).size).toBe(1);
});

test.each([
  "policy police",
  "important import",
  "process proceed",
  "general gene",
  "data date",
  "cause cache",
])("%s are two words", (pair) => {
  expect(new Set(pair.split(" ").map(stemWord)).size).toBe(2);
});

test("words that end in -ise without being -ize words keep their s", () => {
  expect(["promise", "precise", "exercise", "noise", "raised"].map(stemWord)).toEqual([
    "promis",
    "precis",
    "exercis",
    "nois",
    "rais",
  ]);
});
