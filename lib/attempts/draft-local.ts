import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import type { BoxId } from "./attempt";

/** What this device keeps of a box until the server has acknowledged that very text. */
export type LocalDraft = BoxId & {
  attemptId: string;
  writerId: string;
  writerSeq: number;
  text: string;
  baseRevision: number;
  activeMs: number;
  /** The device's own time, only for ordering and for clearing out. */
  writtenAt: number;
};

/** The texts of one attempt on this device. */
export type LocalDrafts = {
  /** What earlier pages left here, newest first. */
  read: () => Promise<LocalDraft[]>;
  keep: (draft: LocalDraft) => void;
  drop: (draft: BoxId & { writerId: string }) => void;
  /** Resolves when everything asked for so far is on the disk, or can't be. */
  settle: () => Promise<void>;
};

type Schema = DBSchema & {
  drafts: { key: string[]; value: LocalDraft; indexes: { attempt: string } };
};

/** Left-overs of other attempts that nobody came back for. */
const keptForMs = 14 * 24 * 3_600_000;

/**
 * Opens the device's store (IndexedDB: unlike localStorage it survives a killed browser). Rejects where there is none.
 * @param onFailure called once when a text could not be written any more, such as on a full disk.
 */
export async function openLocalDrafts(
  attemptId: string,
  now: number,
  onFailure: () => void,
): Promise<LocalDrafts> {
  const db = await openDB<Schema>("preflight", 1, {
    upgrade(fresh) {
      const drafts = fresh.createObjectStore("drafts", {
        keyPath: ["attemptId", "questionId", "stageId", "writerId"],
      });
      drafts.createIndex("attempt", "attemptId");
    },
  });
  await clearOld(db, attemptId, now);
  const writes = new Writes(db, onFailure);
  return {
    read: async () => {
      const found = await db.getAllFromIndex("drafts", "attempt", attemptId);
      return found.sort((one, other) => other.writtenAt - one.writtenAt);
    },
    keep: (draft) => writes.add(keyOf(draft), draft),
    drop: (draft) => writes.add(keyOf({ ...draft, attemptId }), null),
    settle: () => writes.settle(),
  };
}

function keyOf(draft: BoxId & { attemptId: string; writerId: string }): string[] {
  return [draft.attemptId, draft.questionId, draft.stageId, draft.writerId];
}

async function clearOld(db: IDBPDatabase<Schema>, attemptId: string, now: number): Promise<void> {
  const transaction = db.transaction("drafts", "readwrite");
  for await (const cursor of transaction.store) {
    const { value } = cursor;
    if (value.attemptId !== attemptId && now - value.writtenAt > keptForMs) await cursor.delete();
  }
  await transaction.done;
}

/** One write at a time; while it runs, only the newest state of each box waits. So a text is written as fast as the disk allows. */
class Writes {
  #waiting = new Map<string, { key: string[]; draft: LocalDraft | null }>();
  #running: Promise<void> | null = null;
  #isStrict = false;

  constructor(
    private readonly db: IDBPDatabase<Schema>,
    private readonly onFailure: () => void,
  ) {}

  add(key: string[], draft: LocalDraft | null): void {
    this.#waiting.set(key.join("/"), { key, draft });
    this.#running ??= this.#run();
  }

  async settle(): Promise<void> {
    this.#isStrict = true;
    await this.#running;
    this.#isStrict = false;
  }

  async #run(): Promise<void> {
    try {
      while (this.#waiting.size > 0) await this.#writeWaiting();
    } catch {
      this.onFailure();
    }
    this.#running = null;
  }

  async #writeWaiting(): Promise<void> {
    const batch = [...this.#waiting.values()];
    this.#waiting.clear();
    const durability = this.#isStrict ? "strict" : "relaxed";
    const transaction = this.db.transaction("drafts", "readwrite", { durability });
    for (const { key, draft } of batch) {
      if (draft) transaction.store.put(draft);
      else transaction.store.delete(key);
    }
    await transaction.done;
  }
}
