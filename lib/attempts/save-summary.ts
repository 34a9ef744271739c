import { type BoxDraft, isUnsaved, statusOf, type Trouble } from "./draft-box";
import type { RoundState } from "./round-session";

/** What the room says of saving as a whole: the worst that holds for any box. */
export type SaveSummary =
  | { look: "saved" | "saving" | "offline" }
  | { look: "problem"; reason: Trouble | "conflict" | "too-long" };

/** Sums up the boxes of an open round. */
export function summariseSaves(state: Pick<RoundState, "boxes" | "isReached">): SaveSummary {
  const boxes = Object.values(state.boxes);
  const statuses = boxes.map(statusOf);
  if (statuses.includes("conflict")) return { look: "problem", reason: "conflict" };
  if (statuses.includes("too-long")) return { look: "problem", reason: "too-long" };
  const failing = boxes.find((draft) => statusOf(draft) === "problem");
  if (failing) return { look: "problem", reason: failing.trouble ?? "unavailable" };
  if (!state.isReached || statuses.includes("offline")) return { look: "offline" };
  return { look: statuses.includes("saving") ? "saving" : "saved" };
}

/** Whether closing the page now would leave something that only this page or this device holds. */
export function hasUnsaved(boxes: Readonly<Record<string, BoxDraft>>): boolean {
  return Object.values(boxes).some(isUnsaved);
}
