import { expect, test } from "vitest";
import { hashPassword, PasswordQueueFull, verifyPassword } from "./password-hash";

test("a password is kept as argon2id with its parameters, and only it fits", async () => {
  const stored = await hashPassword("correct horse battery");
  expect(stored).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect(await verifyPassword(stored, "correct horse battery")).toBe(true);
  expect(await verifyPassword(stored, "correct horse battery ")).toBe(false);
  expect(await verifyPassword(stored, "Correct horse battery")).toBe(false);
});

test("nothing is cut off: the last character of a long password counts", async () => {
  const long = "é".repeat(127);
  const stored = await hashPassword(`${long}a`);
  expect(await verifyPassword(stored, `${long}b`)).toBe(false);
});

test("an unknown person's password is never right and takes about as long", async () => {
  const stored = await hashPassword("correct horse battery");
  await verifyPassword(null, "warm up");
  const times = { known: [] as number[], unknown: [] as number[] };
  for (let round = 0; round < 15; round++) {
    times.known.push(await timed(() => verifyPassword(stored, "wrong guess")));
    times.unknown.push(await timed(() => verifyPassword(null, "wrong guess")));
  }
  expect(await verifyPassword(null, "correct horse battery")).toBe(false);
  const ratio = median(times.known) / median(times.unknown);
  expect(ratio).toBeGreaterThan(0.5);
  expect(ratio).toBeLessThan(2);
});

test("a crowd waits in line, and beyond fifty is told at once to come back", async () => {
  const crowd = Array.from({ length: 60 }, () => hashPassword("correct horse battery"));
  const ends = await Promise.allSettled(crowd);
  const refused = ends.filter((end) => end.status === "rejected");
  expect(refused).toHaveLength(8);
  expect(refused.every(({ reason }) => reason instanceof PasswordQueueFull)).toBe(true);
  expect(await verifyPassword(await hashPassword("still works"), "still works")).toBe(true);
});

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
