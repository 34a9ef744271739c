import { expect, test } from "vitest";
import { matchPattern } from "./match-pattern";

const LEXICON = {
  groups: [
    ["dead letter queue", "DLQ"],
    ["idempotent", "retry-safe"],
    ["load balancer", "LB"],
  ],
};
const run = (pattern: string, text: string) => {
  const found = matchPattern(pattern, text, LEXICON);
  return {
    counts: found.counts.map((span) => text.slice(span.start, span.end)),
    denied: found.denied.map((span) => text.slice(span.start, span.end)),
  };
};

test.each([
  ["dead letter queue", "Failed events go to dead-letter queues."],
  ["dead letter queue", "Failed events go to a DLQ"],
  ["DLQ", "we park it in the dead letter queue"],
  ["queue of letters", "queue of the letters"],
  ["rate limiter", "rate-limiting per key"],
  ["rate limiter", "a ratelimit per key"],
  ["ratelimiter", "a rate limit per key"],
  ["timeout", "each call has a time out"],
  ["idempotency key", "retry-safe key"],
  ["idempotency", "requests are idempotent"],
  ["partition", "it is partitoned by key"],
  ["payment", "the paymnet service"],
  ["reconciliation", "we reconsile it"],
  ["tokenization", "tokenisation service"],
  ["(token | leaky) bucket", "A leaky-bucket per client"],
  ["retry ~6 (same key | idempotency key)", "the client may retry with the very same key"],
  ["shard & (merchant | hash)", "- shard\n- by merchant\n- sharded by merchant id"],
  ["shard & merchant", "- Shard the ledger. The merchant id is the key."],
  ["gateway > payment service", "API Gateway -> Payment Service -> Kafka"],
  ["gateway > payment", "Payment <- Gateway"],
  ["cache !~3 cpu", "a cache in front"],
  ["lock !& lock-free", "a lock per shard"],
  ["not (two-phase commit | 2PC)", "A saga instead of 2PC."],
  ["not two-phase commit", "We avoid two-phase commit"],
  ["not 2PC", "2PC would be too slow"],
  ['"GOGC"', "set GOGC=50"],
  ["idempot*", "idempotence"],
  ["{99.99 %}", "99.99% of the time"],
  ["{2 KB} stack", "a 2 KiB stack"],
  [
    "(retry | resend) & (not | never) ~4 (charge | debit) ~3 twice",
    "On a resend we never charge the card twice",
  ],
  ["charge ~3 twice", "nobody is charged twice"],
  ["O(1) lookup", "an O(1) lookup"],
  ["HTTP/2", "over HTTP 2"],
  ["lock !& without", "a lock doesn't hurt"],
  ["M:N", "an M:N scheduler"],
  ["SEV1", "a SEV-1 incident"],
  ["SEV-1", "declare SEV1"],
  ["{20..40 min}", "healthy for half an hour"],
  ["preemption", "pre-emptive scheduling"],
  ["success rate", "the succes rate"],
  ["not ~3 idempot*", "we don't need idempotency"],
  ["single point of failure", "no single point of failure"],
  ["circuit breaker", "circuitBreaker := newBreaker()"],
])("%s counts in: %s", (pattern, text) => {
  expect(run(pattern, text).counts).not.toEqual([]);
});

test.each([
  ["dead letter queue", "a queue of letters"],
  ["API gateway", "an API, gateway"],
  ["retry ~2 key", "retry one two three key"],
  ["shard & merchant", "We shard it. The merchant is told."],
  ["gateway > payment", "payment before gateway"],
  ["cache !~3 cpu", "the cpu's cache"],
  ["lock !& lock-free", "lock-free and never a lock"],
  ["not 2PC", "we use 2PC"],
  ['"GC"', "GCC"],
  ["cache", "we catch errors"],
  ["change", "we charge the card"],
  ["{99.99 %}", "99.9%"],
  ["charge", "changes"],
  ["severity", "several servers"],
  ["slack", "the stacks"],
  ["replica", "from that I follow the trace"],
  ["state*", "we tell stakeholders"],
  ["lock !& not", "a lock doesn't hurt"],
])("%s doesn't count in: %s", (pattern, text) => {
  expect(run(pattern, text).counts).toEqual([]);
});

test.each([
  ["replica", "We don't need replicas."],
  ["replica & shard", "No replicas or shards are needed"],
  ["idempotency key", "idempotency keys are unnecessary overhead"],
  ["reconciliation", "Reconciliation isn't required because the database is ACID"],
  ["saga", "Instead of a saga we use 2PC"],
])("%s is denied in: %s", (pattern, text) => {
  expect(run(pattern, text)).toMatchObject({ counts: [] });
  expect(run(pattern, text).denied).not.toEqual([]);
});

test("evidence is the exact words", () => {
  expect(
    run("retry ~6 (same key | idempotency key)", "They retry, with the same key. Fine").counts,
  ).toEqual(["retry", "same key"]);
  expect(run("not 2PC", "Instead of 2PC we use a saga").counts).toEqual(["Instead of 2PC"]);
});
