import { expect, test } from "vitest";
import { openTestDb } from "@/lib/db/test-db";
import { createGuest, readIdentityOwner, readSessionUser } from "./account-store";
import { changePassword } from "./change-password";
import { signIn, type Visitor } from "./sign-in";
import { signInWithProvider } from "./sign-in-with-provider";
import { signUp } from "./sign-up";

const password = "a quiet harbour at dawn";
const octocat = { provider: "github", providerId: "1", name: "Octocat" };

let visits = 0;
/** Someone from an address of their own, so that one test's limits don't reach another. */
function visitor(user: Visitor["user"] = null, device: string | null = null): Visitor {
  visits += 1;
  return { address: `10.0.0.${visits}`, user, device };
}

async function guest(): Promise<NonNullable<Visitor["user"]>> {
  const { id } = await createGuest();
  return { id, name: null, email: null, isGuest: true };
}

async function signedUp(email: string): Promise<string> {
  const result = await signUp({ email, name: null, password }, visitor());
  return result.ok ? result.grant.userId : "";
}

test("who signed up can sign in, however the address is capitalised", async () => {
  const { close } = await openTestDb();
  const userId = await signedUp("capital@example.org");
  const result = await signIn({ email: "Capital@Example.ORG", password }, visitor());
  expect(result).toEqual({ ok: true, grant: { userId, version: 1 } });
  await close();
});

test("a wrong password and an unknown address are refused with the very same answer", async () => {
  const { close } = await openTestDb();
  await signedUp("known@example.org");
  const wrong = await signIn({ email: "known@example.org", password: "wrong" }, visitor());
  const unknown = await signIn({ email: "unknown@example.org", password: "wrong" }, visitor());
  expect(wrong).toEqual({ ok: false, reason: "wrong-credentials" });
  expect(unknown).toEqual(wrong);
  await close();
});

test("known and unknown addresses are throttled alike", async () => {
  const { close } = await openTestDb();
  await signedUp("throttled@example.org");
  const reasons = async (email: string) => {
    const ends: string[] = [];
    for (let guess = 0; guess < 8; guess++) {
      const result = await signIn({ email, password: "wrong" }, visitor());
      ends.push(result.ok ? "in" : result.reason);
    }
    return ends;
  };
  const known = await reasons("throttled@example.org");
  expect(known).toEqual([...Array(6).fill("wrong-credentials"), "too-many", "too-many"]);
  expect(await reasons("nobody-throttled@example.org")).toEqual(known);
  await close();
});

test("strangers who guess can't lock a person out of a device they have signed in from", async () => {
  const { close } = await openTestDb();
  const email = "locked@example.org";
  const userId = await signedUp(email);
  for (let guess = 0; guess < 8; guess++) await signIn({ email, password: "wrong" }, visitor());
  expect(await signIn({ email, password }, visitor())).toMatchObject({ reason: "too-many" });
  expect(await signIn({ email, password }, visitor(null, "somebody else"))).toMatchObject({
    reason: "too-many",
  });
  expect((await signIn({ email, password }, visitor(null, userId))).ok).toBe(true);
  await close();
});

test("a guest who signs in takes the attempts along, and the guest is gone", async () => {
  const { db, close } = await openTestDb();
  const userId = await signedUp("takes-along@example.org");
  const user = await guest();
  const attempt = { title: "A round", mode: "timed", plan: "[]", startedAt: new Date() };
  await db.attempt.create({ data: { ...attempt, userId: user.id } });
  await signIn({ email: "takes-along@example.org", password: "wrong" }, visitor(user));
  expect(await db.attempt.count({ where: { userId: user.id } })).toBe(1);
  await signIn({ email: "takes-along@example.org", password }, visitor(user));
  expect(await db.attempt.count({ where: { userId } })).toBe(1);
  expect(await db.user.count({ where: { id: user.id } })).toBe(0);
  await close();
});

test("signing in to another account takes nothing from the account signed in to before", async () => {
  const { db, close } = await openTestDb();
  const before = await signedUp("before@example.org");
  await signedUp("after@example.org");
  const user = { id: before, name: null, email: "before@example.org", isGuest: false };
  await signIn({ email: "after@example.org", password }, visitor(user));
  expect(await db.user.count({ where: { id: before } })).toBe(1);
  await close();
});

test("a guest who signs up stays the same user with a new session", async () => {
  const { close } = await openTestDb();
  const user = await guest();
  const input = { email: "same-row@example.org", name: "Ada", password };
  const result = await signUp(input, visitor(user));
  expect(result).toEqual({ ok: true, grant: { userId: user.id, version: 2 } });
  await close();
});

test("an address is used once, and a guessable password is refused before anything is made", async () => {
  const { db, close } = await openTestDb();
  await signedUp("once@example.org");
  const again = { email: "once@example.org", name: null, password };
  expect(await signUp(again, visitor())).toEqual({ ok: false, reason: "email-taken" });
  for (const common of ["password1", "PASSWORD1", "qwertyuiop", "newcomer@example.org"]) {
    const input = { email: "newcomer@example.org", name: null, password: common };
    expect(await signUp(input, visitor())).toEqual({ ok: false, reason: "password-common" });
  }
  expect(await db.user.count()).toBe(1);
  await close();
});

test("changing the password takes the old one, ends every session and lets only the new one in", async () => {
  const { close } = await openTestDb();
  const email = "change@example.org";
  const id = await signedUp(email);
  const user = { id, name: null, email, isGuest: false };
  const session = { id: "laptop", userId: id, version: 1, endsAt: new Date("2027-01-01") };
  const newPassword = "another quiet harbour";
  const wrong = await changePassword(user, { password: "not it", newPassword });
  expect(wrong).toEqual({ ok: false, reason: "wrong-password" });
  expect(await readSessionUser(id, session)).not.toBeNull();
  const right = await changePassword(user, { password, newPassword });
  expect(right).toEqual({ ok: true, grant: { userId: id, version: 2 } });
  expect(await readSessionUser(id, session)).toBeNull();
  expect((await signIn({ email, password }, visitor())).ok).toBe(false);
  expect((await signIn({ email, password: newPassword }, visitor())).ok).toBe(true);
  await close();
});

test("someone without a password can't be given one by guessing", async () => {
  const { close } = await openTestDb();
  const { userId: id } = await signInWithProvider(octocat, null);
  const user = { id, name: "Octocat", email: null, isGuest: false };
  const result = await changePassword(user, { password: "", newPassword: "a quiet harbour" });
  expect(result).toEqual({ ok: false, reason: "wrong-password" });
  await close();
});

test("a guest's first sign-in with a provider makes the guest's row the account", async () => {
  const { close } = await openTestDb();
  const user = await guest();
  expect(await signInWithProvider(octocat, user)).toEqual({ userId: user.id, version: 2 });
  const again = await signInWithProvider(octocat, null);
  expect(again).toEqual({ userId: user.id, version: 2 });
  await close();
});

test("a guest who signs in with a known identity takes the attempts along", async () => {
  const { db, close } = await openTestDb();
  const { userId } = await signInWithProvider(octocat, null);
  const user = await guest();
  const attempt = { title: "A round", mode: "timed", plan: "[]", startedAt: new Date() };
  await db.attempt.create({ data: { ...attempt, userId: user.id } });
  expect((await signInWithProvider(octocat, user)).userId).toBe(userId);
  expect(await db.attempt.count({ where: { userId } })).toBe(1);
  expect(await db.user.count({ where: { id: user.id } })).toBe(0);
  await close();
});

test("twenty first sign-ins at once make one account", async () => {
  const { db, close } = await openTestDb();
  const grants = await Promise.all(
    Array.from({ length: 20 }, () => signInWithProvider(octocat, null)),
  );
  expect(new Set(grants.map(({ userId }) => userId)).size).toBe(1);
  expect(await db.user.count()).toBe(1);
  await close();
});

test("an identity of the same number at another provider is somebody else", async () => {
  const { close } = await openTestDb();
  const github = await signInWithProvider(octocat, null);
  const google = await signInWithProvider({ ...octocat, provider: "google" }, null);
  expect(google.userId).not.toBe(github.userId);
  expect(await readIdentityOwner(octocat)).toEqual(github);
  await close();
});
