import "server-only";
import type { AccountResult } from "./account";
import type { SignUpInput } from "./account-input";
import { addCredentials, createAccount } from "./account-store";
import { isCommonPassword } from "./common-password";
import { hashPassword, PasswordQueueFull } from "./password-hash";
import { takeSignUp } from "./rate-limit";
import type { Visitor } from "./sign-in";

/** Makes an account. A guest's row becomes it, with everything that belongs to the guest, and old sessions of it end. */
export async function signUp(input: SignUpInput, visitor: Visitor): Promise<AccountResult> {
  const { email, name, password } = input;
  if (await isGuessable(password, email)) return { ok: false, reason: "password-common" };
  const allowance = await takeSignUp(visitor.address);
  if (!allowance.ok) return { ...allowance, reason: "too-many" };
  try {
    // Hashed before the address is looked at, so that a taken one takes as long.
    const credentials = { email, name, passwordHash: await hashPassword(password) };
    const grant = visitor.user?.isGuest
      ? await addCredentials(visitor.user.id, credentials)
      : await createAccount(credentials);
    return grant ? { ok: true, grant } : { ok: false, reason: "email-taken" };
  } catch (error) {
    if (error instanceof PasswordQueueFull) return { ok: false, reason: "busy" };
    throw error;
  }
}

/** Among the first that anyone would try: a common one, or the person's own address. */
export async function isGuessable(password: string, email: string | null): Promise<boolean> {
  const own = email ? [email, email.split("@")[0] ?? email] : [];
  return own.includes(password.toLowerCase()) || (await isCommonPassword(password));
}
