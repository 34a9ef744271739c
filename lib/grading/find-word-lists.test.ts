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
  "SEV1 -> war room -> commander -> scribe -> on-call -> triage -> blast radius -> rollback -> failover -> hotfix -> status page -> SLA -> SLO -> MTTR -> RTO -> runbook",
  "two-phase commit, T+0, ISO 20022, sharding by merchant, SELECT FOR UPDATE, Retry-After, A/B testing, time to live, go tool trace, keep-alive, 99.99%, p99",
])("a bare list of words is one: %s", (text) => {
  expect(listShare(text)).toBeGreaterThan(0.8);
});

test.each([
  "- API gateway: auth, rate limit per merchant\n- Payment service on Kubernetes with HPA\n- MySQL sharded by merchant id\n- Kafka for settlement, so the user isn't waiting",
  "CREATED -> AUTH_PENDING -> AUTHORIZED -> CAPTURED -> SETTLED / FAILED / UNKNOWN. Acquirer timeout => UNKNOWN, never FAILED.",
  "client -> edge -> router -> payment API -> shard -> dispatcher -> acquirer",
  "Redis cache, Kafka queue, Postgres ledger",
  "Risk register: probability, impact, owner, mitigation; reviewed weekly",
  "Export metrics to Prometheus: GC cycles, pause histogram, heap goal; correlate with p99 spikes.",
  "1. Prepare\nPre-checks: backups, load test, dependencies. Feature flags and canary, 1% then 10% then 50% then 100%.\n2. Consistency: saga with compensation and an outbox for events, idempotent consumers. Every night the two databases are compared and differences go to the team that owns the table.\n3. Team: two squads which own a service end to end, and each of them is on call for what it has built. If the error rate doubles we go back within a minute, since the old path is kept until a month has gone by.",
])("terse honest notes are no list: %s", (text) => {
  expect(listShare(text)).toBe(0);
});

test.each([
  "For speed I would use Redis, a CDN, read replicas, connection pools and hedged requests. For safety I would use sagas, idempotency keys, an outbox, circuit breakers and bulkheads. To see it I would use Prometheus, Grafana, Jaeger, Loki and alerts.",
  "The system needs sharding, caching and replication. It also needs queues, retries and timeouts. We have Kafka, Flink and Spark. The design includes monitoring, tracing and logging.",
  "I will ensure reliability through failover, quorum writes, leader election, and health checks to make it better. I will ensure scale through autoscaling, consistent hashing, partitioning, and load balancing.",
  "Sharding is very important for scale. Idempotency is very important for safety. Kafka is needed for events. Monitoring is essential for operations. Caching is important for speed. Encryption is crucial for security. Backups are very important for recovery. Raft is important for consensus.",
])("names in empty sentences are a list: %s", (text) => {
  expect(listShare(text)).toBeGreaterThan(0.8);
});

test("an honest answer keeps its enumerations, and a list put into one is still a list", () => {
  const names =
    "Kafka, Redis, Raft, sharding, quorum, saga, CQRS, outbox, mTLS, bloom filter, gossip";
  const text = `${HONEST} The services are payment, ledger, refund and notification.`;
  expect(listShare(text)).toBe(0);
  const stuffed = `${HONEST}\n\n${Array(9).fill(names).join(", ")}\n\n${HONEST}`;
  expect(listShare(stuffed)).toBeGreaterThan(0.4);
  expect(listShare(stuffed)).toBeLessThan(0.75);
});

const HONEST =
  "The client sends a key with each payment and we store it with the response in one transaction. If the bank does not answer in time, the payment is unknown, so a worker asks the bank before anybody retries it on another route. Every night the ledger is compared with the files of the banks and breaks go to a queue for the operators.";

test("words in order are not shuffled, words out of order or sorted are", () => {
  const words = HONEST.split(" ");
  const turned = words.map((_, at) => words[(at * 37) % words.length] ?? "").join(" ");
  const terse =
    "1. Cap.\n10k per worker, rest waits in Kafka.\n2. Slow bank: timeout 2 s, breaker, own pool.\n3. Retry w/ jitter, max 3, only GET.\n4. Measure: p99, queue depth, errors. Page on burn.";
  expect(isShuffled(tokenize(terse).tokens)).toBe(false);
  expect(isShuffled(tokenize(HONEST).tokens)).toBe(false);
  expect(isShuffled(tokenize(turned).tokens)).toBe(true);
  expect(isShuffled(tokenize([...words].sort().join(" ")).tokens)).toBe(true);
});
