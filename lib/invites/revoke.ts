import "server-only";
import { finishAttempt } from "@/lib/attempts/attempt-store";
import { gradeAttempt } from "@/lib/attempts/grade-attempt";
import { listSeats } from "./candidate-store";
import { type Deed, revokeInvite } from "./invite-store";

/**
 * Ends a link for good, and the rounds that run on it: what was saved until now counts, later texts are kept as late
 * copies. False when the invite isn't the user's, or was revoked before.
 */
export async function revoke(ownerId: string, inviteId: string, deed: Deed): Promise<boolean> {
  if (!(await revokeInvite(ownerId, inviteId, deed))) return false;
  for (const { userId, attemptId } of await listSeats(ownerId, inviteId)) {
    if (!attemptId) continue;
    await finishAttempt(userId, attemptId, deed.now, "revoked");
    await gradeAttempt(userId, attemptId, deed.now);
  }
  return true;
}
