import "server-only";
import { hash, verify } from "@node-rs/argon2";

/** OWASP's least for argon2id, which is this library's algorithm: 19 MiB, two passes, one lane. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Each hash takes memory and a core, so a crowd waits in line instead of filling the machine. */
const atOnceMax = 2;
const waitingMax = 50;

// Pages and route handlers are bundled apart; the global makes them stand in one line.
const shared = globalThis as typeof globalThis & { preflightHashing?: Line };
type Line = { running: number; waiting: (() => void)[] };

/** Too many sign-ins wait already: the person should try again in a moment. */
export class PasswordQueueFull extends Error {}

/** Hashes a password for keeping. Throws PasswordQueueFull when too many wait. */
export function hashPassword(password: string): Promise<string> {
  return inTurn(() => hash(password, cost));
}

let dummyHash: Promise<string> | undefined;

/**
 * Whether `password` is the one behind `storedHash`. Without a stored hash it works as long and says no,
 * so time doesn't tell whether an e-mail is known. Throws PasswordQueueFull when too many wait.
 */
export async function verifyPassword(storedHash: string | null, password: string) {
  dummyHash ??= hash(crypto.randomUUID(), cost);
  const dummy = await dummyHash;
  const matches = await inTurn(() => verify(storedHash ?? dummy, password));
  return storedHash !== null && matches;
}

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  shared.preflightHashing ??= { running: 0, waiting: [] };
  const line = shared.preflightHashing;
  if (line.running >= atOnceMax) {
    if (line.waiting.length >= waitingMax) throw new PasswordQueueFull();
    // Whoever finishes hands its place over, so the count stays as it is.
    await new Promise<void>((resolve) => line.waiting.push(resolve));
  } else {
    line.running += 1;
  }
  try {
    return await work();
  } finally {
    const next = line.waiting.shift();
    if (next) next();
    else line.running -= 1;
  }
}
