import "server-only";
import { getDb } from "@/lib/db/client";
import type { Account, Session } from "./account";

const accountFields = {
  id: true,
  name: true,
  email: true,
  passwordHash: true,
  identities: { select: { provider: true }, take: 1 },
} as const;

type AccountRow = {
  id: string;
  name: string | null;
  email: string | null;
  passwordHash: string | null;
  identities: { provider: string }[];
};

function toAccount(row: AccountRow): Account {
  const { id, name, email } = row;
  return { id, name, email, isGuest: row.passwordHash === null && row.identities.length === 0 };
}

/** The user that a session belongs to, or null when the user is gone or the session was ended. */
export async function readSessionUser(userId: string, session: Session): Promise<Account | null> {
  const row = await getDb().user.findFirst({
    where: { id: userId, sessionVersion: session.version },
    select: accountFields,
  });
  return row && toAccount(row);
}

/** A new user without credentials. */
export function createGuest(): Promise<{ id: string; sessionVersion: number }> {
  return getDb().user.create({ data: {}, select: { id: true, sessionVersion: true } });
}
