import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readSchema } from "./migrations";
import { schemaDifference } from "./schema-difference";

// npm run db:new-migration -- NAME writes the SQL that leads from the last migration's schema to schema.prisma.
const FOLDER = join(import.meta.dirname, "migrations");
const SNAPSHOT = join(FOLDER, "last-schema.prisma");

const name = process.argv[2];
if (!name?.match(/^[a-z][a-z0-9-]*$/)) {
  console.error("Name the migration in kebab-case: npm run db:new-migration -- add-invites");
  process.exit(1);
}
const schema = readSchema();
const sql = await schemaDifference(
  existsSync(SNAPSHOT) ? readFileSync(SNAPSHOT, "utf8") : null,
  schema,
);
if (sql === "") {
  console.log("The schema has not changed.");
} else {
  const stamp = new Date().toISOString().replaceAll(/[-:T]/g, "").slice(0, 14);
  const folder = join(FOLDER, `${stamp}_${name}`);
  mkdirSync(folder);
  writeFileSync(join(folder, "migration.sql"), `${sql}\n`);
  writeFileSync(SNAPSHOT, schema);
  console.log(`Wrote ${folder}/migration.sql: read it before you commit it.`);
}
