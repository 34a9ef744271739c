import { type BoxDraft, newBoxDraft, type SaveOrder } from "./draft-box";
import { type DraftEvent, stepDraft } from "./draft-sync";

/** A save on its way to the server, or its reply on the way back. */
type Wire = { tab: number; page: number; save: SaveOrder; reply: DraftEvent | null };

/** A small world for tests: one box, one server with the real guard, some tabs, a network that delays and loses. */
export type World = {
  now: number;
  server: { text: string; revision: number; writerId: string; writerSeq: number; copies: string[] };
  /** What each tab has on its device, written as soon as the machine asks. */
  local: (BoxDraft | null)[];
  tabs: BoxDraft[];
  /** Counts a tab's page loads: a reply to an earlier page reaches nobody. */
  pages: number[];
  wires: Wire[];
  /** The texts that a tab has shown, typed or offered: it may overwrite these. */
  seen: Set<string>[];
  /** The texts that the server acknowledged to a tab, or sent it. */
  fromServer: Set<string>[];
  typed: number;
  sends: { tab: number; at: number; text: string }[];
};

export function newWorld(tabs: number): World {
  const names = Array.from({ length: tabs }, (_, tab) => tab);
  return {
    now: 0,
    server: { text: "", revision: 0, writerId: "", writerSeq: 0, copies: [] },
    local: names.map(() => null),
    tabs: names.map((tab) => newBoxDraft({ text: "", revision: 0 }, `writer-${tab}`)),
    pages: names.map(() => 0),
    wires: [],
    seen: names.map(() => new Set([""])),
    fromServer: names.map(() => new Set([""])),
    typed: 0,
    sends: [],
  };
}

/** The box of a tab. */
export function tabOf(world: World, tab: number): BoxDraft {
  const draft = world.tabs[tab];
  if (!draft) throw new RangeError(`no tab ${tab}`);
  return draft;
}

/** Runs one event through a tab and does what the machine asks for. */
export function happen(world: World, tab: number, event: DraftEvent): void {
  const { draft, effects } = stepDraft(tabOf(world, tab), event);
  world.tabs[tab] = draft;
  for (const text of [draft.text, ...draft.others.map((other) => other.text)]) {
    world.seen[tab]?.add(text);
  }
  for (const effect of effects) {
    if (effect.type === "keep") world.local[tab] = draft;
    if (effect.type === "drop") world.local[tab] = null;
    if (effect.type !== "send") continue;
    world.sends.push({ tab, at: world.now, text: effect.save.text });
    world.wires.push({ tab, page: world.pages[tab] ?? 0, save: effect.save, reply: null });
  }
}

/** The server takes a save that has arrived: accepted when it builds on the newest revision, or on the same writer's earlier one. */
export function arrive(world: World, wire: Wire): void {
  const { server } = world;
  const { text, baseRevision, writerId, writerSeq } = wire.save;
  const isOwn = server.writerId === writerId && server.writerSeq < writerSeq;
  const isOvertaken = server.writerId === writerId && server.writerSeq >= writerSeq;
  if (baseRevision === server.revision || isOwn) {
    if (!world.seen[wire.tab]?.has(server.text)) throw new Error(`overwrote unseen ${server.text}`);
    const revision = server.revision + 1;
    world.server = { ...server, text, revision, writerId, writerSeq };
    wire.reply = { type: "saved", at: 0, writerSeq, revision };
  } else if (isOvertaken) {
    wire.reply = { type: "saved", at: 0, writerSeq, revision: server.revision };
  } else {
    server.copies.push(text);
    const current = { text: server.text, revision: server.revision };
    wire.reply = { type: "conflicted", at: 0, writerSeq, current };
  }
}

/** A reply, or the news that there is none, reaches the page that sent the save, if it still exists. */
export function answer(world: World, wire: Wire, isLost: boolean): void {
  world.wires = world.wires.filter((other) => other !== wire);
  if (wire.page !== world.pages[wire.tab]) return;
  const { writerSeq } = wire.save;
  const event: DraftEvent =
    isLost || wire.reply === null
      ? { type: "failed", at: world.now, writerSeq, trouble: "offline", jitter: 0.5 }
      : { ...wire.reply, at: world.now };
  const isAwaited = tabOf(world, wire.tab).inFlight?.writerSeq === writerSeq;
  if (isAwaited && event.type === "saved") world.fromServer[wire.tab]?.add(wire.save.text);
  if (isAwaited && event.type === "conflicted") world.fromServer[wire.tab]?.add(event.current.text);
  happen(world, wire.tab, event);
}

/** The page is loaded again: what it knew is gone, but for the server's text and what is on the device. */
export function reload(world: World, tab: number): void {
  const kept = world.local[tab];
  const page = (world.pages[tab] ?? 0) + 1;
  world.pages[tab] = page;
  world.tabs[tab] = newBoxDraft(world.server, `writer-${tab}-${page}`);
  // A page that goes on with its own text has not shown the server's.
  if (!kept || kept.text === world.server.text) world.seen[tab]?.add(world.server.text);
  world.fromServer[tab]?.add(world.server.text);
  if (!kept) return;
  const { text, baseRevision, writerId } = kept;
  const at = world.now;
  // The device wrote the text, but not yet the number of the save that followed.
  const writerSeq = Math.max(0, kept.writerSeq - 1);
  happen(world, tab, { type: "recovered", at, text, baseRevision, writerId, writerSeq });
}

/** Another tab's save is told to this one. */
export function hear(world: World, tab: number): void {
  world.fromServer[tab]?.add(world.server.text);
  happen(world, tab, { type: "heard", at: world.now, ...world.server });
}
