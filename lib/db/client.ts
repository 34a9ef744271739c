import "server-only";
import { env } from "@/lib/env";
import { PrismaClient } from "./generated/client";
import { SqliteAdapter } from "./sqlite-adapter";

/** Opens a client on one SQLite file. `url` is `file:PATH`. The caller disconnects. */
export function openDb(url: string): PrismaClient {
  return new PrismaClient({ adapter: new SqliteAdapter(url) });
}

// A development reload re-evaluates this module; the global keeps it at one connection.
const shared = globalThis as typeof globalThis & { preflightDb?: PrismaClient };

/** The process's one database client. */
export function getDb(): PrismaClient {
  shared.preflightDb ??= openDb(env().DATABASE_URL);
  return shared.preflightDb;
}

/** Makes getDb() give out another client, or open its own again when undefined. For tests with a file of their own. */
export function setDb(db: PrismaClient | undefined): void {
  shared.preflightDb = db;
}
