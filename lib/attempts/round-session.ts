import type { Clock, DraftReply, DraftSave, Room, SavedAnswer } from "./attempt";
import { type BoxDraft, isUnsaved, type Trouble } from "./draft-box";
import type { LocalDrafts } from "./draft-local";
import type { Timed } from "./draft-request";
import { DraftSession } from "./draft-session";
import type { WriterFate } from "./draft-writer";
import { betterReading, type ClockReading, readingOf, timeLeftMs } from "./round-clock";

export type SubmitOutcome = "done" | "offline" | "not-found" | "bad-request" | "too-long";

/**
 * Where the round stands on this page. `asking`: the time seems to be up, and the server is asked before anything is
 * handed in. `closed`: the server says that it is over.
 */
export type Phase =
  | { name: "writing"; problem: Exclude<SubmitOutcome, "done"> | null }
  | { name: "asking" }
  | { name: "submitting"; by: "person" | "clock" }
  | { name: "closed"; why: "time" | "submitted" };

/** What the page shows. Replaced, never changed in place. */
export type RoundState = {
  boxes: Readonly<Record<string, BoxDraft>>;
  phase: Phase;
  isReached: boolean;
  /** Whether texts are kept on this device as well. */
  local: "opening" | "on" | "off";
};

/** What the session needs from the browser and the server. Tests pass their own. */
export type RoundPorts = {
  now: () => number;
  random: () => number;
  isHidden: () => boolean;
  put: (save: DraftSave) => Promise<Timed<DraftReply | { ok: false; reason: Trouble }>>;
  getClock: () => Promise<Timed<Clock> | null>;
  getAnswers: () => Promise<SavedAnswer[] | null>;
  submit: (answers: DraftSave[]) => Promise<SubmitOutcome>;
  openLocal: (onFailure: () => void) => Promise<LocalDrafts>;
  takeWriter: (writerId: string) => Promise<WriterFate>;
  newWriterId: () => string;
  onSaved: (save: DraftSave, revision: number) => void;
};

const heartbeatMs = 15_000;
const probeMs = 3_000;
const tickMs = 250;
/** The page was rendered, sent and started some time after the server looked at its clock. */
const firstErrorMs = 10_000;

/** One open room: its texts, its clock, and how it ends. */
export class RoundSession {
  readonly drafts: DraftSession;
  state: RoundState;
  #reading: ClockReading;
  #local: LocalDrafts | null = null;
  #timer: ReturnType<typeof setInterval> | undefined;
  #contactDueAt = 0;
  #contacting: Promise<boolean> | null = null;
  #actAt = 0;
  #isAnchored = false;
  #listeners = new Set<() => void>();
  #tickListeners = new Set<() => void>();

  constructor(
    room: Pick<Room, "attemptId" | "answers" | "clock">,
    private readonly ports: RoundPorts,
  ) {
    this.drafts = new DraftSession(room.attemptId, room.answers, ports.newWriterId(), {
      now: ports.now,
      random: ports.random,
      put: (save) => this.#put(save),
      onClock: (clock) => this.#hearClock(clock),
      onSaved: ports.onSaved,
      onChange: () => this.#set({ boxes: this.drafts.boxes }),
    });
    this.#reading = { ...readingOf(room.clock, 0, 0), errorMs: firstErrorMs };
    const phase = { name: "writing", problem: null } as const;
    this.state = { boxes: this.drafts.boxes, phase, isReached: true, local: "opening" };
  }

  subscribe = (listener: () => void): (() => void) => listen(this.#listeners, listener);

  /** Called about four times a second, for what shows time. */
  subscribeTicks = (listener: () => void): (() => void) => listen(this.#tickListeners, listener);

  start(): void {
    if (this.#timer !== undefined) return;
    this.#anchor();
    this.drafts.resume();
    this.#timer = setInterval(() => this.#tick(), tickMs);
    void this.ports.takeWriter(Object.values(this.state.boxes)[0]?.writerId ?? "");
    void this.#openLocal();
    void this.#contact();
    void this.#catchUp();
  }

  stop(): void {
    this.leave();
    clearInterval(this.#timer);
    this.#timer = undefined;
    this.drafts.stop();
  }

  /** What is left in ms, or null in practice. Before `start` it stands still, so that server and browser render the same. */
  timeLeftMs(): number | null {
    return timeLeftMs(
      this.#reading,
      this.#timer === undefined ? this.#reading.takenAt : this.ports.now(),
    );
  }

  isLocked(): boolean {
    return this.state.phase.name !== "writing";
  }

  /** The person has read why the submission failed. */
  forgetProblem(): void {
    const { phase } = this.state;
    if (phase.name === "writing" && phase.problem !== null) {
      this.#set({ phase: { name: "writing", problem: null } });
    }
  }

  /** The page may be going away: everything unsent leaves now. */
  leave(): void {
    this.drafts.tell({ type: "flushed" });
  }

  /** The person or the network is back. */
  wake(): void {
    this.drafts.tell({ type: "nudged" });
    void this.#contact();
    void this.#catchUp();
  }

  /** The page came back from the browser's cache: a newer page may have taken its name. */
  thaw(): void {
    const writerId = this.ports.newWriterId();
    void this.ports.takeWriter(writerId);
    this.drafts.tell({ type: "renamed", writerId });
    this.wake();
  }

  /** Ends the round with what is in the boxes. */
  async submit(by: "person" | "clock"): Promise<void> {
    if (this.state.phase.name === "submitting" || this.state.phase.name === "closed") return;
    this.#set({ phase: { name: "submitting", by } });
    const saves = this.drafts.handIn();
    await Promise.race([this.#local?.settle(), pause(1_000)]);
    const outcome = await Promise.race([this.ports.submit(saves), pause(20_000)]);
    if (outcome === "done") return this.drafts.acceptHandIn(saves);
    this.drafts.returnHandIn(saves);
    this.#actAt = this.ports.now() + 1_500;
    const problem = outcome ?? "offline";
    this.#set({ phase: by === "clock" ? { name: "asking" } : { name: "writing", problem } });
  }

  /** The page's first reading was made without a clock of the page: it counts from now on. */
  #anchor(): void {
    if (this.#isAnchored) return;
    this.#isAnchored = true;
    const now = this.ports.now();
    this.#reading = { ...this.#reading, offsetMs: this.#reading.offsetMs - now, takenAt: now };
  }

  async #openLocal(): Promise<void> {
    try {
      this.#local = await this.ports.openLocal(() => this.#set({ local: "off" }));
      this.#set({ local: "on" });
      await this.drafts.attachLocal(this.#local, this.ports.takeWriter);
    } catch {
      this.#set({ local: "off" });
    }
  }

  /** This page may show less than the server has: it came from the router's memory, or another device went on. */
  async #catchUp(): Promise<void> {
    const answers = await this.ports.getAnswers();
    if (answers) this.drafts.catchUp(answers);
  }

  #tick(): void {
    const now = this.ports.now();
    const { phase } = this.state;
    const left = this.timeLeftMs();
    if (phase.name === "writing" && left !== null && left <= 0) {
      this.#set({ phase: { name: "asking" } });
      this.leave();
      this.#actAt = now;
    }
    if (this.state.phase.name === "asking" && now >= this.#actAt) void this.#finish();
    else if (now >= this.#contactDueAt) void this.#contact();
    this.drafts.beat();
    for (const listener of this.#tickListeners) listener();
  }

  /** The time seems to be up. The server is asked first: a clock that jumped on this machine must end nothing. */
  async #finish(): Promise<void> {
    this.#actAt = Number.POSITIVE_INFINITY;
    const isReached = await this.#contact();
    if (this.state.phase.name !== "asking") return;
    if (!isReached) {
      this.#actAt = this.ports.now() + 1_500;
      return;
    }
    if ((this.timeLeftMs() ?? 1) > 0)
      return this.#set({ phase: { name: "writing", problem: null } });
    // A tab in the background with nothing to add lets the one that is being written in go first.
    const hasText = Object.values(this.state.boxes).some(isUnsaved);
    if (this.ports.isHidden() && !hasText) await pause(3_000);
    await this.submit("clock");
  }

  #contact(): Promise<boolean> {
    this.#contacting ??= this.#askClock().finally(() => {
      this.#contacting = null;
    });
    return this.#contacting;
  }

  async #askClock(): Promise<boolean> {
    this.#contactDueAt = Number.POSITIVE_INFINITY;
    const clock = await this.ports.getClock();
    this.#setReached(clock !== null);
    if (clock) this.#hearClock(clock);
    return clock !== null;
  }

  #hearClock({ reply, sentAt, receivedAt }: Timed<Clock>): void {
    this.#reading = betterReading(this.#reading, readingOf(reply, sentAt, receivedAt));
    const { finishedMs, deadlineMs } = this.#reading;
    const { name } = this.state.phase;
    if (finishedMs === null || name === "closed" || name === "submitting") return;
    const why = deadlineMs !== null && finishedMs >= deadlineMs ? "time" : "submitted";
    this.#set({ phase: { name: "closed", why } });
    this.drafts.tell({ type: "closed", writerSeq: null });
  }

  async #put(save: DraftSave) {
    const timed = await this.ports.put(save);
    this.#setReached(timed.reply.ok || timed.reply.reason !== "offline");
    return timed;
  }

  /** After contact the next one is due in a quarter of a minute, sooner while the server is away. */
  #setReached(isReached: boolean): void {
    const wait = (isReached ? heartbeatMs : probeMs) * (1 + this.ports.random() / 4);
    this.#contactDueAt = this.ports.now() + wait;
    const isBack = isReached && !this.state.isReached;
    if (isReached !== this.state.isReached) this.#set({ isReached });
    if (isBack) this.drafts.tell({ type: "nudged" });
  }

  #set(change: Partial<RoundState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.#listeners) listener();
  }
}

function listen(listeners: Set<() => void>, listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function pause(ms: number): Promise<undefined> {
  return new Promise((resolve) => setTimeout(resolve, ms, undefined));
}
