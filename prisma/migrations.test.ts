import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openDb } from "@/lib/db/client";
import { migrate, readMigrations, readSchema } from "./migrations";
import { schemaDifference } from "./schema-difference";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "preflight-migrations-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

test("migrating makes the database, and again does nothing", async () => {
  const url = `file:${join(folder, "new", "a.db")}`;
  expect((await migrate(url)).length).toBeGreaterThan(0);
  expect(await migrate(url)).toEqual([]);
});

test("every connection writes through to the disk, checks foreign keys, and has a SQLite without the WAL-reset bug", async () => {
  const url = `file:${join(folder, "a.db")}`;
  await migrate(url);
  const db = openDb(url);
  const read = async (pragma: string) =>
    Object.values((await db.$queryRawUnsafe<object[]>(pragma))[0] ?? {})[0];
  expect(Number(await read("PRAGMA synchronous"))).toBe(2);
  expect(await read("PRAGMA journal_mode")).toBe("wal");
  expect(Number(await read("PRAGMA foreign_keys"))).toBe(1);
  const [major = 0, minor = 0, patch = 0] = String(await read("SELECT sqlite_version()"))
    .split(".")
    .map(Number);
  expect(major * 1e6 + minor * 1e3 + patch).toBeGreaterThanOrEqual(3_051_003);
  await db.$disconnect();
});

test("the schema has not moved on without a migration", () => {
  expect(readSchema()).toBe(
    readFileSync(join(import.meta.dirname, "migrations", "last-schema.prisma"), "utf8"),
  );
});

test("the migrations lead to the very tables that the schema describes", async () => {
  const [migrated, described] = [join(folder, "migrated.db"), join(folder, "described.db")];
  await migrate(`file:${migrated}`);
  const db = openDb(`file:${described}`);
  for (const statement of (await schemaDifference(null, readSchema())).split(";"))
    if (statement.trim() !== "") await db.$executeRawUnsafe(statement);
  await db.$disconnect();
  expect(await shapeOf(`file:${migrated}`)).toEqual(await shapeOf(`file:${described}`));
});

test("migrating a filled database keeps every row", async () => {
  const url = `file:${join(folder, "old.db")}`;
  const list = readMigrations();
  const first = list.migrationDirectories.slice(0, 1);
  await migrate(url, { ...list, migrationDirectories: first });
  const db = openDb(url);
  const moment = "2026-11-21T10:00:00.000+00:00";
  for (const statement of [
    "INSERT INTO User (id) VALUES ('u')",
    `INSERT INTO Attempt (id, userId, title, mode, plan, startedAt) VALUES ('a', 'u', 't', 'timed', '[]', '${moment}')`,
    `INSERT INTO Answer (attemptId, questionId, stageId, text, revision, writerId, writerSeq, savedAt) VALUES ('a', 'q', 's', 'words', 1, 'w', 1, '${moment}')`,
    `INSERT INTO Mark (id, attemptId, questionId, criterionId, authorId, verdict, reason, createdAt) VALUES ('m', 'a', 'q', 'c', 'u', 'met', 'r', '${moment}')`,
  ])
    await db.$executeRawUnsafe(statement);
  await db.$disconnect();
  expect((await migrate(url)).length).toBe(list.migrationDirectories.length - 1);
  const later = openDb(url);
  expect(await later.answer.findFirst({ include: { attempt: true } })).toMatchObject({
    text: "words",
    attempt: { userId: "u", shows: "everything" },
  });
  expect(await later.mark.findFirst()).toMatchObject({ verdict: "met", lane: "self", slot: null });
  await later.$disconnect();
});

/** Every column and index of every table of ours, in an order that doesn't depend on how they came about. */
async function shapeOf(url: string): Promise<string[]> {
  const db = openDb(url);
  const columns = await db.$queryRawUnsafe<object[]>(
    `SELECT t.name AS "table", c.name, c.type, c."notnull", c.dflt_value, c.pk
     FROM sqlite_master t, pragma_table_info(t.name) c WHERE t.type = 'table' AND t.name NOT LIKE '\\_%' ESCAPE '\\'`,
  );
  const indexes = await db.$queryRawUnsafe<object[]>(
    `SELECT t.name AS "table", i.name, i."unique"
     FROM sqlite_master t, pragma_index_list(t.name) i WHERE t.type = 'table' AND t.name NOT LIKE '\\_%' ESCAPE '\\'`,
  );
  await db.$disconnect();
  const text = (row: object) =>
    JSON.stringify(row, (_key, value) => (typeof value === "bigint" ? Number(value) : value));
  return [...columns, ...indexes].map(text).sort();
}
