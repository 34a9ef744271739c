import "server-only";
import { now } from "@/lib/clock";
import { accountSessionSeconds, guestSessionSeconds } from "./account";
import { createGuest } from "./account-store";
import { readUser } from "./current-user";
import { readSession, writeSession } from "./session-cookie";

/** A session with less left than this is renewed when something begins, so that none ends in the middle of a round. */
const renewBelowMs = 7 * 24 * 60 * 60 * 1000;

/** Who is asking, or a new guest whose session starts now. For server actions and route handlers that begin something. */
export async function ensureUser(): Promise<{ id: string }> {
  const [user, session] = [await readUser(), await readSession()];
  if (!user || !session) {
    const { id, sessionVersion: version } = await createGuest();
    await writeSession({ userId: id, version, seconds: guestSessionSeconds });
    return { id };
  }
  if (session.endsAt.getTime() - now().getTime() < renewBelowMs) {
    const seconds = user.isGuest ? guestSessionSeconds : accountSessionSeconds;
    await writeSession({ userId: user.id, version: session.version, seconds });
  }
  return { id: user.id };
}
