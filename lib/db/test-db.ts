import { createHash } from "node:crypto";
import { copyFileSync, existsSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { migrate, readMigrations } from "@/prisma/migrations";
import { openDb, setDb } from "./client";
import type { PrismaClient } from "./generated/client";

type TestDb = { db: PrismaClient; url: string; close: () => Promise<void> };

/**
 * An empty, migrated database of its own in a temporary file, to which getDb() points until `close()`.
 * Migrating takes a moment, so the migrated file is made once for this state of the migrations and then copied.
 */
export async function openTestDb(): Promise<TestDb> {
  const folder = mkdtempSync(join(tmpdir(), "preflight-test-"));
  const path = join(folder, "test.db");
  copyFileSync(await migratedFile(), path);
  const url = `file:${path}`;
  const db = openDb(url);
  setDb(db);
  const close = async () => {
    setDb(undefined);
    await db.$disconnect();
    rmSync(folder, { recursive: true, force: true });
  };
  return { db, url, close };
}

let migrated: Promise<string> | undefined;

function migratedFile(): Promise<string> {
  migrated ??= makeMigratedFile();
  return migrated;
}

async function makeMigratedFile(): Promise<string> {
  const { migrationDirectories } = readMigrations();
  const state = createHash("sha256").update(JSON.stringify(migrationDirectories)).digest("hex");
  const template = join(tmpdir(), `preflight-test-${state.slice(0, 16)}.db`);
  if (existsSync(template)) return template;
  const folder = mkdtempSync(join(tmpdir(), "preflight-migrate-"));
  const url = `file:${join(folder, "new.db")}`;
  await migrate(url);
  // VACUUM INTO writes one whole file: nothing of it is left in a -wal file that a copy would miss.
  const db = openDb(url);
  await db.$executeRawUnsafe(`VACUUM INTO '${join(folder, "whole.db")}'`);
  await db.$disconnect();
  // Other workers may do the same at this moment; a rename is all or nothing.
  renameSync(join(folder, "whole.db"), template);
  rmSync(folder, { recursive: true, force: true });
  return template;
}
