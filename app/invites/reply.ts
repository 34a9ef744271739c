import type { Reply } from "./actions";

export const unsent: Reply = { problem: "", said: "", sent: 0 };

/** The reply to a form that found no server. */
export function lost(before: Reply, problem: string): Reply {
  return { problem, said: "", sent: before.sent + 1 };
}
