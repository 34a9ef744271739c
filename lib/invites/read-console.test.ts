import { afterEach, beforeEach, expect, test } from "vitest";
import { createGuest } from "@/lib/accounts/account-store";
import { submitAttempt } from "@/lib/attempts/submit-attempt";
import { openTestDb } from "@/lib/db/test-db";
import { listReviewStates } from "./candidate-store";
import { madeInvite, minutesOn, noon } from "./invite-fixture";
import { joinInvite } from "./join-invite";
import { addOpinion } from "./opinion-store";
import { nextUnreviewed } from "./read-console";
import { startInvited } from "./start-invited";

let close: () => Promise<void>;
beforeEach(async () => {
  ({ close } = await openTestDb());
});
afterEach(() => close());

test("the next to review has finished, is not done by me, and comes after this one, going round once", () => {
  const states = [
    { id: "a", isFinished: true, isDone: false },
    { id: "b", isFinished: false, isDone: false },
    { id: "c", isFinished: true, isDone: true },
    { id: "d", isFinished: true, isDone: false },
  ];
  expect(["", "a", "b", "c", "d"].map((id) => nextUnreviewed(states, id))).toEqual([
    "a",
    "d",
    "d",
    "d",
    "a",
  ]);
  expect(nextUnreviewed([{ id: "a", isFinished: true, isDone: false }], "a")).toBeNull();
});

test("whether a round has ended and is reviewed is told to its interviewers, by each one's own word", async () => {
  const { ownerId, inviteId, token } = await madeInvite({ seats: 3 });
  const ids: string[] = [];
  for (const name of ["Kim", "Lee", "Noor"]) {
    const { id } = await createGuest();
    const candidateId = (await joinInvite(id, { token, name, now: noon })) ?? "";
    ids.push(candidateId);
    if (name === "Noor") continue;
    const attemptId = (await startInvited(id, candidateId, noon)) ?? "";
    await submitAttempt(id, { attemptId, answers: [], now: minutesOn(5) });
  }
  const deed = { actor: "Asha", now: minutesOn(6) };
  const opinion = { recommendation: null, reason: "", isDone: true };
  await addOpinion(ownerId, ids[0] ?? "", opinion, deed);
  expect(await listReviewStates(ownerId, inviteId)).toEqual([
    { id: ids[0], isFinished: true, isDone: true },
    { id: ids[1], isFinished: true, isDone: false },
    { id: ids[2], isFinished: false, isDone: false },
  ]);
  expect(await listReviewStates((await createGuest()).id, inviteId)).toEqual([]);
});
