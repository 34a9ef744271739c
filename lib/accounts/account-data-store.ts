import "server-only";
import { getDb } from "@/lib/db/client";
import type { AccountDetails, AccountExport } from "./account";

/**
 * Moves everything of a guest to an account and deletes the guest, all or nothing. Only while the row is still a guest's:
 * of many claims at once the first wins and the rest return false.
 */
export async function claimGuest(guestId: string, accountId: string): Promise<boolean> {
  if (guestId === accountId) return false;
  const db = getDb();
  const stillGuest = { id: guestId, email: null, passwordHash: null, identities: { none: {} } };
  const [, , , deleted] = await db.$transaction([
    db.attempt.updateMany({
      where: { userId: guestId, user: stillGuest },
      data: { userId: accountId },
    }),
    db.mark.updateMany({
      where: { authorId: guestId, author: stillGuest },
      data: { authorId: accountId },
    }),
    db.candidate.updateMany({
      where: { userId: guestId, user: stillGuest },
      data: { userId: accountId },
    }),
    db.user.deleteMany({ where: stillGuest }),
  ]);
  return deleted.count === 1;
}

/** Deletes a user and everything that belongs to them; the database cascades. False when they were gone already. */
export async function deleteAccount(userId: string): Promise<boolean> {
  const { count } = await getDb().user.deleteMany({ where: { id: userId } });
  return count === 1;
}

/** What the account page shows, or null. */
export async function readAccountDetails(userId: string): Promise<AccountDetails | null> {
  const row = await getDb().user.findUnique({
    where: { id: userId },
    select: {
      name: true,
      email: true,
      passwordHash: true,
      identities: { select: { provider: true }, orderBy: { provider: "asc" } },
      _count: { select: { attempts: true } },
    },
  });
  if (!row) return null;
  return {
    name: row.name,
    email: row.email,
    hasPassword: row.passwordHash !== null,
    providers: row.identities.map(({ provider }) => provider),
    attempts: row._count.attempts,
  };
}

/**
 * All that is kept about a user, but the password's hash and the grades that an interviewer has not released.
 * Null when there is no such user.
 */
export async function readExport(userId: string): Promise<AccountExport | null> {
  const row = await getDb().user.findUnique({
    where: { id: userId },
    select: {
      id: true,
      createdAt: true,
      name: true,
      email: true,
      identities: { select: { provider: true, providerId: true, createdAt: true } },
      attempts: {
        orderBy: { startedAt: "asc" },
        omit: { userId: true },
        include: {
          answers: { omit: { attemptId: true, writerId: true, writerSeq: true } },
          copies: { omit: { attemptId: true }, orderBy: { createdAt: "asc" } },
          grades: { omit: { attemptId: true } },
        },
      },
      marks: { omit: { authorId: true, slot: true }, orderBy: { createdAt: "asc" } },
      invites: {
        orderBy: { createdAt: "asc" },
        omit: { ownerId: true, tokenHash: true, sealedToken: true },
      },
      templates: { omit: { ownerId: true } },
      candidacies: { select: { name: true, joinedAt: true, invite: { select: { title: true } } } },
      opinions: { omit: { authorId: true } },
    },
  });
  if (!row) return null;
  const { attempts, marks, invites, templates, candidacies, opinions, ...profile } = row;
  const interviewing = { invites, templates, opinions };
  return { profile, attempts: attempts.map(unpack), marks, candidacies, interviewing };
}

/** Columns that hold JSON become JSON in the file, not text inside text. */
function unpack<
  T extends { plan: string; shows: string; grades: { findings: string; flags: string }[] },
>(row: T) {
  const isGradeShown = row.shows === "checklist" || row.shows === "everything";
  const grades = (isGradeShown ? row.grades : []).map((grade) => ({
    ...grade,
    findings: parsed(grade.findings),
    flags: parsed(grade.flags),
  }));
  return { ...row, plan: parsed(row.plan), grades };
}

function parsed(json: string): unknown {
  return JSON.parse(json);
}
