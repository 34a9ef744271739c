import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openDb } from "@/lib/db/client";
import { migrate, readSchema } from "./migrations";

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
