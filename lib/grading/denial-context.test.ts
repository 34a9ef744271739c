import { expect, test } from "vitest";
import { matchPattern } from "./match-pattern";

const find = (pattern: string, text: string) => {
  const { counts, denied } = matchPattern(pattern, text, { groups: [] });
  return counts.length > 0 ? "counts" : denied.length > 0 ? "denied" : "nothing";
};

test.each([
  // An order of things.
  ["promote & checksum", "A replica is not promoted until the checksum matches"],
  ["delete & copy", "We never delete the old rows before the copy has been verified"],
  ["merge & review", "No change is merged unless a second engineer approved the review"],
  ["release & lock", "don't release the lock before the write is durable"],
  ["retry & key", "Clients must not retry without the same key"],
  // A purpose.
  ["bulkhead & slow bank", "Bulkheads per route, so that the slow bank doesn't take all workers"],
  ["quota & neighbour", "Quotas ensure one tenant can't eat the neighbour's share"],
  ["queue*", "Check that nothing waits and the queues aren't growing"],
  // Which ones are meant.
  ["overflow & shared", "whatever doesn't fit in the overflow buffer is written to the shared log"],
  ["escalate & manager", "Pages that nobody answers escalate to the manager"],
  // What nobody can do any more.
  ["login & emergency", "no user can login, so it is an emergency"],
  ["driver & top priority", "since no driver may accept a ride, it gets top priority"],
  // What becomes of a thing's absence.
  ["timer", "Not stopping the timer leaks memory"],
  ["deadline", "no deadline means callers pile up"],
  ["cap", "without a cap the buffer grows until the process dies"],
  ["jitter", "clients come back in a storm without jitter"],
  // What is done without: the main clause is said.
  ["timer ~3 stopped", "After an hour without traffic the timer is stopped"],
  // A quality of what follows.
  ["pool", "we use a pool to avoid unnecessary copies"],
  ["ABA", "tagged pointers, so no ABA"],
  // Little phrases that deny nothing.
  ["hash", "looking up a hash costs nothing"],
  ["tenant", "the other tenants notice nothing"],
  ["Spanner", "Cassandra? No, we choose Spanner"],
])("%s counts in: %s", (pattern, text) => {
  expect(find(pattern, text)).toBe("counts");
});

test.each([
  ["cache", "We don't need a cache until much later"],
  ["replica", "no replica has to be kept"],
  ["replica", "without replicas it is simpler and cheaper"],
  ["lock", "Without locks there is no contention"],
  ["stop", "A loop that never yields can't be stopped"],
  ["stop", "A loop without a yield cannot be stopped"],
  ["2PC", "A design that doesn't need 2PC"],
  ["queue", "so we don't use a queue"],
  ["cache", "a cache buys us nothing here"],
  ["sharding", "there is no point in sharding"],
  ["error count | error rate", "There is no need to watch the error counts"],
  ["saga", "nobody needs a saga for that"],
  ["quorum", "I doubt that a quorum helps"],
  ["copies", "These copies are unnecessary"],
])("%s is denied in: %s", (pattern, text) => {
  expect(find(pattern, text)).toBe("denied");
});

test("two denials side by side make a statement, two in one sentence don't", () => {
  expect(find("backup", "Backups are not unnecessary")).toBe("counts");
  expect(find("jitter", "never retry without jitter")).toBe("counts");
  expect(find("backup", "What never fails doesn't need backups")).toBe("denied");
});

test("a line that was ended on purpose ends its denial", () => {
  const text =
    "timeouts!! merchant never answers = goroutine leaked forever\nsync.Pool for buffers";
  expect(find("sync.Pool", text)).toBe("counts");
});
