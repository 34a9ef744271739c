import "server-only";
import { getDb } from "@/lib/db/client";
import { readSeat } from "./candidate-store";
import { type Recommendation, recommendations } from "./invite";
import { eventRow } from "./invite-store";

/** What one interviewer thinks of one candidate, the newest word of theirs. */
export type Opinion = {
  authorId: string;
  author: string;
  recommendation: Recommendation | null;
  reason: string;
  isDone: boolean;
  createdAt: string;
};

type NewOpinion = { recommendation: Recommendation | null; reason: string; isDone: boolean };

/** Adds an opinion; earlier ones stay on record. False: no such candidate of this interviewer. */
export async function addOpinion(
  interviewerId: string,
  candidateId: string,
  opinion: NewOpinion,
  deed: { actor: string; now: Date },
): Promise<boolean> {
  const seat = await readSeat(interviewerId, candidateId);
  if (!seat) return false;
  const { inviteId } = seat;
  // The record says that somebody decided, not what: second interviewers mark blind.
  const event = eventRow("decided", deed);
  await getDb().$transaction([
    getDb().opinion.create({
      data: { ...opinion, candidateId, authorId: interviewerId, createdAt: deed.now },
    }),
    getDb().inviteEvent.create({ data: { ...event, inviteId, candidateId } }),
  ]);
  return true;
}

/** The newest opinion of each interviewer on a candidate, for an interviewer. */
export async function readOpinions(interviewerId: string, candidateId: string): Promise<Opinion[]> {
  const seat = await readSeat(interviewerId, candidateId);
  if (!seat) return [];
  const rows = await getDb().opinion.findMany({
    where: { candidateId },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    include: { author: { select: { name: true, email: true } } },
  });
  const newest = new Map(rows.map((row) => [row.authorId, row]));
  return [...newest.values()].map((row) => ({
    authorId: row.authorId,
    author: row.author.name ?? row.author.email ?? "An interviewer",
    recommendation: recommendations.find((value) => value === row.recommendation) ?? null,
    reason: row.reason,
    isDone: row.isDone,
    createdAt: row.createdAt.toISOString(),
  }));
}
