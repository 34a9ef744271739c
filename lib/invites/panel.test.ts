import { afterEach, beforeEach, expect, test } from "vitest";
import { createGuest } from "@/lib/accounts/account-store";
import { readAttempt } from "@/lib/attempts/attempt-store";
import { readOutcome } from "@/lib/attempts/read-review";
import { submitAttempt } from "@/lib/attempts/submit-attempt";
import { openTestDb } from "@/lib/db/test-db";
import { giveTime, reopen } from "./give-time";
import { madeInvite, minutesOn, noon } from "./invite-fixture";
import { joinInvite } from "./join-invite";
import { openLink } from "./open-link";
import { addOpinion } from "./opinion-store";
import { addPanelMark, type NewPanelMark, readReleasedMarks } from "./panel-mark-store";
import { readFeedback } from "./read-feedback";
import { readPanel } from "./read-panel";
import { release } from "./release";
import {
  acceptReviewerLink,
  inviteReviewer,
  listReviewers,
  revokeReviewer,
} from "./reviewer-store";
import { revoke } from "./revoke";
import { startInvited } from "./start-invited";

let close: () => Promise<void>;
beforeEach(async () => {
  ({ close } = await openTestDb());
});
afterEach(() => close());

const asha = (minutes: number) => ({ actor: "Asha", now: minutesOn(minutes) });

/** An invite with a candidate whose round runs since noon. */
async function runningRound(change: Parameters<typeof madeInvite>[0] = {}) {
  const invite = await madeInvite(change);
  const kim = await createGuest();
  const joined = await joinInvite(kim.id, { token: invite.token, name: "Kim", now: noon });
  const candidateId = joined ?? "";
  const attemptId = (await startInvited(kim.id, candidateId, noon)) ?? "";
  return { ...invite, userId: kim.id, candidateId, attemptId };
}

async function finishedRound(change: Parameters<typeof madeInvite>[0] = {}) {
  const round = await runningRound(change);
  const { userId, attemptId } = round;
  await submitAttempt(userId, { attemptId, answers: [], now: minutesOn(20) });
  return round;
}

/** Makes a second interviewer of an invite. */
async function secondInterviewer(ownerId: string, inviteId: string) {
  const reviewer = await createGuest();
  const tokenHash = `hash of ${reviewer.id}`;
  await inviteReviewer(ownerId, inviteId, { tokenHash, sealedToken: "s" }, asha(0));
  expect(await acceptReviewerLink(reviewer.id, tokenHash, asha(1))).toBe(inviteId);
  return { id: reviewer.id, tokenHash };
}

function mark(candidateId: string, change: Partial<NewPanelMark> = {}): NewPanelMark {
  return {
    candidateId,
    questionId: "incident",
    criterionId: "one-commander",
    verdict: "met",
    points: null,
    reason: "said aloud",
    comment: "well done",
    seen: 0,
    ...change,
  };
}

test("opening a link changes nothing, tells no question, and strangers can't tell used up from unknown", async () => {
  const { token, inviteId, ownerId } = await madeInvite();
  const opened = await openLink(null, token, noon);
  expect(opened).toMatchObject({ kind: "open", offer: { host: "Asha Rao", minutes: 40 } });
  expect(JSON.stringify(opened)).not.toMatch(/incident|queues/);
  expect(await openLink(ownerId, token, noon)).toEqual({ kind: "yours", inviteId });
  const kim = await createGuest();
  const candidateId = await joinInvite(kim.id, { token, name: "Kim", now: noon });
  expect(await openLink(null, token, noon)).toBeNull();
  expect(await openLink(null, "x".repeat(43), noon)).toBeNull();
  expect(await openLink(kim.id, token, noon)).toEqual({ kind: "joined", candidateId });
});

test("interviewers don't sit their own invite", async () => {
  const { token, inviteId, ownerId } = await madeInvite({ seats: 3 });
  const second = await secondInterviewer(ownerId, inviteId);
  expect(await joinInvite(ownerId, { token, name: "Me", now: noon })).toBeNull();
  expect(await joinInvite(second.id, { token, name: "Me", now: noon })).toBeNull();
});

test("a candidate can't become the interviewer of their own round, and a used interviewer link is dead", async () => {
  const { ownerId, inviteId, userId } = await runningRound();
  await inviteReviewer(ownerId, inviteId, { tokenHash: "second", sealedToken: "s" }, asha(0));
  expect(await acceptReviewerLink(userId, "second", asha(1))).toBeNull();
  const [one, two] = [await createGuest(), await createGuest()];
  expect(await acceptReviewerLink(one.id, "second", asha(1))).toBe(inviteId);
  expect(await acceptReviewerLink(two.id, "second", asha(1))).toBeNull();
});

test("revoking ends the running round at once and keeps what was saved", async () => {
  const { ownerId, inviteId, userId, attemptId, candidateId } = await runningRound();
  expect(await revoke(userId, inviteId, asha(5))).toBe(false);
  expect(await revoke(ownerId, inviteId, asha(5))).toBe(true);
  const found = await readAttempt(userId, attemptId);
  expect(found?.attempt).toMatchObject({ finishedBy: "revoked", finishedAt: minutesOn(5) });
  expect(await readPanel(ownerId, candidateId, minutesOn(6))).toMatchObject({
    round: { kind: "finished" },
  });
});

test("time is given to a running round by its owner alone; several gifts add up", async () => {
  const { ownerId, userId, attemptId, candidateId } = await runningRound();
  expect(await giveTime(userId, { candidateId, minutes: 10 }, asha(1))).toBeNull();
  const gifts = [1, 2, 3].map(() => giveTime(ownerId, { candidateId, minutes: 10 }, asha(1)));
  await Promise.all(gifts);
  expect((await readAttempt(userId, attemptId))?.attempt.deadlineAt).toEqual(minutesOn(70));
});

test("a reopened round takes answers again and is graded anew", async () => {
  const { ownerId, userId, attemptId, candidateId } = await finishedRound();
  expect(await reopen(ownerId, { candidateId, minutes: 15 }, asha(30))).toBe(true);
  const found = await readAttempt(userId, attemptId);
  expect(found?.attempt).toMatchObject({
    finishedAt: null,
    gradedAt: null,
    deadlineAt: minutesOn(45),
  });
  expect(await reopen(ownerId, { candidateId, minutes: 15 }, asha(31))).toBe(false);
  expect(await readOutcome(userId, attemptId, minutesOn(60))).toMatchObject({ kind: "receipt" });
});

test("a candidate sees nothing but the receipt until feedback is released, and then what the invite shows", async () => {
  const { ownerId, userId, attemptId, candidateId } = await finishedRound({ shows: "checklist" });
  await addPanelMark(ownerId, mark(candidateId), { lane: "panel", now: minutesOn(25) });
  expect(await readOutcome(userId, attemptId, minutesOn(30))).toMatchObject({
    kind: "receipt",
    receipt: { questions: [] },
  });
  expect(await readReleasedMarks(userId, attemptId)).toEqual([]);
  expect(await release(ownerId, { candidateId, feedback: "Thank you" }, asha(31))).toBe(true);
  const outcome = await readOutcome(userId, attemptId, minutesOn(32));
  expect(outcome).toMatchObject({ kind: "review", review: { questions: [{ background: null }] } });
  expect(await readReleasedMarks(userId, attemptId)).toMatchObject([
    { comment: "well done", reason: "", author: "" },
  ]);
});

test("what is shown at once is shown at once, a running round is never released", async () => {
  const { userId, attemptId } = await finishedRound({ shows: "text", showsWhen: "at-once" });
  expect(await readOutcome(userId, attemptId, minutesOn(21))).toMatchObject({
    receipt: { questions: [{ id: "incident" }] },
  });
  const running = await runningRound();
  const feedback = { candidateId: running.candidateId, feedback: "" };
  expect(await release(running.ownerId, feedback, asha(3))).toBe(false);
});

test("two interviewers who saw the same mark collide: one is added, the other told", async () => {
  const { ownerId, inviteId, candidateId } = await finishedRound();
  const second = await secondInterviewer(ownerId, inviteId);
  const both = await Promise.all([
    addPanelMark(ownerId, mark(candidateId), { lane: "panel", now: minutesOn(30) }),
    addPanelMark(second.id, mark(candidateId, { verdict: "missed" }), {
      lane: "panel",
      now: minutesOn(30),
    }),
  ]);
  expect(both.sort()).toEqual(["added", "collision"]);
  const next = mark(candidateId, { verdict: "partly", seen: 1 });
  expect(await addPanelMark(second.id, next, { lane: "panel", now: minutesOn(31) })).toBe("added");
  const panel = await readPanel(ownerId, candidateId, minutesOn(32));
  expect(panel?.marks).toMatchObject([{ verdict: "partly", count: 2 }]);
});

test("blind marks and opinions stay apart until everyone is done, then all are shown with their agreement", async () => {
  const { ownerId, inviteId, candidateId } = await finishedRound({ marking: "blind" });
  const second = await secondInterviewer(ownerId, inviteId);
  await addPanelMark(ownerId, mark(candidateId), { lane: ownerId, now: minutesOn(30) });
  await addPanelMark(second.id, mark(candidateId, { verdict: "partly" }), {
    lane: second.id,
    now: minutesOn(30),
  });
  const opinion = { recommendation: "yes" as const, reason: "calm", isDone: true };
  await addOpinion(ownerId, candidateId, opinion, { actor: "Asha", now: minutesOn(31) });
  const hidden = await readPanel(second.id, candidateId, minutesOn(32));
  expect(hidden).toMatchObject({ others: [], opinions: [], marks: [{ verdict: "partly" }] });
  expect(hidden?.awaited).toHaveLength(1);
  await addOpinion(second.id, candidateId, opinion, { actor: "Ben", now: minutesOn(33) });
  const shown = await readPanel(second.id, candidateId, minutesOn(34));
  expect(shown?.awaited).toEqual([]);
  expect(shown?.opinions).toHaveLength(2);
  expect(shown?.others).toMatchObject([{ marks: [{ verdict: "met" }] }]);
  expect(shown?.others[0]?.agreement).toBeGreaterThan(0);
  expect(shown?.others[0]?.agreement).toBeLessThan(1);
});

test("a second interviewer who is taken off sees nothing any more", async () => {
  const { ownerId, inviteId, candidateId } = await finishedRound();
  const second = await secondInterviewer(ownerId, inviteId);
  expect(await readPanel(second.id, candidateId, minutesOn(30))).not.toBeNull();
  const [reviewer] = await listReviewers(ownerId, inviteId);
  expect(await revokeReviewer(second.id, reviewer?.id ?? "", asha(31))).toBe(false);
  expect(await revokeReviewer(ownerId, reviewer?.id ?? "", asha(31))).toBe(true);
  expect(await readPanel(second.id, candidateId, minutesOn(32))).toBeNull();
  expect(await addPanelMark(second.id, mark(candidateId), { lane: "panel", now: noon })).toBeNull();
});

test("released feedback counts the owner's marks where several marked blind, and holds everybody's comments", async () => {
  const round = await finishedRound({ shows: "checklist", marking: "blind" });
  const { ownerId, inviteId, userId, attemptId, candidateId } = round;
  const second = await secondInterviewer(ownerId, inviteId);
  const late = minutesOn(25);
  await addPanelMark(second.id, mark(candidateId, { verdict: "contradicted", comment: "No." }), {
    lane: second.id,
    now: late,
  });
  await addPanelMark(ownerId, mark(candidateId, { comment: "Yes." }), { lane: ownerId, now: late });
  await release(ownerId, { candidateId, feedback: "Thank you" }, asha(31));
  const outcome = await readOutcome(userId, attemptId, minutesOn(32));
  const review = outcome?.kind === "review" ? outcome.review : null;
  const feedback = await readFeedback(userId, attemptId, review);
  expect(feedback?.items).toMatchObject([{ verdict: "met", comment: "No.\n\nYes." }]);
  const [question] = review?.questions ?? [];
  expect(feedback?.scores).toMatchObject([{ byEngine: question?.percent }]);
  expect(feedback?.scores[0]?.percent).toBeGreaterThan(question?.percent ?? 100);
  expect(JSON.stringify(feedback)).not.toContain(second.id);
});
