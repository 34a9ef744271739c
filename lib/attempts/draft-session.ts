import { now } from "@/lib/clock";
import type { BoxId, Clock, DraftReply, DraftSave, SavedAnswer } from "./attempt";
import { cleanText } from "./clean-text";
import {
  type BoxDraft,
  isTooLong,
  isUnsaved,
  newBoxDraft,
  type SaveOrder,
  sendAt,
  type Trouble,
} from "./draft-box";
import type { LocalDraft, LocalDrafts } from "./draft-local";
import type { Timed } from "./draft-request";
import { type Choice, type DraftNews, stepDraft } from "./draft-sync";
import type { WriterFate } from "./draft-writer";

/** What the session needs from the browser. Tests pass their own. */
export type DraftPorts = {
  /** A monotonic clock in ms. */
  now: () => number;
  random: () => number;
  put: (save: DraftSave) => Promise<Timed<DraftReply | { ok: false; reason: Trouble }>>;
  onClock: (clock: Timed<Clock>) => void;
  /** A save was accepted: other tabs of this browser want to know. */
  onSaved: (save: DraftSave, revision: number) => void;
  onChange: () => void;
};

/** Joins the two ids of a box into the key of maps and elements. Ids hold no slash. */
export function boxKey({ questionId, stageId }: BoxId): string {
  return `${questionId}/${stageId}`;
}

const longestBeatMs = 10_000;

/** The boxes of one open room: feeds the machine of each with events and does what it asks for. */
export class DraftSession {
  /** Replaced, never changed in place, so that a view can tell a new state by its identity. */
  boxes: Readonly<Record<string, BoxDraft>>;
  #ids: Record<string, BoxId> = {};
  #activeMs: Record<string, number> = {};
  #sentActiveMs: Record<string, number> = {};
  #hand: { key: string; since: number } | null = null;
  #local: LocalDrafts | null = null;
  #leftovers: LocalDraft[] = [];
  #isStopped = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    readonly attemptId: string,
    answers: SavedAnswer[],
    writerId: string,
    private readonly ports: DraftPorts,
  ) {
    const boxes: Record<string, BoxDraft> = {};
    for (const answer of answers) {
      const key = boxKey(answer);
      boxes[key] = newBoxDraft(answer, writerId);
      this.#ids[key] = { questionId: answer.questionId, stageId: answer.stageId };
      this.#activeMs[key] = answer.activeMs;
      this.#sentActiveMs[key] = answer.activeMs;
    }
    this.boxes = boxes;
  }

  type(key: string, text: string): void {
    this.#do(key, { type: "typed", text: cleanText(text) });
  }

  choose(key: string, choice: Choice): void {
    const resolved = this.boxes[key]?.others[0];
    this.#do(key, { type: "chose", choice });
    if (resolved?.from === "this-device") this.#dropLeftover(key, resolved.text);
  }

  /** Something that concerns every box: the network is back, the page is hidden, the round is over. */
  tell(news: Extract<DraftNews, { type: "nudged" | "flushed" | "renamed" | "closed" }>): void {
    for (const key of Object.keys(this.boxes)) this.#do(key, news);
  }

  /** Another tab saved a box. */
  hear(key: string, saved: { text: string; revision: number }): void {
    this.#do(key, { type: "heard", ...saved });
  }

  /** The server's texts, which may be newer than those that this page was made with. */
  catchUp(answers: readonly SavedAnswer[]): void {
    for (const answer of answers) {
      const key = boxKey(answer);
      if (!this.boxes[key]) continue;
      this.#activeMs[key] = Math.max(this.#activeMs[key] ?? 0, answer.activeMs);
      this.hear(key, answer);
    }
  }

  /** From now on the time counts for this box, or for none. */
  attend(key: string | null): void {
    const at = this.ports.now();
    if (this.#hand) this.#activeMs[this.#hand.key] = this.activeMs(this.#hand.key);
    this.#hand = key === null ? null : { key, since: at };
  }

  /** Time is added in small pieces, so that a machine that slept adds no more than one of them. */
  beat(): void {
    if (this.#hand) this.attend(this.#hand.key);
  }

  /** How long this person has had a box in hand, in ms. */
  activeMs(key: string): number {
    const running = this.#hand?.key === key ? this.ports.now() - this.#hand.since : 0;
    return Math.round((this.#activeMs[key] ?? 0) + Math.min(running, longestBeatMs));
  }

  totalActiveMs(): number {
    return Object.keys(this.boxes).reduce((sum, key) => sum + this.activeMs(key), 0);
  }

  /**
   * What a submission takes along: every text that is not acknowledged, and every box with time that is not reported.
   * Each counts as sent; `returnHandIn` takes that back when the submission failed. A text beyond the limit stays out.
   */
  handIn(): DraftSave[] {
    return Object.keys(this.boxes).flatMap((key) => {
      const draft = this.boxes[key];
      const isDue = draft && (isUnsaved(draft) || this.activeMs(key) !== this.#sentActiveMs[key]);
      if (!isDue || isTooLong(draft) || draft.closed) return [];
      const order = this.#step(key, { type: "handed-in" });
      return order ? [this.#saveOf(key, order)] : [];
    });
  }

  /** The server has all of it: as answers, or where another text was newer or the time was over, as copies. */
  acceptHandIn(saves: DraftSave[]): void {
    for (const save of saves) {
      const { writerSeq, baseRevision } = save;
      this.#do(boxKey(save), { type: "saved", writerSeq, revision: baseRevision + 1 });
    }
  }

  /** The submission failed, or nobody knows: its texts are to be saved again. */
  returnHandIn(saves: DraftSave[]): void {
    const jitter = this.ports.random();
    for (const save of saves) {
      const { writerSeq } = save;
      this.#do(boxKey(save), { type: "failed", writerSeq, trouble: "unavailable", jitter });
    }
  }

  /**
   * Gives the session the device's store, and takes over what earlier pages left there and the server doesn't have.
   * A living tab's text stays that tab's. Without locks nobody can tell, so it goes on under this page's own name.
   */
  async attachLocal(
    local: LocalDrafts,
    take: (writerId: string) => Promise<WriterFate>,
  ): Promise<void> {
    const found = await local.read();
    this.#local = local;
    const fates = await Promise.all(found.map((draft) => take(draft.writerId)));
    for (const [index, draft] of found.entries()) {
      if (fates[index] !== "alive") this.#recover(draft, fates[index] === "gone");
    }
    for (const key of Object.keys(this.boxes)) this.#keep(key);
  }

  /** After this nothing that arrives counts: another page may already go on under the same name. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#isStopped = true;
  }

  resume(): void {
    this.#isStopped = false;
    this.#schedule();
  }

  #recover(found: LocalDraft, isOwned: boolean): void {
    const key = boxKey(found);
    const before = this.boxes[key];
    if (!before) return;
    const { text, baseRevision } = found;
    const name = isOwned
      ? { writerId: found.writerId, writerSeq: found.writerSeq }
      : { writerId: before.writerId, writerSeq: 0 };
    this.#activeMs[key] = Math.max(this.#activeMs[key] ?? 0, found.activeMs);
    this.#do(key, { type: "recovered", text, baseRevision, ...name });
    const after = this.boxes[key];
    if (after?.text !== text) this.#leftovers.push(found);
    else if (after.writerId !== found.writerId) this.#local?.drop(found);
  }

  #do(key: string, event: DraftNews): void {
    if (this.#isStopped) return;
    const order = this.#step(key, event);
    if (order) void this.#send(key, order);
    this.#schedule();
  }

  /** One step of a box's machine. Returns the save that it asks for. */
  #step(key: string, event: DraftNews): SaveOrder | null {
    const before = this.boxes[key];
    if (!before) return null;
    const { draft, effects } = stepDraft(before, { ...event, at: this.ports.now() });
    if (draft !== before) {
      this.boxes = { ...this.boxes, [key]: draft };
      this.ports.onChange();
    }
    let order: SaveOrder | null = null;
    for (const effect of effects) {
      if (effect.type === "keep") this.#keep(key);
      if (effect.type === "drop") this.#dropOf(key, before);
      if (effect.type === "send") order = effect.save;
    }
    if (draft.writerId !== before.writerId) this.#dropOf(key, before);
    return order;
  }

  async #send(key: string, order: SaveOrder): Promise<void> {
    const save = this.#saveOf(key, order);
    const { reply, sentAt, receivedAt } = await this.ports.put(save);
    if ("clock" in reply) this.ports.onClock({ reply: reply.clock, sentAt, receivedAt });
    const { writerSeq } = order;
    if (reply.ok) {
      this.#sentActiveMs[key] = save.activeMs;
      this.#do(key, { type: "saved", writerSeq, revision: reply.revision });
      this.ports.onSaved(save, reply.revision);
    } else if (reply.reason === "conflict") {
      this.#do(key, { type: "conflicted", writerSeq, current: reply.current });
    } else if (reply.reason === "closed") {
      this.#do(key, { type: "closed", writerSeq });
    } else {
      const jitter = this.ports.random();
      this.#do(key, { type: "failed", writerSeq, trouble: reply.reason, jitter });
    }
  }

  #saveOf(key: string, order: SaveOrder): DraftSave {
    return { ...this.#idOf(key), ...order, activeMs: this.activeMs(key) };
  }

  #idOf(key: string): BoxId {
    return this.#ids[key] ?? { questionId: "", stageId: "" };
  }

  #keep(key: string): void {
    const draft = this.boxes[key];
    if (!draft || !isUnsaved(draft)) return;
    const { text, baseRevision, writerId, writerSeq } = draft;
    const { attemptId } = this;
    const writtenAt = now().getTime();
    this.#local?.keep({
      attemptId,
      ...this.#idOf(key),
      writerId,
      writerSeq,
      text,
      baseRevision,
      activeMs: this.activeMs(key),
      writtenAt,
    });
  }

  #dropOf(key: string, { writerId }: BoxDraft): void {
    this.#local?.drop({ ...this.#idOf(key), writerId });
  }

  /** Someone decided about a text that an earlier page had left here. */
  #dropLeftover(key: string, text: string): void {
    for (const found of this.#leftovers) {
      if (boxKey(found) === key && found.text === text) this.#local?.drop(found);
    }
  }

  #schedule(): void {
    clearTimeout(this.#timer);
    const times = Object.values(this.boxes).flatMap((draft) => sendAt(draft) ?? []);
    if (times.length === 0) return;
    const wait = Math.max(0, Math.min(...times) - this.ports.now());
    this.#timer = setTimeout(() => {
      for (const key of Object.keys(this.boxes)) this.#do(key, { type: "woke" });
    }, wait);
  }
}
