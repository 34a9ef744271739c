import fc from "fast-check";
import { expect, test } from "vitest";
import { textLengthMax } from "./attempt";
import { type BoxDraft, isUnsaved, newBoxDraft, sendAt, statusOf } from "./draft-box";
import { type DraftEvent, stepDraft } from "./draft-sync";
import { answer, arrive, happen, hear, newWorld, reload, tabOf, type World } from "./draft-world";

const deeds = [
  "type",
  "type",
  "undo",
  "wait",
  "arrive",
  "arrive",
  "reply",
  "reply",
  "lose",
  "reload",
  "flush",
  "nudge",
  "choose",
  "hear",
  "rename",
] as const;

type Deed = { deed: (typeof deeds)[number]; tab: number; size: number };

const story = fc.array(
  fc.record({ deed: fc.constantFrom(...deeds), tab: fc.nat(1), size: fc.nat(7) }),
  { maxLength: 120, size: "max" },
);

function act(world: World, { deed, tab, size }: Deed): void {
  const at = world.now;
  const wire = world.wires[size % Math.max(1, world.wires.length)];
  const draft = tabOf(world, tab);
  if (deed === "type") happen(world, tab, { type: "typed", at, text: `text ${world.typed++}` });
  if (deed === "undo") {
    const earlier = [...(world.fromServer[tab] ?? [])];
    happen(world, tab, { type: "typed", at, text: earlier[size % earlier.length] ?? "" });
  }
  if (deed === "wait") wait(world, size * 300);
  if (deed === "arrive" && wire?.reply === null) arrive(world, wire);
  if (deed === "reply" && wire?.reply) answer(world, wire, false);
  if (deed === "lose" && wire) answer(world, wire, true);
  if (deed === "flush") happen(world, tab, { type: "flushed", at });
  if (deed === "nudge") happen(world, tab, { type: "nudged", at });
  if (deed === "hear") hear(world, tab);
  if (deed === "rename") {
    const writerId = `writer-${tab}-renamed-${world.typed++}`;
    happen(world, tab, { type: "renamed", at, writerId });
  }
  if (deed === "choose") {
    const choice = (["mine", "theirs", "both"] as const)[size % 3] ?? "both";
    happen(world, tab, { type: "chose", at, choice });
  }
  if (deed === "reload") checkReload(world, tab, draft);
  const after = tabOf(world, tab);
  if (isBackground(deed) && isUnsaved(draft) && after.text !== draft.text) {
    throw new Error(`${deed} replaced ${draft.text}`);
  }
}

/** Whether only the machine acts, not the person. */
function isBackground(deed: Deed["deed"]): boolean {
  return !["type", "undo", "choose", "reload"].includes(deed);
}

function wait(world: World, ms: number): void {
  world.now += ms;
  world.tabs.forEach((_, tab) => {
    happen(world, tab, { type: "woke", at: world.now });
  });
}

function checkReload(world: World, tab: number, before: BoxDraft): void {
  reload(world, tab);
  const after = tabOf(world, tab);
  const offered = [after.text, ...after.others.map((other) => other.text)];
  if (isUnsaved(before)) expect(offered).toContain(before.text);
  if (isUnsaved(after)) expect(world.local[tab]?.text).toBe(after.text);
}

function checkLaws(world: World): void {
  world.tabs.forEach((draft, tab) => {
    const local = world.local[tab]?.text ?? null;
    // "Saved" is said of nothing but what the server acknowledged to this tab, or sent it.
    if (statusOf(draft) === "saved" && !world.fromServer[tab]?.has(draft.text)) {
      throw new Error(`tab ${tab} calls ${draft.text} saved`);
    }
    if (isUnsaved(draft) !== (local !== null)) throw new Error(`tab ${tab}'s local copy is wrong`);
    if (local !== null && local !== draft.text) throw new Error(`tab ${tab} keeps ${local}`);
    if (draft.inFlight && sendAt(draft) !== null) throw new Error(`tab ${tab} would send twice`);
  });
}

test("no interleaving of two tabs, reloads and a losing network loses a text or overwrites an unseen one", () => {
  fc.assert(
    fc.property(story, (steps) => {
      const world = newWorld(2);
      for (const step of steps) {
        act(world, step);
        checkLaws(world);
      }
    }),
    { numRuns: 2_000 },
  );
});

test("when the network is good again every tab ends saved or in an open conflict, and saved means the server's text", () => {
  fc.assert(
    fc.property(story, (steps) => {
      const world = newWorld(2);
      for (const step of steps) act(world, step);
      for (let round = 0; round < 200; round += 1) {
        wait(world, 500);
        for (const wire of [...world.wires]) {
          if (wire.reply === null) arrive(world, wire);
          answer(world, wire, false);
        }
      }
      for (const draft of world.tabs) {
        expect(["saved", "conflict"]).toContain(statusOf(draft));
        if (statusOf(draft) !== "saved") continue;
        // A tab that saved last, or heard of the last save, shows just that; an older tab has not heard yet.
        const isNewest =
          draft.writerId === world.server.writerId || draft.baseRevision === world.server.revision;
        if (isNewest) expect(draft.text).toBe(world.server.text);
        else expect(draft.baseRevision).toBeLessThan(world.server.revision);
      }
    }),
    { numRuns: 1_000 },
  );
});

test("someone who types without a pause is saved every second, with what stood there then", () => {
  const world = newWorld(1);
  for (let key = 0; key < 50; key += 1) {
    happen(world, 0, { type: "typed", at: world.now, text: "x".repeat(key + 1) });
    wait(world, 100);
    for (const wire of [...world.wires]) {
      arrive(world, wire);
      answer(world, wire, false);
    }
  }
  const gaps = world.sends.map((send, index) => send.at - (world.sends[index - 1]?.at ?? 0));
  expect(Math.max(...gaps)).toBeLessThanOrEqual(1_100);
  expect(world.sends.length).toBeGreaterThanOrEqual(4);
});

test("at most one save is awaited, and the newest text goes as soon as the reply is there", () => {
  let draft = typed(newBoxDraft({ text: "", revision: 0 }, "w"), "one", 0);
  const first = stepDraft(draft, { type: "woke", at: 400 });
  expect(first.effects.filter((effect) => effect.type === "send")).toHaveLength(1);
  draft = typed(first.draft, "two", 500);
  const waiting = stepDraft(draft, { type: "woke", at: 9_000 });
  expect(waiting.effects).toEqual([]);
  const reply: DraftEvent = { type: "saved", at: 9_001, writerSeq: 1, revision: 1 };
  const next = stepDraft(waiting.draft, reply);
  expect(next.effects).toContainEqual({
    type: "send",
    save: { text: "two", baseRevision: 1, writerId: "w", writerSeq: 2 },
  });
});

test("failures back off 1, 2, 4, 8, 15 s, and coming back doesn't wait", () => {
  let draft = typed(newBoxDraft({ text: "", revision: 0 }, "w"), "one", 0);
  let at = 400;
  const waits: number[] = [];
  for (let failure = 0; failure < 6; failure += 1) {
    draft = stepDraft(draft, { type: "woke", at }).draft;
    const { writerSeq } = draft;
    draft = stepDraft(draft, {
      type: "failed",
      at,
      writerSeq,
      trouble: "offline",
      jitter: 0,
    }).draft;
    waits.push((sendAt(draft) ?? 0) - at);
    at = sendAt(draft) ?? 0;
  }
  expect(waits).toEqual([1_000, 2_000, 4_000, 8_000, 15_000, 15_000]);
  expect(statusOf(draft)).toBe("offline");
  expect(stepDraft(draft, { type: "nudged", at: at - 9_000 }).effects).toHaveLength(2);
});

test("a text beyond the limit is neither cut nor sent, and stays on the device", () => {
  const text = "x".repeat(textLengthMax + 1);
  const step = stepDraft(newBoxDraft({ text: "", revision: 0 }, "w"), {
    type: "typed",
    text,
    at: 0,
  });
  expect(step.effects).toEqual([{ type: "keep" }]);
  expect(step.draft.text).toHaveLength(textLengthMax + 1);
  expect(sendAt(step.draft)).toBeNull();
  expect(statusOf(step.draft)).toBe("too-long");
});

test("leaving the page sends the newest text even while an older one is under way", () => {
  let draft = stepDraft(typed(newBoxDraft({ text: "", revision: 0 }, "w"), "one", 0), {
    type: "woke",
    at: 400,
  }).draft;
  draft = typed(draft, "two", 450);
  const sent = stepDraft(draft, { type: "flushed", at: 460 });
  expect(sent.effects).toContainEqual(
    expect.objectContaining({ type: "send", save: expect.objectContaining({ text: "two" }) }),
  );
});

test("a text that reaches the server after the end is sent once and stays on the device", () => {
  const draft = typed(newBoxDraft({ text: "", revision: 0 }, "w"), "late", 0);
  const sent = stepDraft(draft, { type: "closed", at: 10, writerSeq: null });
  expect(sent.effects.map((effect) => effect.type)).toEqual(["keep", "send"]);
  const told = stepDraft(sent.draft, { type: "closed", at: 20, writerSeq: 1 });
  expect(told.effects).toEqual([]);
  expect(sendAt(told.draft)).toBeNull();
  expect(isUnsaved(told.draft)).toBe(true);
});

test("the submission joins an open conflict, so that neither text is dropped by the clock", () => {
  let draft = stepDraft(typed(newBoxDraft({ text: "", revision: 0 }, "w"), "mine", 0), {
    type: "woke",
    at: 400,
  }).draft;
  const current = { text: "theirs", revision: 4 };
  draft = stepDraft(draft, { type: "conflicted", at: 500, writerSeq: 1, current }).draft;
  expect(statusOf(draft)).toBe("conflict");
  const { effects } = stepDraft(draft, { type: "handed-in", at: 600 });
  expect(effects).toContainEqual({
    type: "send",
    save: { text: "mine\n\ntheirs", baseRevision: 4, writerId: "w", writerSeq: 2 },
  });
});

function typed(draft: BoxDraft, text: string, at: number): BoxDraft {
  return stepDraft(draft, { type: "typed", text, at }).draft;
}
