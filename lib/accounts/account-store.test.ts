import { expect, test } from "vitest";
import { openTestDb } from "@/lib/db/test-db";
import type { Session } from "./account";
import { createGuest, readSessionUser } from "./account-store";

function sessionOf(userId: string, version: number): Session {
  return { id: "one", userId, version, endsAt: new Date("2026-12-21") };
}

test("a new guest has a session, and is one", async () => {
  const { close } = await openTestDb();
  const { userId: id, version: sessionVersion } = await createGuest();
  const user = await readSessionUser(id, sessionOf(id, sessionVersion));
  expect(user).toEqual({ id, name: null, email: null, isGuest: true });
  await close();
});

test("a session of an older version, or of nobody, is refused", async () => {
  const { db, close } = await openTestDb();
  const { userId: id } = await createGuest();
  await db.user.update({ where: { id }, data: { sessionVersion: 2 } });
  expect(await readSessionUser(id, sessionOf(id, 1))).toBeNull();
  expect(await readSessionUser(id, sessionOf(id, 2))).not.toBeNull();
  expect(await readSessionUser("nobody", sessionOf("nobody", 1))).toBeNull();
  await close();
});
