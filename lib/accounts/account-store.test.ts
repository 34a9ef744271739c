import { expect, test } from "vitest";
import { openTestDb } from "@/lib/db/test-db";
import type { Session } from "./account";
import {
  addCredentials,
  addIdentity,
  changePasswordHash,
  createAccount,
  createAccountWithIdentity,
  createGuest,
  endSession,
  readCredentials,
  readIdentityOwner,
  readSessionUser,
} from "./account-store";

const ada = { email: "ada@example.org", name: "Ada", passwordHash: "hash" };
const octocat = { provider: "github", providerId: "1", name: "Octocat" };

function sessionOf(userId: string, version: number, id = "one"): Session {
  return { id, userId, version, endsAt: new Date("2026-12-21") };
}

test("a new guest has a session, and is one", async () => {
  const { close } = await openTestDb();
  const { id, sessionVersion } = await createGuest();
  const user = await readSessionUser(id, sessionOf(id, sessionVersion));
  expect(user).toEqual({ id, name: null, email: null, isGuest: true });
  await close();
});

test("a session of an older version, or of nobody, is refused", async () => {
  const { db, close } = await openTestDb();
  const { id } = await createGuest();
  await db.user.update({ where: { id }, data: { sessionVersion: 2 } });
  expect(await readSessionUser(id, sessionOf(id, 1))).toBeNull();
  expect(await readSessionUser(id, sessionOf(id, 2))).not.toBeNull();
  expect(await readSessionUser("nobody", sessionOf("nobody", 1))).toBeNull();
  await close();
});

test("a session that was signed out is refused, the person's other sessions hold", async () => {
  const { db, close } = await openTestDb();
  const { id } = await createGuest();
  await endSession(id, sessionOf(id, 1, "phone"), new Date("2026-11-21"));
  await endSession(id, sessionOf(id, 1, "phone"), new Date("2026-11-21"));
  expect(await readSessionUser(id, sessionOf(id, 1, "phone"))).toBeNull();
  expect(await readSessionUser(id, sessionOf(id, 1, "laptop"))).not.toBeNull();
  await endSession(id, sessionOf(id, 1, "laptop"), new Date("2027-01-01"));
  expect(await db.endedSession.findMany({ select: { id: true } })).toEqual([{ id: "laptop" }]);
  await close();
});

test("a guest who signs up keeps the row, and the guest's session ends", async () => {
  const { close } = await openTestDb();
  const { id } = await createGuest();
  expect(await addCredentials(id, ada)).toEqual({ userId: id, version: 2 });
  expect(await readSessionUser(id, sessionOf(id, 1))).toBeNull();
  const user = await readSessionUser(id, sessionOf(id, 2));
  expect(user).toEqual({ id, name: "Ada", email: "ada@example.org", isGuest: false });
  await close();
});

test("credentials are given once: to one row per address, and once to a row", async () => {
  const { close } = await openTestDb();
  const [one, two] = [await createGuest(), await createGuest()];
  const ends = await Promise.all(
    [one, two, one, two, one].map(({ id }) => addCredentials(id, ada)),
  );
  expect(ends.filter((end) => end !== null)).toHaveLength(1);
  expect(await createAccount(ada)).toBeNull();
  expect(await addCredentials(one.id, { ...ada, email: "other@example.org" })).toBeNull();
  expect((await readCredentials(ada.email))?.userId).toBe(one.id);
  await close();
});

test("a password is replaced only by someone who saw the one before", async () => {
  const { close } = await openTestDb();
  const account = await createAccount(ada);
  const id = account?.userId ?? "";
  const ends = await Promise.all(
    ["a", "b", "c"].map((hash) => changePasswordHash(id, { old: "hash", new: hash })),
  );
  expect(ends).toEqual([{ userId: id, version: 2 }, null, null]);
  expect((await readCredentials(ada.email))?.passwordHash).toBe("a");
  await close();
});

test("an identity belongs to one account, however many requests bring it at once", async () => {
  const { db, close } = await openTestDb();
  const { id } = await createGuest();
  const ends = await Promise.all([
    createAccountWithIdentity(octocat),
    addIdentity(id, octocat),
    createAccountWithIdentity(octocat),
  ]);
  expect(ends.filter((end) => end !== null)).toHaveLength(1);
  expect(await db.identity.count()).toBe(1);
  expect(await db.user.count()).toBe(2);
  expect(await readIdentityOwner({ ...octocat, provider: "google" })).toBeNull();
  await close();
});
