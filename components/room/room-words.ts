import type { Phase, RoundState } from "@/lib/attempts/round-session";
import type { SaveSummary } from "@/lib/attempts/save-summary";

/** One sentence for the person, shown under the bar and read out once. */
export type RoomMessage = { tone: "calm" | "warning" | "problem"; text: string };

type View = Pick<RoundState, "phase" | "isReached" | "local"> & {
  save: SaveSummary;
  hasUnsaved: boolean;
};

/** What needs to be said now, the most important thing only, or null when all is well. */
export function roomMessage(view: View): RoomMessage | null {
  const { phase, save } = view;
  if (phase.name === "closed")
    return { tone: "calm", text: closedText(phase.why, view.hasUnsaved) };
  if (phase.name === "asking") return { tone: "calm", text: askingText(view) };
  if (phase.name === "submitting") return { tone: "calm", text: "Handing in your answers…" };
  if (phase.problem !== null) return { tone: "problem", text: submitProblems[phase.problem] };
  if (save.look === "offline") return { tone: "warning", text: offlineText(view.local) };
  if (save.look === "problem") {
    const isOwnChoice = save.reason === "conflict" || save.reason === "too-long";
    return { tone: isOwnChoice ? "warning" : "problem", text: saveProblems[save.reason] };
  }
  return null;
}

function closedText(why: "time" | "submitted", hasUnsaved: boolean): string {
  const end =
    why === "time" ? "Time is up, and the round is closed." : "This round has been handed in.";
  const rest = hasUnsaved
    ? "What you wrote after the last save is still here to copy; once received it is kept with the round, but not graded."
    : "Everything you wrote is in it.";
  return `${end} ${rest}`;
}

function askingText({ isReached, local }: View): string {
  if (isReached) return "Time is up. Handing in your answers…";
  const where = local === "on" ? "is kept on this device" : "stays on this page: keep it open";
  return `Time is up, but the server can't be reached. Your text ${where}; we hand it in as soon as we can.`;
}

function offlineText(local: RoundState["local"]): string {
  return local === "on"
    ? "Keep writing: everything is kept on this device and sent when you're back."
    : "Keep writing, and keep this page open: the text is sent when you're back.";
}

const saveProblems: Record<Extract<SaveSummary, { look: "problem" }>["reason"], string> = {
  conflict:
    "One box has two versions. Choose in the box which to keep; saving it waits until then.",
  "too-long":
    "One box is longer than 20,000 characters and can't be saved. Nothing is cut; shorten it.",
  offline: "The server can't be reached. Keep writing; we try again by ourselves.",
  unavailable: "The server can't save just now. Keep writing; we try again by ourselves.",
  "too-many": "Saving is slowed down for a moment. Keep writing; it goes on by itself.",
  "not-found":
    "The server doesn't find this round for you any more. Sign in again in another tab; we keep trying.",
  "bad-request":
    "The server doesn't understand this page any more. Copy your last sentences, then reload the page.",
};

const submitProblems: Record<
  Exclude<Extract<Phase, { name: "writing" }>["problem"], null>,
  string
> = {
  offline:
    "The round could not be handed in: no answer from the server. Nothing is lost; try again.",
  "not-found":
    "The round could not be handed in: the server doesn't find it for you. Sign in again in another tab, then try again.",
  "bad-request":
    "The round could not be handed in. Reload the page, then try again; your text is kept.",
  "too-long": "The round could not be handed in: a box is longer than 20,000 characters.",
};
