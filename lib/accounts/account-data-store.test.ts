import { expect, test } from "vitest";
import type { PrismaClient } from "@/lib/db/generated/client";
import { openTestDb } from "@/lib/db/test-db";
import { claimGuest, deleteAccount, readAccountDetails, readExport } from "./account-data-store";
import { addCredentials, createAccount, createGuest } from "./account-store";

const ada = { email: "ada@example.org", name: null, passwordHash: "the-hash" };
const at = new Date("2026-11-21T10:00:00Z");
const box = { questionId: "upi", stageId: "one" };

/** A guest with one graded attempt: an answer, a copy, a grade and a mark. */
async function guestWithAttempt(db: PrismaClient) {
  const { id } = await createGuest();
  const snapshot = { hash: "h", content: "{}" };
  await db.rubricSnapshot.upsert({ where: { hash: "h" }, create: snapshot, update: {} });
  const attempt = await db.attempt.create({
    data: {
      userId: id,
      title: "A round",
      mode: "timed",
      plan: '[{"questionId":"upi","minutes":10}]',
      startedAt: at,
      answers: {
        create: { ...box, text: "mine", revision: 1, writerId: "w", writerSeq: 1, savedAt: at },
      },
      copies: { create: { ...box, text: "late", reason: "late", createdAt: at } },
      grades: {
        create: {
          questionId: "upi",
          engineVersion: "1",
          rubricHash: "h",
          percent: 50,
          points: 1,
          max: 2,
          findings: '[{"criterionId":"c"}]',
          flags: "[]",
          gradedAt: at,
        },
      },
      marks: {
        create: {
          questionId: "upi",
          criterionId: "c",
          authorId: id,
          verdict: "met",
          reason: "it is there",
          createdAt: at,
        },
      },
    },
  });
  return { id, attemptId: attempt.id };
}

async function accountId(): Promise<string> {
  return (await createAccount(ada))?.userId ?? "";
}

test("of twenty claims at once one wins, and everything of the guest moves once", async () => {
  const { db, close } = await openTestDb();
  const guest = await guestWithAttempt(db);
  const account = await accountId();
  const wins = await Promise.all(Array.from({ length: 20 }, () => claimGuest(guest.id, account)));
  expect(wins.filter(Boolean)).toHaveLength(1);
  expect(await db.user.findUnique({ where: { id: guest.id } })).toBeNull();
  expect(await db.attempt.findMany({ select: { id: true, userId: true } })).toEqual([
    { id: guest.attemptId, userId: account },
  ]);
  expect(await db.mark.findMany({ select: { authorId: true } })).toEqual([{ authorId: account }]);
  expect(await db.answer.count()).toBe(1);
  await close();
});

test("claims for two accounts at once never share a guest's attempts out", async () => {
  const { db, close } = await openTestDb();
  const guest = await guestWithAttempt(db);
  const one = await accountId();
  const other = (await createAccount({ ...ada, email: "bob@example.org" }))?.userId ?? "";
  const wins = await Promise.all([one, other, one, other].map((id) => claimGuest(guest.id, id)));
  expect(wins).toEqual([true, false, false, false]);
  expect((await readAccountDetails(one))?.attempts).toBe(1);
  expect((await readAccountDetails(other))?.attempts).toBe(0);
  await close();
});

test("an account can't be claimed, not even one that was a guest a moment ago", async () => {
  const { db, close } = await openTestDb();
  const guest = await guestWithAttempt(db);
  await addCredentials(guest.id, { ...ada, email: "guest@example.org" });
  const account = await accountId();
  expect(await claimGuest(guest.id, account)).toBe(false);
  expect(await claimGuest(account, account)).toBe(false);
  expect((await readAccountDetails(guest.id))?.attempts).toBe(1);
  await close();
});

test("a claim for an account that is gone loses nothing of the guest's", async () => {
  const { db, close } = await openTestDb();
  const guest = await guestWithAttempt(db);
  await expect(claimGuest(guest.id, "gone")).rejects.toThrow();
  expect((await readAccountDetails(guest.id))?.attempts).toBe(1);
  expect(await db.mark.count({ where: { authorId: guest.id } })).toBe(1);
  await close();
});

test("deleting leaves no row of the person and none of another's missing", async () => {
  const { db, close } = await openTestDb();
  const gone = await guestWithAttempt(db);
  const stays = await guestWithAttempt(db);
  expect(await deleteAccount(gone.id)).toBe(true);
  expect(await deleteAccount(gone.id)).toBe(false);
  const counts = await Promise.all([
    db.user.count(),
    db.attempt.count(),
    db.answer.count(),
    db.answerCopy.count(),
    db.storedGrade.count(),
    db.mark.count(),
  ]);
  expect(counts).toEqual([1, 1, 1, 1, 1, 1]);
  expect((await readAccountDetails(stays.id))?.attempts).toBe(1);
  await close();
});

test("the export has everything of the person, in words, but no password hash and nobody else's", async () => {
  const { db, close } = await openTestDb();
  const { id } = await guestWithAttempt(db);
  await guestWithAttempt(db);
  await addCredentials(id, ada);
  const data = await readExport(id);
  expect(data?.profile).toMatchObject({ id, email: "ada@example.org" });
  expect(data?.attempts).toMatchObject([
    {
      title: "A round",
      plan: [{ questionId: "upi", minutes: 10 }],
      answers: [{ stageId: "one", text: "mine" }],
      copies: [{ text: "late", reason: "late" }],
      grades: [{ percent: 50, findings: [{ criterionId: "c" }] }],
    },
  ]);
  expect(data?.marks).toMatchObject([{ criterionId: "c", reason: "it is there" }]);
  expect(JSON.stringify(data)).not.toContain("the-hash");
  expect(await readExport("nobody")).toBeNull();
  await close();
});
