import "server-only";
import type { Clock } from "@/lib/attempts/attempt";
import { readLiveReview, readReview } from "@/lib/attempts/read-review";
import { readCurrentAttempt } from "@/lib/attempts/read-room";
import type { Review, ReviewQuestion } from "@/lib/attempts/review";
import { readSeat, type Seat } from "./candidate-store";
import type { Invite } from "./invite";
import { readInvite } from "./invite-store";
import { type Opinion, readOpinions } from "./opinion-store";
import { agreementOf, laneOf, type PanelMark } from "./panel";
import { readPanelMarks } from "./panel-mark-store";
import { listReviewers } from "./reviewer-store";

/** Another interviewer's marks and opinion, once they may be seen. */
export type OtherLane = {
  author: string;
  marks: PanelMark[];
  /** Cohen's kappa with this interviewer's own verdicts. */
  agreement: number | null;
};

/** A candidate as an interviewer finds them. */
export type Panel = {
  candidate: Pick<Seat, "id" | "name" | "attemptId" | "feedback"> & { releasedAt: string | null };
  invite: Pick<Invite, "id" | "title" | "marking" | "shows" | "showsWhen"> & {
    role: "owner" | "reviewer";
  };
  round:
    | { kind: "joined" }
    | { kind: "running"; clock: Clock; questions: ReviewQuestion[] }
    | { kind: "finished"; review: Review };
  /** This interviewer's lane: shared when they mark together. */
  marks: PanelMark[];
  others: OtherLane[];
  own: Opinion | null;
  opinions: Opinion[];
  /** Names of those whose marks are awaited before everyone's are revealed. Empty: revealed, or nothing to reveal. */
  awaited: string[];
};

/** Everything an interviewer may see of one candidate now; null when they don't interview them. */
export async function readPanel(
  interviewerId: string,
  candidateId: string,
  now: Date,
): Promise<Panel | null> {
  const seat = await readSeat(interviewerId, candidateId);
  const invite = seat && (await readInvite(interviewerId, seat.inviteId));
  if (!seat || !invite) return null;
  const round = await readRound(seat, now);
  const opinions = await readOpinions(interviewerId, candidateId);
  const people = await interviewersOf(interviewerId, invite);
  const isBlind = invite.marking === "blind";
  const isDone = (id: string) => opinions.some((o) => o.authorId === id && o.isDone);
  // Blind marks show when every interviewer has said "done".
  const awaited = isBlind ? people.filter(({ id }) => !isDone(id)).map(({ name }) => name) : [];
  const isRevealed = awaited.length === 0;
  const lane = laneOf(invite.marking, interviewerId);
  const all = await readPanelMarks(interviewerId, candidateId, isRevealed ? undefined : lane);
  const marks = all.filter((mark) => mark.lane === lane);
  const colleagues = isBlind && isRevealed ? people.filter((p) => p.id !== interviewerId) : [];
  const { id, name, attemptId, feedback, releasedAt } = seat;
  const { title, marking, shows, showsWhen, role } = invite;
  return {
    candidate: { id, name, attemptId, feedback, releasedAt: releasedAt?.toISOString() ?? null },
    invite: { id: invite.id, title, marking, shows, showsWhen, role },
    round,
    marks,
    others: othersOf(colleagues, round, { mine: marks, all }),
    own: opinions.find(({ authorId }) => authorId === interviewerId) ?? null,
    opinions: isRevealed ? opinions : [],
    awaited,
  };
}

async function readRound({ userId, attemptId }: Seat, now: Date): Promise<Panel["round"]> {
  const found = attemptId && (await readCurrentAttempt(userId, attemptId, now));
  if (!attemptId || !found) return { kind: "joined" };
  const live = await readLiveReview(userId, attemptId, now);
  if (live) return { kind: "running", ...live };
  const review = await readReview(userId, attemptId, now, "judge");
  if (!review || review === "running") return { kind: "joined" };
  return { kind: "finished", review };
}

type Interviewer = { id: string; name: string };

/** The owner and the second interviewers who accepted. */
async function interviewersOf(userId: string, invite: Invite): Promise<Interviewer[]> {
  const reviewers = await listReviewers(userId, invite.id);
  const active = reviewers.flatMap(({ userId: id, name, revokedAt }) =>
    id && !revokedAt ? [{ id, name: name ?? "An interviewer" }] : [],
  );
  return [{ id: invite.ownerId, name: invite.host }, ...active];
}

function othersOf(
  people: Interviewer[],
  round: Panel["round"],
  { mine, all }: { mine: PanelMark[]; all: PanelMark[] },
): OtherLane[] {
  const questions = round.kind === "finished" ? round.review.questions : [];
  return people.map(({ id, name }) => {
    const marks = all.filter(({ lane }) => lane === id);
    return { author: name, marks, agreement: agreementOf(questions, mine, marks) };
  });
}
