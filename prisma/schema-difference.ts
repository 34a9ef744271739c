import { openSchemaEngine } from "./schema-engine";

/** The SQL that leads from one schema (null: an empty database) to another, or "" when there is none. */
export async function schemaDifference(before: string | null, after: string): Promise<string> {
  const { engine, close } = await openSchemaEngine("file::memory:", after);
  const { stdout } = await engine.diff({
    from:
      before === null
        ? { tag: "empty" }
        : { tag: "schemaDatamodel", files: [{ path: "schema.prisma", content: before }] },
    to: { tag: "schemaDatamodel", files: [{ path: "schema.prisma", content: after }] },
    script: true,
    exitCode: null,
    filters: { externalTables: [], externalEnums: [] },
  });
  await close();
  const script = (stdout ?? "").trim();
  return script.startsWith("-- This is an empty migration") ? "" : script;
}
