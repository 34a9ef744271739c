import "server-only";
import { guestSessionSeconds } from "./account";
import { createGuest } from "./account-store";
import { readUser } from "./current-user";
import { writeSession } from "./session-cookie";

/** Who is asking, or a new guest whose session starts now. For server actions and route handlers that begin something. */
export async function ensureUser(): Promise<{ id: string }> {
  const user = await readUser();
  if (user) return { id: user.id };
  const guest = await createGuest();
  await writeSession({
    userId: guest.id,
    version: guest.sessionVersion,
    seconds: guestSessionSeconds,
  });
  return { id: guest.id };
}
