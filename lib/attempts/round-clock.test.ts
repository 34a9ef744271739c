import fc from "fast-check";
import { expect, test } from "vitest";
import { betterReading, passedMark, readingOf, serverTimeMs, timeLeftMs } from "./round-clock";

const start = Date.parse("2026-11-21T12:00:00.000Z");
const clockAt = (ms: number) => ({
  serverNow: new Date(start + ms).toISOString(),
  deadlineAt: new Date(start + 60_000).toISOString(),
  finishedAt: null,
});

test("the shown time is off by no more than half a round trip, however the delay is split", () => {
  fc.assert(
    fc.property(fc.nat(4_000), fc.nat(4_000), fc.nat(30_000), (there, back, later) => {
      // The page's clock reads 500 when the server's reads 0.
      const reading = readingOf(clockAt(there), 500, 500 + there + back);
      const shown = timeLeftMs(reading, 500 + there + back + later);
      const right = 60_000 - (there + back + later);
      expect(Math.abs((shown ?? 0) - right)).toBeLessThanOrEqual((there + back) / 2);
    }),
  );
});

test("a slow reply does not spoil a precise reading, a reading that can't be true any more is replaced", () => {
  const precise = readingOf(clockAt(10), 0, 20);
  const slow = readingOf(clockAt(3_900), 1_000, 5_000);
  expect(betterReading(precise, slow).offsetMs).toBe(precise.offsetMs);
  // The page slept for twenty minutes: its clock stood still, the server's did not.
  const awake = readingOf(clockAt(1_200_000), 6_000, 6_400);
  expect(serverTimeMs(betterReading(precise, awake), 6_200)).toBe(start + 1_200_000);
});

test("an extension of the deadline is taken from any reply", () => {
  const precise = readingOf(clockAt(10), 0, 20);
  const slow = readingOf(
    { ...clockAt(3_900), deadlineAt: new Date(start + 90_000).toISOString() },
    1_000,
    5_000,
  );
  expect(betterReading(precise, slow).deadlineMs).toBe(start + 90_000);
});

test("ten, five and one minute are announced once each, when they pass", () => {
  expect(passedMark(600_001, 600_000)).toBe(10);
  expect(passedMark(600_000, 599_000)).toBeNull();
  expect(passedMark(300_500, 299_500)).toBe(5);
  expect(passedMark(700_000, 59_000)).toBe(1);
  expect(passedMark(60_500, -500)).toBeNull();
});
