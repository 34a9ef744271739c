import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Clock, DraftReply, DraftSave } from "./attempt";
import type { LocalDraft, LocalDrafts } from "./draft-local";
import { type RoundPorts, RoundSession } from "./round-session";

const start = Date.parse("2026-11-21T12:00:00.000Z");
const box = { questionId: "q", stageId: "s" };

beforeEach(() => {
  vi.useFakeTimers({
    now: start,
    toFake: ["setTimeout", "setInterval", "clearTimeout", "clearInterval", "Date", "performance"],
  });
});
afterEach(() => {
  vi.useRealTimers();
});

/** A server and a browser, both small enough to see through. */
function setUp(change: Partial<RoundPorts> = {}) {
  const world = {
    isUp: true,
    /** How far this page's clock has jumped ahead. */
    jumpMs: 0,
    deadlineAt: start + 60_000,
    finishedAt: null as number | null,
    text: "",
    revision: 0,
    late: [] as string[],
    saves: [] as DraftSave[],
    submits: [] as DraftSave[][],
    clockCalls: 0,
    kept: new Map<string, LocalDraft>(),
  };
  const clock = (): Clock => ({
    serverNow: new Date().toISOString(),
    deadlineAt: new Date(world.deadlineAt).toISOString(),
    finishedAt: world.finishedAt === null ? null : new Date(world.finishedAt).toISOString(),
  });
  const now = () => performance.now() + world.jumpMs;
  const timed = <T>(reply: T) => ({ reply, sentAt: now(), receivedAt: now() });
  const take = (save: DraftSave): DraftReply => {
    world.saves.push(save);
    if (world.finishedAt !== null) {
      world.late.push(save.text);
      return { ok: false, reason: "closed", clock: clock() };
    }
    world.text = save.text;
    world.revision += 1;
    return { ok: true, revision: world.revision, clock: clock() };
  };
  const local: LocalDrafts = {
    read: async () => [...world.kept.values()],
    keep: (draft) => world.kept.set(draft.writerId, draft),
    drop: ({ writerId }) => world.kept.delete(writerId),
    settle: async () => {},
  };
  const ports: RoundPorts = {
    now,
    random: () => 0,
    isHidden: () => false,
    put: async (save) => timed(world.isUp ? take(save) : { ok: false, reason: "offline" }),
    getClock: async () => {
      world.clockCalls += 1;
      return world.isUp ? timed(clock()) : null;
    },
    getAnswers: async () =>
      world.isUp ? [{ ...box, text: world.text, revision: world.revision, activeMs: 0 }] : null,
    submit: async (answers) => {
      if (!world.isUp) return "offline";
      world.submits.push(answers);
      for (const answer of answers) world.text = answer.text;
      return "done";
    },
    openLocal: async () => local,
    takeWriter: async () => "gone",
    newWriterId: () => "writer-of-this-page",
    onSaved: () => {},
    ...change,
  };
  const answers = [{ ...box, text: "", revision: 0, activeMs: 0 }];
  const session = new RoundSession({ attemptId: "a", answers, clock: clock() }, ports);
  return { world, session };
}

function textOf(session: RoundSession): string | undefined {
  return session.state.boxes["q/s"]?.text;
}

test("at the deadline the server is asked, then the round is handed in with the last words, once", async () => {
  const { world, session } = setUp();
  session.start();
  await vi.advanceTimersByTimeAsync(59_900);
  session.drafts.type("q/s", "last words");
  await vi.advanceTimersByTimeAsync(5_000);
  expect(world.submits).toHaveLength(1);
  expect(world.text).toBe("last words");
  expect(session.state.phase).toEqual({ name: "submitting", by: "clock" });
  expect(world.kept.size).toBe(0);
});

test("a page clock that jumps ahead ends nothing: the server is asked first, and writing goes on", async () => {
  const { world, session } = setUp();
  session.start();
  session.drafts.attend("q/s");
  await vi.advanceTimersByTimeAsync(5_000);
  world.jumpMs = 7_200_000;
  await vi.advanceTimersByTimeAsync(2_000);
  expect(session.state.phase.name).toBe("writing");
  expect(world.submits).toEqual([]);
  expect(session.drafts.activeMs("q/s")).toBeLessThan(20_000);
});

test("when the server is away at the deadline the page stays locked and hands in as soon as it is back", async () => {
  const { world, session } = setUp();
  session.start();
  session.drafts.type("q/s", "written");
  await vi.advanceTimersByTimeAsync(50_000);
  world.isUp = false;
  session.drafts.type("q/s", "written offline");
  await vi.advanceTimersByTimeAsync(15_000);
  expect(session.state.phase.name).toBe("asking");
  expect(session.isLocked()).toBe(true);
  expect(world.kept.get("writer-of-this-page")?.text).toBe("written offline");
  world.isUp = true;
  await vi.advanceTimersByTimeAsync(3_000);
  expect(world.submits).toHaveLength(1);
  expect(world.text).toBe("written offline");
});

test("a round that the server has closed locks the page; what it had not received is handed over once and stays on the device", async () => {
  const { world, session } = setUp();
  session.start();
  await vi.advanceTimersByTimeAsync(1_000);
  world.isUp = false;
  session.drafts.type("q/s", "too late");
  await vi.advanceTimersByTimeAsync(2_000);
  world.finishedAt = world.deadlineAt;
  world.isUp = true;
  await vi.advanceTimersByTimeAsync(60_000);
  expect(session.state.phase).toEqual({ name: "closed", why: "time" });
  expect(world.late).toEqual(["too late"]);
  expect(world.submits).toEqual([]);
  expect(world.kept.size).toBe(1);
});

test("while the server is away it is asked every few seconds, and everything is saved at once when it is back", async () => {
  const { world, session } = setUp();
  session.start();
  await vi.advanceTimersByTimeAsync(1_000);
  world.isUp = false;
  session.drafts.type("q/s", "offline");
  await vi.advanceTimersByTimeAsync(30_000);
  expect(session.state.isReached).toBe(false);
  world.isUp = true;
  await vi.advanceTimersByTimeAsync(3_500);
  expect(world.text).toBe("offline");
  expect(session.state.isReached).toBe(true);
});

test("a failed submission gives the pen back and says so, and the text is saved again", async () => {
  const { world, session } = setUp();
  session.start();
  await vi.advanceTimersByTimeAsync(1_000);
  world.isUp = false;
  session.drafts.type("q/s", "mine");
  await session.submit("person");
  expect(session.state.phase).toEqual({ name: "writing", problem: "offline" });
  world.isUp = true;
  await vi.advanceTimersByTimeAsync(10_000);
  expect(world.text).toBe("mine");
});

test("a left-over of a page that is gone is taken over under its name; a living page's is left alone", async () => {
  const leftover: LocalDraft = {
    ...box,
    attemptId: "a",
    writerId: "writer-before",
    writerSeq: 3,
    text: "from before",
    baseRevision: 0,
    activeMs: 90_000,
    writtenAt: start,
  };
  const gone = setUp();
  gone.world.kept.set(leftover.writerId, leftover);
  gone.session.start();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(gone.world.text).toBe("from before");
  expect(gone.world.saves[0]?.writerId).toBe("writer-before");
  expect(gone.world.saves[0]?.activeMs).toBe(90_000);
  expect(gone.world.kept.size).toBe(0);

  const alive = setUp({ takeWriter: async () => "alive" });
  alive.world.kept.set(leftover.writerId, leftover);
  alive.session.start();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(textOf(alive.session)).toBe("");
  expect(alive.world.kept.size).toBe(1);

  const unknown = setUp({ takeWriter: async () => "unknown" });
  unknown.world.kept.set(leftover.writerId, leftover);
  unknown.session.start();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(unknown.world.saves[0]?.writerId).toBe("writer-of-this-page");
  expect(unknown.world.kept.size).toBe(0);
});

test("a page made with older texts shows the server's, unless something was typed here meanwhile", async () => {
  const stale = setUp();
  Object.assign(stale.world, { text: "saved by an earlier page", revision: 3 });
  stale.session.start();
  await vi.advanceTimersByTimeAsync(0);
  expect(textOf(stale.session)).toBe("saved by an earlier page");
  Object.assign(stale.world, { text: "gone on elsewhere", revision: 5 });
  stale.session.wake();
  await vi.advanceTimersByTimeAsync(0);
  expect(textOf(stale.session)).toBe("gone on elsewhere");
  expect(stale.world.saves).toEqual([]);

  const typing = setUp();
  Object.assign(typing.world, { text: "saved by an earlier page", revision: 3 });
  typing.session.start();
  typing.session.drafts.type("q/s", "typed at once");
  await vi.advanceTimersByTimeAsync(0);
  expect(textOf(typing.session)).toBe("typed at once");
});

test("without a store on the device typing and saving go on", async () => {
  const { world, session } = setUp({
    openLocal: async () => Promise.reject(new Error("no store")),
  });
  session.start();
  session.drafts.type("q/s", "saved all the same");
  await vi.advanceTimersByTimeAsync(2_000);
  expect(session.state.local).toBe("off");
  expect(world.text).toBe("saved all the same");
});

test("a tab in the background with nothing to add lets the one that is written in go first", async () => {
  const { world, session } = setUp({ isHidden: () => true });
  session.start();
  await vi.advanceTimersByTimeAsync(62_000);
  expect(world.submits).toHaveLength(0);
  await vi.advanceTimersByTimeAsync(3_000);
  expect(world.submits).toHaveLength(1);
});

test("time counts for the box in hand only", async () => {
  const { session } = setUp();
  session.start();
  session.drafts.attend("q/s");
  await vi.advanceTimersByTimeAsync(4_000);
  session.drafts.attend(null);
  await vi.advanceTimersByTimeAsync(4_000);
  expect(session.drafts.activeMs("q/s")).toBe(4_000);
});
