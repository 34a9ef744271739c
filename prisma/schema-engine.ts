import { readFileSync } from "node:fs";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import * as bindings from "@prisma/schema-engine-wasm/schema_engine_bg";
import { SqliteAdapter } from "@/lib/db/sqlite-adapter";

type OpenEngine = {
  engine: bindings.SchemaEngine;
  /** Frees the engine and closes its connections: they hold the file's lock until then. */
  close: () => Promise<void>;
};

/**
 * Prisma's own migration engine as the WASM module on npm: `prisma migrate` would download a native one.
 * `url` is `file:PATH`; the file is created when missing.
 */
export async function openSchemaEngine(url: string, schema: string): Promise<OpenEngine> {
  await startOnce();
  const adapter = new RememberingAdapter(url);
  const engine = await bindings.SchemaEngine.new(
    { datamodels: [["schema.prisma", schema]] },
    () => {},
    bindMigrationAwareSqlAdapterFactory(adapter),
  );
  const close = async () => {
    engine.free();
    await adapter.closeAll();
  };
  return { engine, close };
}

/** The engine never closes what it opened. */
class RememberingAdapter extends SqliteAdapter {
  #opened: Awaited<ReturnType<SqliteAdapter["connect"]>>[] = [];

  override async connect() {
    const connection = await super.connect();
    this.#opened.push(connection);
    return connection;
  }

  async closeAll() {
    for (const connection of this.#opened) await connection.dispose();
  }
}

let started: Promise<void> | undefined;

/** The bindings are global, so a second instance of the module would pull the memory from under the first. */
function startOnce(): Promise<void> {
  started ??= start();
  return started;
}

async function start() {
  const home = import.meta.resolve("@prisma/schema-engine-wasm/schema_engine_bg");
  const bytes = readFileSync(new URL("./schema_engine_bg.wasm", home));
  const { instance } = await WebAssembly.instantiate(bytes, { "./schema_engine_bg.js": bindings });
  bindings.__wbg_set_wasm(instance.exports);
  const begin = instance.exports.__wbindgen_start;
  if (typeof begin === "function") begin();
}
