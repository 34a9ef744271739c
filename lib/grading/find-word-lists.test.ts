import { expect, test } from "vitest";
import { isShuffled } from "./find-shuffle";
import { findWordLists } from "./find-word-lists";
import { tokenize } from "./tokenize";

const listShare = (text: string) => {
  const marks = findWordLists(tokenize(text));
  return marks.reduce((sum, mark) => sum + mark, 0) / marks.length;
};

test.each([
  "idempotency, saga, outbox, Kafka, Redis, sharding, replication, quorum, circuit breaker, bulkhead, retry, jitter, webhook, ledger, settlement, PCI",
  "- Kafka\n- Redis\n- sharding\n- saga\n- outbox\n- CQRS\n- event sourcing\n- circuit breaker\n- bulkhead\n- jitter\n- p99\n- SLO\n- Raft\n- quorum\n- mTLS\n- OAuth2",
  "idempotency saga outbox kafka redis sharding replication quorum breaker bulkhead retry jitter webhook ledger settlement reconciliation tokenization vault HSM issuer acquirer",
  "We use idempotency and saga and outbox and Kafka and Redis and sharding and replication and quorum and circuit breaker and bulkhead and retry and jitter and webhook and ledger",
])("a bare list of words is one: %s", (text) => {
  expect(listShare(text)).toBeGreaterThan(0.8);
});

test.each([
  "- API gateway: auth, rate limit per merchant\n- Payment service on Kubernetes with HPA\n- MySQL sharded by merchant id\n- Kafka for settlement, so the user isn't waiting",
  "CREATED -> AUTH_PENDING -> AUTHORIZED -> CAPTURED -> SETTLED / FAILED / UNKNOWN. Acquirer timeout => UNKNOWN, never FAILED.",
  "client -> edge -> router -> payment API -> shard -> dispatcher -> acquirer",
  "Redis cache, Kafka queue, Postgres ledger",
])("terse honest notes are no list: %s", (text) => {
  expect(listShare(text)).toBe(0);
});

const HONEST =
  "The client sends a key with each payment and we store it with the response in one transaction. If the bank does not answer in time, the payment is unknown, so a worker asks the bank before anybody retries it on another route. Every night the ledger is compared with the files of the banks and breaks go to a queue for the operators.";

test("words in order are not shuffled, words out of order or sorted are", () => {
  const words = HONEST.split(" ");
  const turned = words.map((_, at) => words[(at * 37) % words.length] ?? "").join(" ");
  expect(isShuffled(tokenize(HONEST).tokens)).toBe(false);
  expect(isShuffled(tokenize(turned).tokens)).toBe(true);
  expect(isShuffled(tokenize([...words].sort().join(" ")).tokens)).toBe(true);
});
