import "server-only";
import type { Account, Grant, Identity } from "./account";
import { addIdentity, createAccountWithIdentity, readIdentityOwner } from "./account-store";
import { bringAlong } from "./sign-in";

/**
 * The account of someone whom GitHub or Google vouches for. A known identity signs in, and a guest takes their attempts
 * along; the first sign-in of a guest makes the guest's row the account. E-mail addresses play no part: whoever holds an
 * address at a provider need not be whoever holds it here.
 */
export async function signInWithProvider(identity: Identity, user: Account | null): Promise<Grant> {
  const known = await signInKnown(identity, user);
  if (known) return known;
  const grant = user?.isGuest
    ? await addIdentity(user.id, identity)
    : await createAccountWithIdentity(identity);
  // Two first sign-ins at once: the slower one finds what the faster one made.
  const made = grant ?? (await signInKnown(identity, user));
  if (!made) throw new Error("An identity could neither be found nor made.");
  return made;
}

async function signInKnown(identity: Identity, user: Account | null): Promise<Grant | null> {
  const owner = await readIdentityOwner(identity);
  if (owner) await bringAlong(user, owner.userId);
  return owner;
}
