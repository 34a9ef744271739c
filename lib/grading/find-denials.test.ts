import { expect, test } from "vitest";
import { findDenials } from "./find-denials";
import { tokenize } from "./tokenize";

function denied(text: string): string {
  const read = tokenize(text);
  const { of } = findDenials(read);
  return read.tokens
    .filter((_, at) => (of[at] ?? -1) >= 0)
    .map((token) => token.word)
    .join(" ");
}

test.each([
  ["We don't need replicas, because backups suffice", "need replicas"],
  ["Instead of 2PC we use a saga", "2pc"],
  ["A saga rather than a two-phase commit.", "a two phase commit"],
  ["Idempotency keys are unnecessary here", "idempotency keys are"],
  ["Replication isn't required because the database is ACID", "replication"],
  ["there is no need for sharding, caching or queues; one box works", "sharding caching or queues"],
  ["We avoid locks and use channels", "locks and use channels"],
  ["It is not true that replicas help reads", "replicas help reads"],
  ["The outbox avoids a dual write", ""],
  ["Not only replicas but also backups", ""],
  ["If the bank doesn't answer in time we query it", ""],
  ["We never retry without jitter", "retry"],
  ["2PC would be too slow", "2pc would be"],
  ["The key is not stored but the hash is", "stored"],
])("%s denies: %s", (text, expected) => {
  expect(denied(text)).toBe(expected);
});
