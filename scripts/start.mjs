// npm start: everything from a fresh clone to a served site. Second runs skip what is already done.
import { spawn } from "node:child_process";
import {
  bin,
  buildSite,
  checkNode,
  generateClient,
  installPackages,
  migrateDatabase,
  root,
  serverEnvironment,
} from "./prepare.mjs";

checkNode();
installPackages();
generateClient();
buildSite();
const environment = serverEnvironment();
migrateDatabase(environment);

const server = spawn(bin("next"), ["start", "--port", environment.PORT], {
  cwd: root,
  stdio: "inherit",
  env: { ...process.env, ...environment, NODE_ENV: "production" },
  shell: process.platform === "win32",
});
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => server.kill(signal));
server.on("exit", (code, signal) => process.exit(code ?? (signal ? 0 : 1)));
