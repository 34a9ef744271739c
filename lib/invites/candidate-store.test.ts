import { afterEach, beforeEach, expect, test } from "vitest";
import { createGuest } from "@/lib/accounts/account-store";
import { createAttempt } from "@/lib/attempts/attempt-store";
import { openTestDb } from "@/lib/db/test-db";
import { listSeats, readOwnSeat, readSeat, takeSeat } from "./candidate-store";
import { guardedWrite } from "./guarded-write";
import { madeInvite, minutesOn, noon } from "./invite-fixture";
import { revokeInvite } from "./invite-store";

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

test("a candidate starts once, however often they press", async () => {
  const { inviteId } = await madeInvite();
  const { id } = await createGuest();
  const seat = await takeSeat(id, join(inviteId));
  const start = () =>
    guardedWrite(
      createAttempt(id, {
        title: "t",
        mode: "timed",
        items: [],
        boxes: [],
        startedAt: noon,
        deadlineAt: minutesOn(40),
        candidateId: seat?.id,
      }).then((attemptId) => ({ attemptId })),
    );
  const starts = await Promise.all([start(), start(), start(), start(), start()]);
  expect(starts.filter((each) => typeof each === "object")).toHaveLength(1);
  const stranger = await createGuest();
  const foreign = createAttempt(stranger.id, {
    title: "t",
    mode: "timed",
    items: [],
    boxes: [],
    startedAt: noon,
    deadlineAt: null,
    candidateId: seat?.id,
  });
  await expect(foreign).rejects.toMatchObject({ code: "P2025" });
});
