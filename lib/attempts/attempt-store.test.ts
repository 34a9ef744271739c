import { afterEach, beforeEach, expect, test } from "vitest";
import { openTestDb } from "@/lib/db/test-db";
import { after, start, startedRound } from "./attempt-fixture";
import {
  createAttempt,
  finishAttempt,
  listAttempts,
  listExpired,
  readAttempt,
  readRunning,
} from "./attempt-store";

let close: () => Promise<void>;
beforeEach(async () => {
  ({ close } = await openTestDb());
});
afterEach(() => close());

test("another person's attempt is as missing as one that never was", async () => {
  const { attemptId } = await startedRound();
  const stranger = await startedRound();
  expect(await readAttempt(stranger.userId, attemptId)).toBeNull();
  expect(await readAttempt(stranger.userId, "00000000-0000-7000-8000-000000000000")).toBeNull();
  expect(await finishAttempt(stranger.userId, attemptId, start)).toBe(false);
});

test("of twenty submissions at once one ends the attempt", async () => {
  const { userId, attemptId } = await startedRound();
  const ends = await Promise.all(
    Array.from({ length: 20 }, () => finishAttempt(userId, attemptId, after(start, 5))),
  );
  expect(ends.filter(Boolean)).toHaveLength(1);
});

test("the finish time is never later than the deadline", async () => {
  const early = await startedRound();
  const late = await startedRound();
  await finishAttempt(early.userId, early.attemptId, after(start, 30));
  await finishAttempt(late.userId, late.attemptId, after(start, 5000));
  const read = async ({ userId, attemptId }: typeof early) =>
    (await readAttempt(userId, attemptId))?.attempt;
  expect(await read(early)).toMatchObject({
    finishedAt: after(start, 30),
    finishedBy: "submitted",
  });
  expect(await read(late)).toMatchObject({ finishedAt: after(start, 600), finishedBy: "deadline" });
});

test("an attempt expires when deadline and grace are over, practice never", async () => {
  const { attemptId } = await startedRound();
  await startedRound({ mode: "practice" });
  expect(await listExpired(after(start, 609))).toEqual([]);
  expect((await listExpired(after(start, 611))).map(({ id }) => id)).toEqual([attemptId]);
});

test("the running attempt is the newest that still takes answers", async () => {
  const { userId, attemptId } = await startedRound();
  expect(await readRunning(userId, after(start, 10))).toMatchObject({ id: attemptId });
  expect(await readRunning(userId, after(start, 601))).toBeNull();
});

test("the history is newest first, in pages, and only one's own", async () => {
  await startedRound();
  const { userId } = await startedRound();
  for (let n = 1; n <= 24; n += 1) {
    const startedAt = after(start, n);
    await createAttempt(userId, {
      title: `Round ${n}`,
      mode: "practice",
      items: [],
      boxes: [],
      startedAt,
      deadlineAt: null,
    });
  }
  const first = await listAttempts(userId, { page: 1, perPage: 20 });
  const second = await listAttempts(userId, { page: 2, perPage: 20 });
  expect(first.total).toBe(25);
  expect(first.attempts[0]?.title).toBe("Round 24");
  expect(second.attempts.map(({ title }) => title)).toEqual([
    "Round 4",
    "Round 3",
    "Round 2",
    "Round 1",
    "A round",
  ]);
});
