import { readFileSync } from "node:fs";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import * as bindings from "@prisma/schema-engine-wasm/schema_engine_bg";
import { SqliteAdapter } from "@/lib/db/sqlite-adapter";

/**
 * Prisma's own migration engine as the WASM module on npm: `prisma migrate` would download a native one.
 * `url` is `file:PATH`; the file is created when missing. The caller frees the engine.
 */
export async function openSchemaEngine(
  url: string,
  schema: string,
): Promise<bindings.SchemaEngine> {
  const home = import.meta.resolve("@prisma/schema-engine-wasm/schema_engine_bg");
  const bytes = readFileSync(new URL("./schema_engine_bg.wasm", home));
  const { instance } = await WebAssembly.instantiate(bytes, { "./schema_engine_bg.js": bindings });
  bindings.__wbg_set_wasm(instance.exports);
  start(instance.exports);
  const factory = bindMigrationAwareSqlAdapterFactory(new SqliteAdapter(url));
  return bindings.SchemaEngine.new({ datamodels: [["schema.prisma", schema]] }, () => {}, factory);
}

function start(exports: WebAssembly.Exports) {
  const begin = exports.__wbindgen_start;
  if (typeof begin === "function") begin();
}
