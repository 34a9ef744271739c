import type { DraftReply } from "./attempt";
import {
  type BoxDraft,
  isTooLong,
  isUnsaved,
  type SaveOrder,
  sendAt,
  type Trouble,
} from "./draft-box";

export type Choice = "mine" | "theirs" | "both";

type Current = Extract<DraftReply, { reason: "conflict" }>["current"];

/** What can happen to a box. */
export type DraftNews =
  | { type: "typed"; text: string }
  /** A text of an earlier page was found on this device. */
  | { type: "recovered"; text: string; baseRevision: number; writerId: string; writerSeq: number }
  /** Another tab of this browser saved the box. */
  | { type: "heard"; text: string; revision: number }
  /** The time that `sendAt` named has come. */
  | { type: "woke" }
  /** The network or the person is back: don't wait for the retry time. */
  | { type: "nudged" }
  /** The page may be going away: send what has not been sent. */
  | { type: "flushed" }
  /** The submission takes the text along. */
  | { type: "handed-in" }
  | { type: "saved"; writerSeq: number; revision: number }
  | { type: "conflicted"; writerSeq: number; current: Current }
  /** `jitter` is a random number from 0 to 1. */
  | { type: "failed"; writerSeq: number; trouble: Trouble; jitter: number }
  /** The round is over. With `writerSeq`: the server said so to that save, and has kept its text as a late copy. */
  | { type: "closed"; writerSeq: number | null }
  | { type: "chose"; choice: Choice }
  /** A page that came back from the browser's cache may have lost its name to a newer page. */
  | { type: "renamed"; writerId: string };

/** News with its time: a reading of the same monotonic clock every time, in ms. */
export type DraftEvent = DraftNews & { at: number };

/** `keep`: write the box to this device; `drop`: the server has acknowledged this very text. */
export type DraftEffect = { type: "send"; save: SaveOrder } | { type: "keep" } | { type: "drop" };

export type DraftStep = { draft: BoxDraft; effects: DraftEffect[] };

/** The whole of autosave: what one event makes of a box, and what is to be done. Pure, so that every interleaving can be tested. */
export function stepDraft(before: BoxDraft, event: DraftEvent): DraftStep {
  const moved = move(before, event);
  const due = sendAt(moved);
  const mustSend = event.type === "handed-in" ? !isTooLong(moved) : due !== null && due <= event.at;
  const draft = mustSend ? leave(moved) : moved;
  const effects = localEffects(before, draft);
  // What an earlier page left on this device is what the server has: it was acknowledged after all.
  if (event.type === "recovered" && draft === before && !isUnsaved(draft))
    effects.push({ type: "drop" });
  if (mustSend) effects.push({ type: "send", save: orderOf(draft) });
  return { draft, effects };
}

function move(draft: BoxDraft, event: DraftEvent): BoxDraft {
  switch (event.type) {
    case "typed":
      return event.text === draft.text ? draft : changed(draft, event.text, event.at);
    case "recovered":
      return recover(draft, event);
    case "heard":
      return hear(draft, event);
    case "woke":
      return draft;
    case "nudged":
      return { ...draft, retryAt: null };
    case "flushed":
      return flush(draft);
    case "handed-in":
      return draft.others.length > 0 ? choose(draft, "both") : draft;
    case "chose":
      return choose(draft, event.choice);
    case "closed":
      return close(draft, event.writerSeq);
    case "renamed":
      // The numbers go on, so that a reply to the old name is never taken for one to the new.
      return { ...draft, writerId: event.writerId, inFlight: null };
    default:
      return event.writerSeq === draft.inFlight?.writerSeq ? settle(draft, event) : draft;
  }
}

type Reply = Extract<DraftEvent, { type: "saved" | "conflicted" | "failed" }>;

function settle(draft: BoxDraft, reply: Reply): BoxDraft {
  const sent = draft.inFlight?.text ?? null;
  const calm = { ...draft, inFlight: null, failures: 0, retryAt: null, trouble: null };
  if (reply.type === "saved") return { ...calm, knownText: sent, baseRevision: reply.revision };
  if (reply.type === "failed") {
    const { jitter, trouble, at } = reply;
    const retryAt = at + Math.min(15_000, 1_000 * 2 ** draft.failures) * (1 + jitter / 4);
    return { ...calm, failures: draft.failures + 1, retryAt, trouble };
  }
  const { text, revision } = reply.current;
  // Both wrote the same words, or our own earlier save had arrived after all.
  if (text === sent || text === draft.text)
    return { ...calm, knownText: text, baseRevision: revision };
  return { ...calm, others: [{ text, revision, from: "elsewhere" }, ...draft.others] };
}

function changed(draft: BoxDraft, text: string, at: number): BoxDraft {
  return { ...draft, text, firstChangeAt: draft.firstChangeAt ?? at, lastChangeAt: at };
}

/** An earlier page's text takes the box when nobody has touched it yet; otherwise it is offered. */
function recover(draft: BoxDraft, found: Extract<DraftEvent, { type: "recovered" }>): BoxDraft {
  if (found.text === draft.text) return draft;
  const isUntouched = !isUnsaved(draft) && draft.writerSeq === 0;
  if (!isUntouched) {
    const other = { text: found.text, revision: null, from: "this-device" } as const;
    return { ...draft, others: [...draft.others, other] };
  }
  const { text, baseRevision, writerId } = found;
  // The device may have missed the numbers of the last saves before a crash; a number used twice would count as a retry.
  const writerSeq = found.writerSeq + 100;
  return { ...draft, text, baseRevision, writerId, writerSeq, knownText: null };
}

function hear(draft: BoxDraft, { text, revision }: { text: string; revision: number }): BoxDraft {
  if (draft.closed || revision <= draft.baseRevision || isUnsaved(draft)) return draft;
  return { ...draft, text, knownText: text, baseRevision: revision };
}

function flush(draft: BoxDraft): BoxDraft {
  const isOutdated = draft.inFlight !== null && draft.inFlight.text !== draft.text;
  const inFlight = isOutdated ? null : draft.inFlight;
  return { ...draft, inFlight, retryAt: null, firstChangeAt: null, lastChangeAt: null };
}

function choose(draft: BoxDraft, choice: Choice): BoxDraft {
  const [other, ...others] = draft.others;
  if (!other) return draft;
  const texts = { mine: draft.text, theirs: other.text, both: `${draft.text}\n\n${other.text}` };
  const base =
    other.revision === null
      ? draft
      : { ...draft, baseRevision: other.revision, knownText: other.text };
  return { ...base, text: texts[choice], others, firstChangeAt: null, lastChangeAt: null };
}

function close(draft: BoxDraft, writerSeq: number | null): BoxDraft {
  const isReply = writerSeq !== null && writerSeq === draft.inFlight?.writerSeq;
  if (!isReply) return { ...draft, closed: true, retryAt: null };
  return { ...draft, closed: true, lateText: draft.inFlight?.text ?? null, inFlight: null };
}

function leave(draft: BoxDraft): BoxDraft {
  const writerSeq = draft.writerSeq + 1;
  const inFlight = { writerSeq, text: draft.text };
  const waiting = { retryAt: null, firstChangeAt: null, lastChangeAt: null };
  return { ...draft, ...waiting, writerSeq, inFlight, knownText: null };
}

function orderOf({ text, baseRevision, writerId, writerSeq }: BoxDraft): SaveOrder {
  return { text, baseRevision, writerId, writerSeq };
}

function localEffects(before: BoxDraft, after: BoxDraft): DraftEffect[] {
  if (!isUnsaved(after)) return isUnsaved(before) ? [{ type: "drop" }] : [];
  const isKept =
    isUnsaved(before) &&
    before.text === after.text &&
    before.baseRevision === after.baseRevision &&
    before.writerId === after.writerId &&
    before.writerSeq === after.writerSeq;
  return isKept ? [] : [{ type: "keep" }];
}
