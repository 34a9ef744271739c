import "server-only";
import { getDb } from "@/lib/db/client";
import { guardedWrite } from "@/lib/db/guarded-write";
import { interviewedBy } from "./invite-access";
import { type EventRow, eventRow } from "./invite-store";

/** One person on one invite, as the use cases need it. */
export type Seat = {
  id: string;
  inviteId: string;
  userId: string;
  name: string;
  joinedAt: Date;
  attemptId: string | null;
  releasedAt: Date | null;
  feedback: string;
};

const seatFields = {
  id: true,
  inviteId: true,
  userId: true,
  name: true,
  joinedAt: true,
  attemptId: true,
  releasedAt: true,
  feedback: true,
} as const;

/** A user's own seat on an invite, or null. */
export function readOwnSeat(userId: string, inviteId: string): Promise<Seat | null> {
  return getDb().candidate.findFirst({ where: { userId, inviteId }, select: seatFields });
}

/** A user's own seat by its id, or null. */
export function readOwnSeatById(userId: string, candidateId: string): Promise<Seat | null> {
  return getDb().candidate.findFirst({ where: { id: candidateId, userId }, select: seatFields });
}

/** A user's own seat by the attempt that came of it, or null. */
export function readOwnSeatByAttempt(userId: string, attemptId: string): Promise<Seat | null> {
  return getDb().candidate.findFirst({ where: { attemptId, userId }, select: seatFields });
}

/** A candidate of an invite that the user owns or reviews, or null. */
export function readSeat(interviewerId: string, candidateId: string): Promise<Seat | null> {
  return getDb().candidate.findFirst({
    where: { id: candidateId, invite: interviewedBy(interviewerId) },
    select: seatFields,
  });
}

/** A candidate of an invite that the user owns, or null: reviewers read and mark, they don't steer. */
export function readOwnedSeat(ownerId: string, candidateId: string): Promise<Seat | null> {
  return getDb().candidate.findFirst({
    where: { id: candidateId, invite: { ownerId } },
    select: seatFields,
  });
}

/** The candidates of an invite that the user owns or reviews, in the order in which they joined. */
export async function listSeats(interviewerId: string, inviteId: string): Promise<Seat[]> {
  return getDb().candidate.findMany({
    where: { inviteId, invite: interviewedBy(interviewerId) },
    orderBy: { seat: "asc" },
    select: seatFields,
  });
}

/** Whether a candidate's round has ended, and whether this interviewer has finished marking it. */
export type ReviewState = { id: string; isFinished: boolean; isDone: boolean };

/** The same candidates with no more than it takes to find the next one to review. */
export async function listReviewStates(
  interviewerId: string,
  inviteId: string,
): Promise<ReviewState[]> {
  const rows = await getDb().candidate.findMany({
    where: { inviteId, invite: interviewedBy(interviewerId) },
    orderBy: { seat: "asc" },
    select: {
      id: true,
      attempt: { select: { finishedAt: true } },
      opinions: {
        where: { authorId: interviewerId },
        orderBy: [{ createdAt: "desc" }, { id: "desc" }],
        take: 1,
        select: { isDone: true },
      },
    },
  });
  return rows.map(({ id, attempt, opinions: [newest] }) => ({
    id,
    isFinished: Boolean(attempt?.finishedAt),
    isDone: newest?.isDone ?? false,
  }));
}

type Join = { inviteId: string; name: string; seats: number; now: Date };

/**
 * Takes the next free seat of an invite that can be joined. Seats are numbered and each number exists once, so of many
 * who join at the same moment as many get in as there are seats. Whoever joins twice keeps their seat. Null: no seat.
 */
export async function takeSeat(userId: string, join: Join): Promise<Seat | null> {
  const { inviteId, seats } = join;
  const mine = await readOwnSeat(userId, inviteId);
  if (mine) return mine;
  const { _max } = await getDb().candidate.aggregate({
    where: { inviteId },
    _max: { seat: true },
  });
  const seat = (_max.seat ?? 0) + 1;
  if (seat > seats) return null;
  const joined = await guardedWrite(createSeat(userId, seat, join));
  if (joined === "missing") return null;
  // Somebody took that number a moment ago: the next one is tried, until there is none.
  return joined === "taken" ? takeSeat(userId, join) : joined;
}

function createSeat(userId: string, seat: number, { inviteId, name, now }: Join) {
  const event = {
    ...eventRow("joined", { actor: name, now }),
    invite: { connect: { id: inviteId } },
  };
  return getDb().candidate.create({
    data: {
      // Connected with its conditions: a link revoked in between can't be joined any more.
      invite: { connect: { id: inviteId, revokedAt: null, expiresAt: { gt: now } } },
      user: { connect: { id: userId } },
      joinKey: `${inviteId} ${userId}`,
      seat,
      name,
      joinedAt: now,
      events: { create: event },
    },
    select: seatFields,
  });
}

/** What an interviewer may change about a candidate. */
type SeatChange = {
  transferHash?: string | null;
  transferEndsAt?: Date | null;
  releasedAt?: Date;
  feedback?: string;
};

/** Changes a candidate of an invite that the user owns, with a line on the record. False: no such candidate. */
export async function changeSeat(
  ownerId: string,
  candidateId: string,
  change: SeatChange,
  event: EventRow,
): Promise<boolean> {
  const seat = await getDb().candidate.findFirst({
    where: { id: candidateId, invite: { ownerId } },
    select: { inviteId: true },
  });
  if (!seat) return false;
  const { inviteId } = seat;
  const written = await guardedWrite(
    getDb().candidate.update({
      where: { id: candidateId, invite: { ownerId } },
      data: { ...change, events: { create: { ...event, invite: { connect: { id: inviteId } } } } },
      select: { id: true },
    }),
  );
  return written !== "missing";
}

/**
 * Moves the seat that a transfer code names, and its attempt, to another user; the code is used up. Of many who try the
 * same code at once one gets it. Null: no such code, or it has run out, or the user has a seat or a role there already.
 */
export async function moveSeat(
  userId: string,
  transferHash: string,
  now: Date,
): Promise<Seat | null> {
  const db = getDb();
  const seat = await db.candidate.findFirst({
    where: {
      transferHash,
      transferEndsAt: { gt: now },
      invite: { ownerId: { not: userId }, reviewers: { none: { userId } } },
    },
    select: seatFields,
  });
  if (!seat) return null;
  const event = eventRow("moved-to-another-device", { actor: seat.name, now });
  const moved = await guardedWrite(
    db.candidate.update({
      where: { id: seat.id, transferHash, transferEndsAt: { gt: now } },
      data: {
        user: { connect: { id: userId } },
        transferHash: null,
        transferEndsAt: null,
        attempt: seat.attemptId ? { update: { userId } } : undefined,
        events: { create: { ...event, invite: { connect: { id: seat.inviteId } } } },
      },
      select: seatFields,
    }),
  );
  return typeof moved === "object" ? moved : null;
}

/** Puts a candidate's start on the record. */
export async function recordStart({ id, userId, name }: Seat, now: Date): Promise<void> {
  const seat = await readOwnSeatById(userId, id);
  if (!seat) return;
  const event = eventRow("started", { actor: name, now });
  await getDb().inviteEvent.create({
    data: { ...event, candidateId: id, inviteId: seat.inviteId },
  });
}
