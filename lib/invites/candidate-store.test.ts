import { afterEach, beforeEach, expect, test } from "vitest";
import { createGuest } from "@/lib/accounts/account-store";
import { createCandidateAttempt, readAttempt } from "@/lib/attempts/attempt-store";
import { openTestDb } from "@/lib/db/test-db";
import {
  changeSeat,
  listSeats,
  moveSeat,
  readOwnSeat,
  readSeat,
  takeSeat,
} from "./candidate-store";
import { madeInvite, minutesOn, noon } from "./invite-fixture";
import { eventRow, revokeInvite } from "./invite-store";

let close: () => Promise<void>;
beforeEach(async () => {
  ({ close } = await openTestDb());
});
afterEach(() => close());

const join = (inviteId: string, seats = 1) => ({ inviteId, name: "Kim", seats, now: noon });

test("of twenty who join a link for one person at once, one gets in", async () => {
  const { inviteId, ownerId } = await madeInvite();
  const people = await Promise.all(Array.from({ length: 20 }, () => createGuest()));
  const seats = await Promise.all(people.map(({ id }) => takeSeat(id, join(inviteId))));
  expect(seats.filter(Boolean)).toHaveLength(1);
  expect(await listSeats(ownerId, inviteId)).toHaveLength(1);
});

test("of twenty who join a link for seven, seven get in", async () => {
  const { inviteId } = await madeInvite({ seats: 7 });
  const people = await Promise.all(Array.from({ length: 20 }, () => createGuest()));
  const seats = await Promise.all(people.map(({ id }) => takeSeat(id, join(inviteId, 7))));
  expect(new Set(seats.flatMap((seat) => seat?.id ?? [])).size).toBe(7);
});

test("whoever joins again, or ten times at once, keeps the one seat", async () => {
  const { inviteId, ownerId } = await madeInvite({ seats: 5 });
  const { id } = await createGuest();
  const seats = await Promise.all(
    Array.from({ length: 10 }, () => takeSeat(id, join(inviteId, 5))),
  );
  expect(new Set(seats.map((seat) => seat?.id)).size).toBe(1);
  expect(await listSeats(ownerId, inviteId)).toHaveLength(1);
});

test("a link that was revoked, or has expired, gives no seat even to someone who saw it open", async () => {
  const { inviteId, ownerId } = await madeInvite();
  const { id } = await createGuest();
  expect(await takeSeat(id, { ...join(inviteId), now: minutesOn(8 * 24 * 60) })).toBeNull();
  await revokeInvite(ownerId, inviteId, { actor: "Asha", now: noon });
  expect(await takeSeat(id, join(inviteId))).toBeNull();
});

test("a candidate is there for the invite's interviewers only, and a seat for its own person only", async () => {
  const { inviteId, ownerId } = await madeInvite();
  const [kim, stranger] = [await createGuest(), await createGuest()];
  const seat = await takeSeat(kim.id, join(inviteId));
  expect(await readSeat(ownerId, seat?.id ?? "")).toMatchObject({ name: "Kim" });
  expect(await readSeat(stranger.id, seat?.id ?? "")).toBeNull();
  expect(await readSeat(kim.id, seat?.id ?? "")).toBeNull();
  expect(await listSeats(stranger.id, inviteId)).toEqual([]);
  expect(await readOwnSeat(stranger.id, inviteId)).toBeNull();
});

test("a candidate starts once, however often they press, and nobody starts for them", async () => {
  const { inviteId } = await madeInvite();
  const [kim, stranger] = [await createGuest(), await createGuest()];
  const seat = await takeSeat(kim.id, join(inviteId));
  const start = (userId: string) =>
    createCandidateAttempt(userId, seat?.id ?? "", {
      title: "t",
      mode: "timed",
      items: [],
      boxes: [],
      startedAt: noon,
      deadlineAt: minutesOn(40),
    });
  expect(await start(stranger.id)).toBeNull();
  const starts = await Promise.all(Array.from({ length: 5 }, () => start(kim.id)));
  expect(starts.filter(Boolean)).toHaveLength(1);
});

test("a transfer code moves the seat and its attempt once, within its time, and never to an interviewer", async () => {
  const { inviteId, ownerId } = await madeInvite();
  const [kim, phone, late] = [await createGuest(), await createGuest(), await createGuest()];
  const seat = await takeSeat(kim.id, join(inviteId));
  const candidateId = seat?.id ?? "";
  const attemptId = await createCandidateAttempt(kim.id, candidateId, {
    title: "t",
    mode: "timed",
    items: [],
    boxes: [{ questionId: "incident", stageId: "one" }],
    startedAt: noon,
    deadlineAt: minutesOn(40),
  });
  const code = { transferHash: "hash", transferEndsAt: minutesOn(15) };
  const event = eventRow("transfer-code-made", { actor: "Asha", now: noon });
  expect(await changeSeat(kim.id, candidateId, code, event)).toBe(false);
  expect(await changeSeat(ownerId, candidateId, code, event)).toBe(true);
  expect(await moveSeat(ownerId, "hash", minutesOn(1))).toBeNull();
  expect(await moveSeat(late.id, "hash", minutesOn(16))).toBeNull();
  const moves = await Promise.all([1, 2, 3].map(() => moveSeat(phone.id, "hash", minutesOn(2))));
  expect(moves.filter(Boolean)).toHaveLength(1);
  expect(await readAttempt(phone.id, attemptId ?? "")).not.toBeNull();
  expect(await readAttempt(kim.id, attemptId ?? "")).toBeNull();
  expect(await readOwnSeat(kim.id, inviteId)).toBeNull();
});
