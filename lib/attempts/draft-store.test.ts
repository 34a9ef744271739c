import fc from "fast-check";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openTestDb } from "@/lib/db/test-db";
import { after, draft, start, startedRound } from "./attempt-fixture";
import { finishAttempt, readAttempt } from "./attempt-store";
import { readCopies } from "./copy-store";
import { saveDraft } from "./draft-store";

let close: () => Promise<void>;
beforeEach(async () => {
  ({ close } = await openTestDb());
});
afterEach(() => close());

const now = after(start, 60);

async function textOf(userId: string, attemptId: string, stageId = "one") {
  const found = await readAttempt(userId, attemptId);
  return found?.answers.find((answer) => answer.stageId === stageId)?.text;
}

test("revisions rise by one with every save", async () => {
  const { userId, attemptId } = await startedRound();
  const first = await saveDraft(userId, { attemptId, draft: draft(), now });
  const second = await saveDraft(userId, {
    attemptId,
    draft: draft({ text: "more", baseRevision: 1, writerSeq: 2 }),
    now,
  });
  expect([first, second]).toMatchObject([
    { ok: true, revision: 1 },
    { ok: true, revision: 2 },
  ]);
});

test("another person's round is not there, and is not changed", async () => {
  const { userId, attemptId } = await startedRound();
  const stranger = await startedRound();
  expect(await saveDraft(stranger.userId, { attemptId, draft: draft(), now })).toBeNull();
  expect(await textOf(userId, attemptId)).toBe("");
});

test("a box that the round doesn't have is not there", async () => {
  const { userId, attemptId } = await startedRound();
  expect(await saveDraft(userId, { attemptId, draft: draft({ stageId: "nine" }), now })).toBeNull();
});

test("a stale save of another tab is refused, and its text is kept", async () => {
  const { userId, attemptId } = await startedRound();
  await saveDraft(userId, { attemptId, draft: draft({ text: "first" }), now });
  const stale = draft({ text: "second", writerId: "tab-bbbb" });
  expect(await saveDraft(userId, { attemptId, draft: stale, now })).toMatchObject({
    ok: false,
    reason: "conflict",
    current: { text: "first", revision: 1 },
  });
  expect(await textOf(userId, attemptId)).toBe("first");
  expect(await readCopies(userId, attemptId)).toMatchObject([
    { text: "second", reason: "conflict" },
  ]);
});

test("a retry of a stale save is not kept twice", async () => {
  const { userId, attemptId } = await startedRound();
  await saveDraft(userId, { attemptId, draft: draft({ text: "first" }), now });
  const stale = draft({ text: "second", writerId: "tab-bbbb" });
  await saveDraft(userId, { attemptId, draft: stale, now });
  await saveDraft(userId, { attemptId, draft: stale, now });
  expect(await readCopies(userId, attemptId)).toHaveLength(1);
});

test("a save whose reply was lost is no conflict when it or newer text is sent again", async () => {
  const { userId, attemptId } = await startedRound();
  await saveDraft(userId, { attemptId, draft: draft({ text: "one" }), now });
  expect(await saveDraft(userId, { attemptId, draft: draft({ text: "one" }), now })).toMatchObject({
    ok: true,
    revision: 1,
  });
  const newer = draft({ text: "one two", writerSeq: 2 });
  expect(await saveDraft(userId, { attemptId, draft: newer, now })).toMatchObject({
    ok: true,
    revision: 2,
  });
  expect(await readCopies(userId, attemptId)).toEqual([]);
});

test("an older save of the same tab that arrives late changes nothing", async () => {
  const { userId, attemptId } = await startedRound();
  await saveDraft(userId, { attemptId, draft: draft({ text: "new", writerSeq: 5 }), now });
  expect(
    await saveDraft(userId, { attemptId, draft: draft({ text: "old", writerSeq: 4 }), now }),
  ).toMatchObject({ ok: true });
  expect(await textOf(userId, attemptId)).toBe("new");
});

test("a text received within ten seconds after the deadline counts", async () => {
  const { userId, attemptId } = await startedRound();
  const reply = await saveDraft(userId, { attemptId, draft: draft(), now: after(start, 609.9) });
  expect(reply).toMatchObject({ ok: true });
});

test("a later text is kept as a late copy and doesn't count", async () => {
  const { userId, attemptId } = await startedRound();
  const reply = await saveDraft(userId, { attemptId, draft: draft(), now: after(start, 610) });
  expect(reply).toMatchObject({ ok: false, reason: "closed" });
  expect(await textOf(userId, attemptId)).toBe("");
  expect(await readCopies(userId, attemptId)).toMatchObject([
    { text: "what I wrote", reason: "late" },
  ]);
});

test("nothing is written into a submitted round", async () => {
  const { userId, attemptId } = await startedRound();
  await finishAttempt(userId, attemptId, now);
  expect(await saveDraft(userId, { attemptId, draft: draft(), now })).toMatchObject({
    ok: false,
    reason: "closed",
  });
  expect(await textOf(userId, attemptId)).toBe("");
});

test("a practice round has no deadline", async () => {
  const { userId, attemptId } = await startedRound({ mode: "practice" });
  const reply = await saveDraft(userId, { attemptId, draft: draft(), now: after(start, 864_000) });
  expect(reply).toMatchObject({ ok: true, clock: { deadlineAt: null } });
});

test("of twenty tabs that save at once one wins, and every other text is kept", async () => {
  const { userId, attemptId } = await startedRound();
  const saves = Array.from({ length: 20 }, (_, n) =>
    draft({ text: `text ${n}`, writerId: `tab-${n}-xxxxxx` }),
  );
  const replies = await Promise.all(
    saves.map((save) => saveDraft(userId, { attemptId, draft: save, now })),
  );
  expect(replies.filter((reply) => reply?.ok)).toHaveLength(1);
  const kept = (await readCopies(userId, attemptId)).map((copy) => copy.text);
  expect(new Set([...kept, await textOf(userId, attemptId)])).toEqual(
    new Set(saves.map((save) => save.text)),
  );
});

test("no order of saves of two tabs loses a text that was sent", async () => {
  const step = fc.record({ writer: fc.constantFrom("tab-aaaa", "tab-bbbb"), base: fc.nat(6) });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
      const { userId, attemptId } = await startedRound();
      const sent: { text: string; writer: string; accepted: boolean }[] = [];
      for (const [n, { writer, base }] of steps.entries()) {
        const save = draft({
          text: `text ${n}`,
          writerId: writer,
          writerSeq: n + 1,
          baseRevision: base,
        });
        const reply = await saveDraft(userId, { attemptId, draft: save, now });
        sent.push({ text: save.text, writer, accepted: reply?.ok === true });
      }
      const kept = (await readCopies(userId, attemptId)).map((copy) => copy.text);
      const refused = sent.filter(({ accepted }) => !accepted).map(({ text }) => text);
      expect(kept).toEqual(refused);
      expect(await textOf(userId, attemptId)).toBe(
        sent.findLast(({ accepted }) => accepted)?.text ?? "",
      );
    }),
    { numRuns: 40 },
  );
});
