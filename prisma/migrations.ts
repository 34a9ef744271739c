import { mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import type { MigrationList } from "@prisma/schema-engine-wasm/schema_engine_bg";
import { SqliteAdapter } from "@/lib/db/sqlite-adapter";
import { openSchemaEngine } from "./schema-engine";

const HERE = import.meta.dirname;
const FOLDER = join(HERE, "migrations");
const LOCKFILE = "migration_lock.toml";

/** prisma/schema.prisma as text. */
export function readSchema(): string {
  return readFileSync(join(HERE, "schema.prisma"), "utf8");
}

/** The committed migrations, oldest first, in the form that Prisma's engine takes. */
export function readMigrations(): MigrationList {
  const names = readdirSync(FOLDER, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return {
    baseDir: FOLDER,
    lockfile: { path: LOCKFILE, content: readFileSync(join(FOLDER, LOCKFILE), "utf8") },
    shadowDbInitScript: "",
    migrationDirectories: names.map(({ name }) => ({
      path: name,
      migrationFile: {
        path: "migration.sql",
        content: { tag: "ok", value: readFileSync(join(FOLDER, name, "migration.sql"), "utf8") },
      },
    })),
  };
}

/**
 * Brings the database at `url` (`file:PATH`) to the newest schema, or as far as a shorter list leads, and returns the names of the migrations applied.
 * A migration that fails half-way is not atomic on SQLite, so a copy is made first and named in the error.
 */
export async function migrate(
  url: string,
  migrationsList: MigrationList = readMigrations(),
): Promise<string[]> {
  const path = url.slice("file:".length);
  mkdirSync(dirname(path), { recursive: true });
  const applied = await appliedMigrations(url);
  if (migrationsList.migrationDirectories.every(({ path: name }) => applied.has(name))) return [];
  const backup = `${path}.before-migration`;
  rmSync(backup, { force: true });
  if (applied.size > 0) await run(url, `VACUUM INTO '${backup.replaceAll("'", "''")}'`);
  const { engine, close } = await openSchemaEngine(url, readSchema());
  try {
    const filters = { externalTables: [], externalEnums: [] };
    return (await engine.applyMigrations({ migrationsList, filters })).appliedMigrationNames;
  } catch (cause) {
    const advice = `To go back, replace ${path} by ${backup} and delete ${path}-wal and ${path}-shm.`;
    throw new Error(`The database could not be migrated. ${applied.size > 0 ? advice : ""}`, {
      cause,
    });
  } finally {
    await close();
  }
}

async function appliedMigrations(url: string): Promise<Set<string>> {
  const tables = await query(
    url,
    "SELECT name FROM sqlite_master WHERE name = '_prisma_migrations'",
  );
  if (tables.length === 0) return new Set();
  const rows = await query(
    url,
    "SELECT migration_name FROM _prisma_migrations WHERE finished_at IS NOT NULL",
  );
  return new Set(rows.map(String));
}

/** The first column of every row. */
async function query(url: string, sql: string): Promise<unknown[]> {
  const connection = await new SqliteAdapter(url).connect();
  try {
    return (await connection.queryRaw({ sql, args: [], argTypes: [] })).rows.map((row) => row[0]);
  } finally {
    await connection.dispose();
  }
}

async function run(url: string, sql: string): Promise<void> {
  const connection = await new SqliteAdapter(url).connect();
  try {
    await connection.executeScript(sql);
  } finally {
    await connection.dispose();
  }
}
