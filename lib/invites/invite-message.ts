import { planMinutes } from "@/lib/questions/plan";
import { type Invite, withExtraTime } from "./invite";

/** A message that an interviewer can send as it is. The expiry is in UTC, since nobody knows where it is read. */
export function inviteMessage(invite: Invite, link: string): string {
  const minutes = planMinutes({ items: withExtraTime(invite.items, invite.extraPercent) });
  const until = invite.expiresAt.toISOString().slice(0, 16).replace("T", " ");
  return [
    "Hello,",
    "",
    `here is your link to "${invite.title}", a timed interview in writing of ${minutes} minutes:`,
    link,
    "",
    "You need no account. Nothing runs until you press Start, and what you write is saved as you type.",
    `Please open it before ${until} UTC.`,
    "",
    invite.host,
  ].join("\n");
}
