import "server-only";
import { getDb } from "@/lib/db/client";
import { guardedWrite } from "@/lib/db/guarded-write";
import { interviewedBy } from "./invite-access";
import { type Deed, eventRow, type StoredToken } from "./invite-store";

/** A second interviewer, or the link for one who has not come yet. */
export type Reviewer = {
  id: string;
  userId: string | null;
  name: string | null;
  expiresAt: string;
  acceptedAt: string | null;
  revokedAt: string | null;
  sealedToken: string;
};

const linkDays = 14;

/** Makes a link for one second interviewer. False: no such invite of this owner. */
export async function inviteReviewer(
  ownerId: string,
  inviteId: string,
  token: StoredToken,
  deed: Deed,
): Promise<boolean> {
  const expiresAt = new Date(deed.now.getTime() + linkDays * 24 * 3_600_000);
  const written = await guardedWrite(
    getDb().invite.update({
      where: { id: inviteId, ownerId, revokedAt: null },
      data: {
        reviewers: { create: { ...token, expiresAt, createdAt: deed.now } },
        events: { create: eventRow("reviewer-invited", deed) },
      },
      select: { id: true },
    }),
  );
  return written !== "missing";
}

/** The invite that an interviewer's link leads to, while it is open: for its page, which changes nothing. */
export async function findReviewerLink(
  tokenHash: string,
  now: Date,
): Promise<{ inviteId: string; title: string; host: string } | null> {
  const row = await getDb().reviewer.findFirst({
    where: { tokenHash, ...openAt(now) },
    select: { inviteId: true, invite: { select: { title: true, host: true } } },
  });
  return row && { inviteId: row.inviteId, ...row.invite };
}

/** Makes the user an interviewer of the link's invite. Never its candidates or its owner. Returns the invite's id, or null. */
export async function acceptReviewerLink(
  userId: string,
  tokenHash: string,
  deed: Deed,
): Promise<string | null> {
  const active = { userId, revokedAt: null };
  const invite = {
    ownerId: { not: userId },
    candidates: { none: { userId } },
    reviewers: { none: active },
  };
  const row = await getDb().reviewer.findFirst({
    where: { tokenHash, ...openAt(deed.now), invite },
    select: { id: true, inviteId: true },
  });
  if (!row) return null;
  const { count } = await getDb().reviewer.updateMany({
    where: { id: row.id, ...openAt(deed.now), invite },
    data: { userId, acceptedAt: deed.now },
  });
  if (count === 0) return null;
  const event = eventRow("reviewer-accepted", deed);
  await getDb().inviteEvent.create({ data: { ...event, inviteId: row.inviteId } });
  return row.inviteId;
}

/** Takes a second interviewer's access away, or their link. False: no such reviewer of this owner's invite. */
export async function revokeReviewer(
  ownerId: string,
  reviewerId: string,
  deed: Deed,
): Promise<boolean> {
  const written = await guardedWrite(
    getDb().reviewer.update({
      where: { id: reviewerId, revokedAt: null, invite: { ownerId } },
      data: {
        revokedAt: deed.now,
        invite: { update: { events: { create: eventRow("reviewer-revoked", deed) } } },
      },
      select: { id: true },
    }),
  );
  return written !== "missing";
}

/** The second interviewers of an invite, for its interviewers. */
export async function listReviewers(userId: string, inviteId: string): Promise<Reviewer[]> {
  const rows = await getDb().reviewer.findMany({
    where: { inviteId, invite: interviewedBy(userId) },
    orderBy: { createdAt: "asc" },
    include: { user: { select: { name: true, email: true } } },
  });
  return rows.map(
    ({ id, userId: reviewerId, user, expiresAt, acceptedAt, revokedAt, sealedToken }) => ({
      id,
      userId: reviewerId,
      name: user && (user.name ?? user.email),
      expiresAt: expiresAt.toISOString(),
      acceptedAt: acceptedAt?.toISOString() ?? null,
      revokedAt: revokedAt?.toISOString() ?? null,
      sealedToken,
    }),
  );
}

function openAt(now: Date) {
  return { userId: null, revokedAt: null, expiresAt: { gt: now } };
}
