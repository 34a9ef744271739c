import "server-only";
import { toShows } from "@/lib/attempts/attempt-store";
import { getDb } from "@/lib/db/client";
import type { Invite as Row } from "@/lib/db/generated/client";
import { guardedWrite } from "@/lib/db/guarded-write";
import {
  type EventKind,
  eventKinds,
  type Invite,
  type InviteSettings,
  type InviteSpan,
  markings,
  showsWhens,
} from "./invite";
import { interviewedBy } from "./invite-access";

/** A token as it is stored: its hash finds the invite, the sealed form lets the owner copy the link. */
export type StoredToken = { tokenHash: string; sealedToken: string };

/** Who did something, for the record. */
export type Deed = { actor: string | null; now: Date };

type NewInvite = { settings: InviteSettings; span: InviteSpan; token: StoredToken };

/** Stores a new invite and returns its id. */
export async function createInvite(
  ownerId: string,
  { settings, span, token }: NewInvite,
  deed: Deed,
): Promise<string> {
  const { items, ...rest } = settings;
  const row = await getDb().invite.create({
    data: {
      ...rest,
      ...span,
      ...token,
      ownerId,
      plan: JSON.stringify(items),
      createdAt: deed.now,
      events: { create: eventRow("created", deed) },
    },
    select: { id: true },
  });
  return row.id;
}

/** An invite that the user owns or reviews, or null. `sealedToken` is for the owner alone: null for reviewers. */
export async function readInvite(
  userId: string,
  inviteId: string,
): Promise<(Invite & { role: "owner" | "reviewer"; sealedToken: string | null }) | null> {
  const row = await getDb().invite.findFirst({
    where: { id: inviteId, ...interviewedBy(userId) },
  });
  if (!row) return null;
  const isOwner = row.ownerId === userId;
  return {
    ...toInvite(row),
    role: isOwner ? "owner" : "reviewer",
    sealedToken: isOwner ? row.sealedToken : null,
  };
}

/** The invites that the user owns or reviews, newest first, with how many people joined. `page` counts from 1. */
export async function listInvites(
  userId: string,
  { page, perPage }: { page: number; perPage: number },
): Promise<{ invites: (Invite & { joined: number })[]; total: number }> {
  const where = interviewedBy(userId);
  const [total, rows] = await getDb().$transaction([
    getDb().invite.count({ where }),
    getDb().invite.findMany({
      where,
      orderBy: [{ createdAt: "desc" }, { id: "desc" }],
      skip: (page - 1) * perPage,
      take: perPage,
      include: { _count: { select: { candidates: true } } },
    }),
  ]);
  const invites = rows.map((row) => ({ ...toInvite(row), joined: row._count.candidates }));
  return { total, invites };
}

/** The invite behind a link, whatever its state, with how many seats are taken. The only look-up that starts from no user's id. */
export async function findInviteByToken(
  tokenHash: string,
): Promise<{ invite: Invite; joined: number } | null> {
  const row = await getDb().invite.findUnique({
    where: { tokenHash },
    include: { candidates: { orderBy: { seat: "desc" }, take: 1, select: { seat: true } } },
  });
  return row && { invite: toInvite(row), joined: row.candidates[0]?.seat ?? 0 };
}

/** The invite that a candidate has a seat on, or null. Its note is not for them: pages get what toOffer passes on. */
export async function readInviteOfCandidate(
  userId: string,
  inviteId: string,
): Promise<Invite | null> {
  const row = await getDb().invite.findFirst({
    where: { id: inviteId, candidates: { some: { userId } } },
  });
  return row && toInvite(row);
}

/** Ends a link for good. False when it isn't the user's, or was revoked before. */
export function revokeInvite(ownerId: string, inviteId: string, deed: Deed): Promise<boolean> {
  const change = { revokedAt: deed.now };
  return changeInvite(
    { id: inviteId, ownerId, revokedAt: null },
    change,
    eventRow("revoked", deed),
  );
}

/** Moves the expiry of an invite that isn't revoked. */
export function moveExpiry(
  ownerId: string,
  inviteId: string,
  expiresAt: Date,
  deed: Deed,
): Promise<boolean> {
  const event = eventRow("expiry-moved", deed, { expiresAt });
  return changeInvite({ id: inviteId, ownerId, revokedAt: null }, { expiresAt }, event);
}

/** Gives an invite that isn't revoked another link: the old one is dead at once. */
export function rotateLink(
  ownerId: string,
  inviteId: string,
  token: StoredToken,
  deed: Deed,
): Promise<boolean> {
  const event = eventRow("link-rotated", deed);
  return changeInvite({ id: inviteId, ownerId, revokedAt: null }, token, event);
}

/** A line of the record to be. */
export type EventRow = ReturnType<typeof eventRow>;

async function changeInvite(
  where: { id: string; ownerId: string; revokedAt: null },
  data: Partial<StoredToken> & { revokedAt?: Date; expiresAt?: Date },
  event: EventRow,
): Promise<boolean> {
  const change = getDb().invite.update({
    where,
    data: { ...data, events: { create: event } },
    select: { id: true },
  });
  return (await guardedWrite(change)) !== "missing";
}

/** A line of the record, to be created in the same write as what it tells of. */
export function eventRow(kind: EventKind, { actor, now }: Deed, detail: object = {}) {
  return { kind, actor, at: now, detail: JSON.stringify(detail) };
}

/** The record of an invite that the user owns or reviews, newest first. */
export async function listEvents(userId: string, inviteId: string) {
  const rows = await getDb().inviteEvent.findMany({
    where: { inviteId, invite: interviewedBy(userId) },
    orderBy: [{ at: "desc" }, { id: "desc" }],
    take: 500,
    include: { candidate: { select: { name: true } } },
  });
  return rows.flatMap(({ id, kind, actor, at, detail, candidate }) => {
    const known = eventKinds.find((each) => each === kind);
    const { minutes = null }: { minutes?: number | null } = JSON.parse(detail);
    if (!known) return [];
    const line = { id, kind: known, actor, minutes, at: at.toISOString() };
    return [{ ...line, candidate: candidate?.name ?? null }];
  });
}

function toInvite(row: Row): Invite {
  const { plan, shows, showsWhen, marking, tokenHash: _hash, sealedToken: _sealed, ...rest } = row;
  return {
    ...rest,
    items: JSON.parse(plan),
    shows: toShows(shows),
    showsWhen: showsWhens.find((value) => value === showsWhen) ?? "when-released",
    marking: markings.find((value) => value === marking) ?? "together",
  };
}
