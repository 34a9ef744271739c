import { PrismaBetterSqlite3 } from "@prisma/adapter-better-sqlite3";

/** WAL alone would fall back to synchronous=NORMAL: an acknowledged save could then be lost to a power cut. */
const PRAGMAS = `
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = FULL;
  PRAGMA foreign_keys = ON;
  PRAGMA trusted_schema = OFF;
`;

/** The stock adapter with our promises set on every connection. `url` is `file:PATH`. */
export class SqliteAdapter extends PrismaBetterSqlite3 {
  constructor(url: string) {
    super({ url, timeout: 2000 });
  }

  override async connect() {
    const connection = await super.connect();
    await connection.executeScript(PRAGMAS);
    return connection;
  }
}
