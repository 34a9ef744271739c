import "server-only";
import type { Account, AccountResult } from "./account";
import { claimGuest } from "./account-data-store";
import type { SignInInput } from "./account-input";
import { readCredentials } from "./account-store";
import { PasswordQueueFull, verifyPassword } from "./password-hash";
import { forgiveGuesses, takeGuess, takeSignIn } from "./rate-limit";

/** Who asks: their address, who they are so far, and the user who has signed in from this browser before. */
export type Visitor = { address: string; user: Account | null; device: string | null };

/**
 * Checks an e-mail address and password. A guest who is right takes their attempts along to the account. An unknown
 * address and a wrong password are told apart by nothing: same reason, same work, same limits.
 */
export async function signIn(input: SignInInput, visitor: Visitor): Promise<AccountResult> {
  const email = input.email.toLowerCase();
  const found = await readCredentials(email);
  // Strangers' guesses count apart from those on the person's own devices, so they can't lock the person out.
  const isKnownDevice = found !== null && found.userId === visitor.device;
  const guessKey = isKnownDevice ? `known device of ${found.userId}` : email;
  for (const take of [() => takeSignIn(visitor.address), () => takeGuess(guessKey)]) {
    const allowance = await take();
    if (!allowance.ok) return { ...allowance, reason: "too-many" };
  }
  try {
    const isRight = await verifyPassword(found?.passwordHash ?? null, input.password);
    if (!found || !isRight) return { ok: false, reason: "wrong-credentials" };
    await forgiveGuesses(guessKey);
    await bringAlong(visitor.user, found.userId);
    return { ok: true, grant: { userId: found.userId, version: found.version } };
  } catch (error) {
    if (error instanceof PasswordQueueFull) return { ok: false, reason: "busy" };
    throw error;
  }
}

/** Only the visitor's own session says which guest they are; nothing they send does. */
export async function bringAlong(user: Account | null, accountId: string): Promise<void> {
  if (user?.isGuest) await claimGuest(user.id, accountId);
}
