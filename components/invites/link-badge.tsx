import { Badge } from "@/components/ui/badge";
import type { LinkState } from "@/lib/invites/invite";
import { linkStateNames } from "./invite-words";

/** What a link does now. */
export function LinkBadge({ state }: { state: LinkState }) {
  return <Badge tone={state === "open" ? "good" : "plain"}>{linkStateNames[state]}</Badge>;
}
