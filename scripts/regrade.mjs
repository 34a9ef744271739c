// npm run regrade: on the database that npm start serves, with the same environment.
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { bin, fail, generateClient, root, run, serverEnvironment } from "./prepare.mjs";

generateClient();
const environment = serverEnvironment();
const path = (process.env.DATABASE_URL || "file:./data/preflight.db").replace(/^file:/, "");
if (!existsSync(resolve(root, path))) fail(`There is no database at ${path} yet.`);
// Without this condition the marker package "server-only" refuses to be loaded outside of the site.
const script = ["--conditions=react-server", "scripts/regrade.ts", ...process.argv.slice(2)];
run(bin("tsx"), script, environment);
