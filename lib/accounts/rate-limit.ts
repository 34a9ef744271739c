import "server-only";
import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";

/** Whether something may happen now, or when to try again. */
export type Allowance = { ok: true } | { ok: false; retryAfterMs: number };

const minute = 60;
const hour = 60 * minute;

/** Wrong passwords that cost nothing; from then on the wait doubles from one second up to `waitMax`. */
const freeTries = 5;
const waitMaxSeconds = 15 * minute;

// Counted in this process's memory: one process serves one SQLite file. A development reload keeps the counts.
const shared = globalThis as typeof globalThis & { preflightLimits?: Limits };
type Limits = ReturnType<typeof makeLimits>;

function makeLimits() {
  const memory = (keyPrefix: string, points: number, duration: number) =>
    new RateLimiterMemory({ keyPrefix, points, duration });
  return {
    signInByAddress: memory("sign-in", 20, minute),
    // A class behind one address signs up in one lesson.
    signUpByAddress: memory("sign-up", 30, hour),
    exportByUser: memory("export", 6, minute),
    tries: memory("tries", 1, 24 * hour),
    gate: memory("gate", 1, 1),
  };
}

function limits(): Limits {
  shared.preflightLimits ??= makeLimits();
  return shared.preflightLimits;
}

/** One more sign-in from this address: 20 a minute. */
export function takeSignIn(address: string): Promise<Allowance> {
  return allowanceOf(limits().signInByAddress.consume(address));
}

/** One more new account from this address: 30 an hour. */
export function takeSignUp(address: string): Promise<Allowance> {
  return allowanceOf(limits().signUpByAddress.consume(address));
}

/** One more export of this user: 6 a minute. */
export function takeExport(userId: string): Promise<Allowance> {
  return allowanceOf(limits().exportByUser.consume(userId));
}

/**
 * One more guess at the password of `account` (an e-mail address or a user id, known or not). Counted before the password
 * is looked at, so guesses sent all at once can't slip through together; `forgiveGuesses` takes it back.
 */
export async function takeGuess(account: string): Promise<Allowance> {
  const { tries, gate } = limits();
  const { consumedPoints } = await tries.penalty(account);
  if (consumedPoints <= freeTries) return { ok: true };
  const wait = Math.min(2 ** (consumedPoints - freeTries - 1), waitMaxSeconds);
  const allowance = await allowanceOf(gate.consume(account, 1, { customDuration: wait }));
  // A refused guess was none: hammering must not make the owner's wait longer.
  if (!allowance.ok) await tries.reward(account);
  return allowance;
}

/** The password was right: the account's wrong guesses are forgotten. */
export async function forgiveGuesses(account: string): Promise<void> {
  await limits().tries.delete(account);
  await limits().gate.delete(account);
}

async function allowanceOf(consumption: Promise<unknown>): Promise<Allowance> {
  try {
    await consumption;
    return { ok: true };
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw refusal;
    return { ok: false, retryAfterMs: Math.max(refusal.msBeforeNext, 1) };
  }
}
