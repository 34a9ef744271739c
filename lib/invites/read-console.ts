import "server-only";
import { listSeats, type ReviewState, type Seat } from "./candidate-store";
import {
  type CandidateStage,
  type Invite,
  type LinkState,
  linkStateOf,
  type Recommendation,
} from "./invite";
import { readInvite } from "./invite-store";
import { linkOf } from "./own-link";
import { lanePercent } from "./panel";
import { type Panel, readPanel } from "./read-panel";

/** One line of the console. */
export type CandidateLine = {
  id: string;
  name: string;
  joinedAt: string;
  stage: CandidateStage;
  /** While it runs; ISO 8601. */
  deadlineAt: string | null;
  isFinished: boolean;
  /** The mean of the questions' percent by the engine, and with this interviewer's marks; null until finished. */
  percent: number | null;
  markedPercent: number | null;
  /** Criteria where the answer says a thing and its opposite. */
  bothWays: number;
  own: Recommendation | null;
  /** Whether this interviewer has finished marking. */
  isDone: boolean;
};

export type Console = {
  invite: Invite & { role: "owner" | "reviewer" };
  /** Null for reviewers, and when the server's secret has changed: then the link must be rotated. */
  link: string | null;
  linkState: LinkState;
  candidates: CandidateLine[];
  serverNow: string;
};

/** An invite with everyone on it, for its interviewers; null for everybody else. */
export async function readConsole(
  userId: string,
  inviteId: string,
  now: Date,
): Promise<Console | null> {
  const found = await readInvite(userId, inviteId);
  if (!found) return null;
  const { sealedToken, ...invite } = found;
  const seats = await listSeats(userId, inviteId);
  const candidates: CandidateLine[] = [];
  for (const seat of seats) {
    const panel = await readPanel(userId, seat.id, now);
    if (panel) candidates.push(toLine(seat, panel));
  }
  return {
    invite,
    link: sealedToken && (await linkOf("join", sealedToken)),
    linkState: linkStateOf(invite, seats.length, now),
    candidates,
    serverNow: now.toISOString(),
  };
}

function toLine(seat: Seat, { round, marks, own }: Panel): CandidateLine {
  const questions = round.kind === "finished" ? round.review.questions : [];
  const mean = (values: number[]) =>
    values.length === 0 ? null : Math.round(values.reduce((a, b) => a + b, 0) / values.length);
  return {
    id: seat.id,
    name: seat.name,
    joinedAt: seat.joinedAt.toISOString(),
    stage: stageOf(seat, round, own?.isDone ?? false),
    deadlineAt: round.kind === "running" ? round.clock.deadlineAt : null,
    isFinished: round.kind === "finished",
    percent: mean(questions.map(({ percent }) => percent)),
    markedPercent: mean(questions.map((question) => lanePercent(question, marks))),
    bothWays: questions.flatMap(({ criteria }) => criteria.filter((c) => c.bothWays)).length,
    own: own?.recommendation ?? null,
    isDone: own?.isDone ?? false,
  };
}

function stageOf(seat: Seat, round: Panel["round"], isDone: boolean): CandidateStage {
  if (round.kind === "joined") return "joined";
  if (round.kind === "running") return "running";
  if (seat.releasedAt) return "released";
  return isDone ? "reviewed" : "submitted";
}

/** The finished candidate after this one whom the interviewer has not finished marking, going round once; or null. */
export function nextUnreviewed(candidates: ReviewState[], after: string): string | null {
  const start = candidates.findIndex(({ id }) => id === after) + 1;
  const order = [...candidates.slice(start), ...candidates.slice(0, start)];
  return (
    order.find(({ id, isFinished, isDone }) => id !== after && isFinished && !isDone)?.id ?? null
  );
}
