import { env } from "@/lib/env";
import { migrate } from "./migrations";

const applied = await migrate(env().DATABASE_URL);
console.log(applied.length > 0 ? `Migrated: ${applied.join(", ")}` : "The database is up to date.");
