import "server-only";
import { getDb } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import type { Account, Grant, Identity, Session } from "./account";

/** What makes a row a guest's. In every WHERE that gives a guest credentials, so that it happens once. */
const guestOnly = { email: null, passwordHash: null, identities: { none: {} } } as const;
const grantFields = { id: true, sessionVersion: true } as const;

function toGrant(row: { id: string; sessionVersion: number }): Grant {
  return { userId: row.id, version: row.sessionVersion };
}

/** The user that a session belongs to, or null when the user is gone or the session was ended. */
export async function readSessionUser(userId: string, session: Session): Promise<Account | null> {
  const row = await getDb().user.findFirst({
    where: {
      id: userId,
      sessionVersion: session.version,
      endedSessions: { none: { id: session.id } },
    },
    select: {
      id: true,
      name: true,
      email: true,
      passwordHash: true,
      identities: { select: { provider: true }, take: 1 },
    },
  });
  if (!row) return null;
  const { id, name, email, passwordHash, identities } = row;
  return { id, name, email, isGuest: passwordHash === null && identities.length === 0 };
}

/** A new user without credentials. */
export function createGuest(): Promise<{ id: string; sessionVersion: number }> {
  return getDb().user.create({ data: {}, select: grantFields });
}

/** From now on a copy of this session's cookie is refused. */
export async function endSession(userId: string, session: Session, now: Date): Promise<void> {
  const { id, endsAt } = session;
  const db = getDb();
  await db.$transaction([
    db.endedSession.deleteMany({ where: { userId, endsAt: { lt: now } } }),
    db.endedSession.upsert({ where: { id }, create: { id, userId, endsAt }, update: {} }),
  ]);
}

/** What signing in with an e-mail address needs, or null. The only look-up here that starts from no user's id. */
export async function readCredentials(
  email: string,
): Promise<(Grant & { passwordHash: string | null }) | null> {
  const row = await getDb().user.findUnique({
    where: { email },
    select: { ...grantFields, passwordHash: true },
  });
  return row && { ...toGrant(row), passwordHash: row.passwordHash };
}

type NewCredentials = { email: string; name: string | null; passwordHash: string };

/** An account of its own. Null when the e-mail address has one already. */
export function createAccount(credentials: NewCredentials): Promise<Grant | null> {
  return unlessTaken(getDb().user.create({ data: credentials, select: grantFields }));
}

/**
 * Makes a guest's row an account, with all that belongs to it; the guest's sessions end. Null when the e-mail address
 * has an account already or the row is no guest's any more.
 */
export function addCredentials(guestId: string, credentials: NewCredentials) {
  return unlessTaken(
    getDb().user.update({
      where: { id: guestId, AND: guestOnly },
      data: { ...credentials, sessionVersion: { increment: 1 } },
      select: grantFields,
    }),
  );
}

/** The hash of a user's password, or null when they have none. */
export async function readPasswordHash(userId: string): Promise<string | null> {
  const row = await getDb().user.findUnique({
    where: { id: userId },
    select: { passwordHash: true },
  });
  return row?.passwordHash ?? null;
}

/** Replaces a password and ends every session. Null when `old` is not the hash any more. */
export function changePasswordHash(userId: string, hashes: { old: string; new: string }) {
  return unlessTaken(
    getDb().user.update({
      where: { id: userId, passwordHash: hashes.old },
      data: { passwordHash: hashes.new, sessionVersion: { increment: 1 } },
      select: grantFields,
    }),
  );
}

/** The account that signs in with this GitHub or Google identity, or null. */
export async function readIdentityOwner(identity: Identity): Promise<Grant | null> {
  const { provider, providerId } = identity;
  const row = await getDb().identity.findUnique({
    where: { provider_providerId: { provider, providerId } },
    select: { user: { select: grantFields } },
  });
  return row && toGrant(row.user);
}

/** An account for an identity that has none. Null when another request was faster. */
export function createAccountWithIdentity(identity: Identity): Promise<Grant | null> {
  const { name, ...key } = identity;
  return unlessTaken(
    getDb().user.create({ data: { name, identities: { create: key } }, select: grantFields }),
  );
}

/** Makes a guest's row the account of an identity; the guest's sessions end. Null as in addCredentials. */
export function addIdentity(guestId: string, identity: Identity): Promise<Grant | null> {
  const { name, ...key } = identity;
  return unlessTaken(
    getDb().user.update({
      where: { id: guestId, AND: guestOnly },
      data: { name, identities: { create: key }, sessionVersion: { increment: 1 } },
      select: grantFields,
    }),
  );
}

/** Unique key taken, or the row no longer as the WHERE wants it: someone was faster. */
async function unlessTaken(
  write: Promise<{ id: string; sessionVersion: number }>,
): Promise<Grant | null> {
  try {
    return toGrant(await write);
  } catch (error) {
    const code = error instanceof Prisma.PrismaClientKnownRequestError ? error.code : "";
    if (code === "P2002" || code === "P2025") return null;
    throw error;
  }
}
