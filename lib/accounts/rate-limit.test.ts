import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { forgiveGuesses, takeGuess, takeSignIn, takeSignUp } from "./rate-limit";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

async function allowed(take: () => Promise<{ ok: boolean }>, times: number): Promise<number> {
  const ends = await Promise.all(Array.from({ length: times }, take));
  return ends.filter(({ ok }) => ok).length;
}

test("an address may try 20 sign-ins a minute, and again a minute later", async () => {
  expect(await allowed(() => takeSignIn("a1"), 30)).toBe(20);
  expect(await allowed(() => takeSignIn("a2"), 1)).toBe(1);
  vi.advanceTimersByTime(60_001);
  expect(await allowed(() => takeSignIn("a1"), 1)).toBe(1);
});

test("a whole class can sign up from one address", async () => {
  expect(await allowed(() => takeSignUp("school"), 40)).toBe(30);
});

test("after five wrong passwords the wait doubles from one second to fifteen minutes", async () => {
  expect(await allowed(() => takeGuess("doubling"), 5)).toBe(5);
  const waits: number[] = [];
  for (let round = 0; round < 13; round++) {
    expect(await takeGuess("doubling")).toEqual({ ok: true });
    const refused = await takeGuess("doubling");
    const wait = refused.ok ? 0 : refused.retryAfterMs;
    waits.push(wait / 1000);
    vi.advanceTimersByTime(wait + 1);
  }
  expect(waits).toEqual([1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 900, 900, 900]);
});

test("a hundred guesses at once count one by one", async () => {
  expect(await allowed(() => takeGuess("parallel"), 100)).toBe(6);
});

test("guesses while one must wait don't make the wait longer", async () => {
  await allowed(() => takeGuess("patient"), 200);
  vi.advanceTimersByTime(1001);
  expect(await takeGuess("patient")).toEqual({ ok: true });
  expect(await takeGuess("patient")).toEqual({ ok: false, retryAfterMs: 2000 });
});

test("the right password clears the count", async () => {
  await allowed(() => takeGuess("cleared"), 50);
  await forgiveGuesses("cleared");
  expect(await allowed(() => takeGuess("cleared"), 5)).toBe(5);
});
