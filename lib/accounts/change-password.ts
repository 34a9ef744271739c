import "server-only";
import type { Account, AccountResult } from "./account";
import type { ChangePasswordInput } from "./account-input";
import { changePasswordHash, readPasswordHash } from "./account-store";
import { hashPassword, PasswordQueueFull, verifyPassword } from "./password-hash";
import { forgiveGuesses, takeGuess } from "./rate-limit";
import { isGuessable } from "./sign-up";

/** Replaces the password of someone who knows the old one. Every session ends; the grant is for the one that asked. */
export async function changePassword(
  user: Account,
  input: ChangePasswordInput,
): Promise<AccountResult> {
  if (await isGuessable(input.newPassword, user.email)) {
    return { ok: false, reason: "password-common" };
  }
  const allowance = await takeGuess(user.id);
  if (!allowance.ok) return { ...allowance, reason: "too-many" };
  try {
    const old = await readPasswordHash(user.id);
    if (!(await verifyPassword(old, input.password)) || old === null) {
      return { ok: false, reason: "wrong-password" };
    }
    await forgiveGuesses(user.id);
    const hashes = { old, new: await hashPassword(input.newPassword) };
    const grant = await changePasswordHash(user.id, hashes);
    return grant ? { ok: true, grant } : { ok: false, reason: "wrong-password" };
  } catch (error) {
    if (error instanceof PasswordQueueFull) return { ok: false, reason: "busy" };
    throw error;
  }
}
