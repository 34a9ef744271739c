import { type DraftReply, type DraftSave, textLengthMax } from "./attempt";

type Refusal = Extract<DraftReply, { ok: false }>["reason"];

/** Why the last save did not get through. */
export type Trouble = "offline" | Exclude<Refusal, "conflict" | "closed">;

/** A second text for the same box, offered beside the first: saved by another tab, or found on this device. */
export type OtherText = {
  text: string;
  from: "elsewhere" | "this-device";
  /** The server's revision of it, or null when the server doesn't have it. */
  revision: number | null;
};

/** All that a tab knows about the text of one box. Times are readings of one monotonic clock, in ms. */
export type BoxDraft = {
  text: string;
  /** The server's revision that the text builds on. */
  baseRevision: number;
  /** What the server is known to hold; null from the moment a save leaves until a reply says what became of it. */
  knownText: string | null;
  writerId: string;
  /** The number of the last save that left. */
  writerSeq: number;
  inFlight: { writerSeq: number; text: string } | null;
  /** The first and the last change that no save has taken along yet. */
  firstChangeAt: number | null;
  lastChangeAt: number | null;
  failures: number;
  retryAt: number | null;
  trouble: Trouble | null;
  others: OtherText[];
  closed: boolean;
  /** The text that the server received after the round had closed: kept there, never graded. */
  lateText: string | null;
};

export type BoxStatus =
  | "saved"
  | "saving"
  | "offline"
  | "problem"
  | "conflict"
  | "too-long"
  | "closed";

/** The part of a save that the machine decides. */
export type SaveOrder = Pick<DraftSave, "text" | "baseRevision" | "writerId" | "writerSeq">;

const pauseMs = 400;
const longestWaitMs = 1_000;

/** A box as the server sent it with the page. */
export function newBoxDraft(saved: { text: string; revision: number }, writerId: string): BoxDraft {
  return {
    text: saved.text,
    baseRevision: saved.revision,
    knownText: saved.text,
    writerId,
    writerSeq: 0,
    inFlight: null,
    firstChangeAt: null,
    lastChangeAt: null,
    failures: 0,
    retryAt: null,
    trouble: null,
    others: [],
    closed: false,
    lateText: null,
  };
}

/** Whether this tab holds a text that the server has not acknowledged. */
export function isUnsaved(draft: BoxDraft): boolean {
  return draft.text !== draft.knownText;
}

export function isTooLong(draft: BoxDraft): boolean {
  return draft.text.length > textLengthMax;
}

/**
 * When the next save is due, or null while there is nothing to send or a reply is awaited: 400 ms after the last change,
 * 1 s after the first one however fast someone types, at the retry time after a failure, at once for a recovered text.
 */
export function sendAt(draft: BoxDraft): number | null {
  const waits = draft.inFlight !== null || draft.others.length > 0 || isTooLong(draft);
  const isReceivedLate = draft.closed && draft.text === draft.lateText;
  if (waits || isReceivedLate || !isUnsaved(draft)) return null;
  if (draft.retryAt !== null) return draft.retryAt;
  if (draft.closed || draft.firstChangeAt === null || draft.lastChangeAt === null) return 0;
  return Math.min(draft.lastChangeAt + pauseMs, draft.firstChangeAt + longestWaitMs);
}

/** What to tell the person about this box. One failed try is not worth a worry unless the network is gone. */
export function statusOf(draft: BoxDraft): BoxStatus {
  if (draft.closed) return "closed";
  if (draft.others.length > 0) return "conflict";
  if (isTooLong(draft)) return "too-long";
  if (!isUnsaved(draft)) return "saved";
  if (draft.trouble === "offline") return "offline";
  return draft.trouble !== null && draft.failures > 1 ? "problem" : "saving";
}
