// What has to be there before anything can run, made once and again only when its inputs changed.
// Plain JavaScript without packages: it runs before `npm ci` has.
import { spawnSync } from "node:child_process";
import { createHash, randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = dirname(dirname(fileURLToPath(import.meta.url)));
const stamps = join(root, "node_modules", ".preflight");

/** Refuses a Node that is too old, in one sentence. */
export function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  fail(`Preflight needs Node 20.19 or newer; this is ${process.versions.node}.`);
}

/**
 * Installs the packages of package-lock.json. Not `npm ci`: it refuses a lock file that was written where the registry
 * serves no packages for other platforms, and ours was. --no-save leaves the lock file as it is.
 */
export function installPackages() {
  once("packages", ["package-lock.json"], () =>
    run("npm", ["install", "--no-save", "--no-audit", "--no-fund"]),
  );
}

/** Generates the database client. Generating needs no engine, but Prisma looks for one: any executable will do. */
export function generateClient() {
  once("client", ["package-lock.json", "prisma/schema.prisma"], () =>
    run(bin("prisma"), ["generate"], { PRISMA_SCHEMA_ENGINE_BINARY: process.execPath }),
  );
}

/** Builds the site. */
export function buildSite() {
  const inputs = [
    "package-lock.json",
    "next.config.js",
    "tsconfig.json",
    "proxy.ts",
    "instrumentation.ts",
  ];
  once("site", [...inputs, "prisma/schema.prisma", "app", "components", "lib"], () =>
    run(bin("next"), ["build"], { NEXT_TELEMETRY_DISABLED: "1", ...secretFor("build") }),
  );
}

/** The environment to serve with: .env where there is one, then defaults. The secret is made once, in ./data. */
export function serverEnvironment() {
  if (existsSync(join(root, ".env"))) process.loadEnvFile(join(root, ".env"));
  const port = process.env.PORT || "3000";
  return {
    PORT: port,
    NEXTAUTH_URL: process.env.NEXTAUTH_URL || `http://localhost:${port}`,
    NEXTAUTH_SECRET: process.env.NEXTAUTH_SECRET || keptSecret(),
    NEXT_TELEMETRY_DISABLED: "1",
  };
}

/** Brings the database to the newest schema. */
export function migrateDatabase(environment) {
  run(bin("tsx"), ["prisma/migrate.ts"], environment);
}

/** Runs a command to its end with the terminal attached; a failure ends this process with the same code. */
export function run(command, args, environment = {}) {
  const result = spawnSync(command, args, {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, ...environment },
    shell: process.platform === "win32",
  });
  if (result.error) fail(`${command} could not be started: ${result.error.message}`);
  if (result.status !== 0) process.exit(result.status ?? 1);
}

export function bin(name) {
  return join(root, "node_modules", ".bin", name);
}

export function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}

function once(name, inputs, make) {
  const stamp = join(stamps, name);
  const hash = createHash("sha256").update(process.version);
  for (const input of inputs) hashInto(hash, join(root, input));
  const wanted = hash.digest("hex");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return;
  make();
  mkdirSync(stamps, { recursive: true });
  writeFileSync(stamp, wanted);
}

function hashInto(hash, path) {
  if (statSync(path).isFile()) {
    hash.update(path.slice(root.length)).update("\0").update(readFileSync(path)).update("\0");
    return;
  }
  for (const name of readdirSync(path).sort()) {
    if (name !== "generated" && !name.includes(".test.")) hashInto(hash, join(path, name));
  }
}

function keptSecret() {
  const path = join(root, "data", "secret");
  mkdirSync(dirname(path), { recursive: true });
  if (!existsSync(path)) {
    writeFileSync(path, randomBytes(32).toString("base64url"), { mode: 0o600, flag: "wx" });
  }
  return readFileSync(path, "utf8").trim();
}

/** The build loads server modules, which check the environment; nothing is signed with this one. */
function secretFor(purpose) {
  return process.env.NEXTAUTH_SECRET ? {} : { NEXTAUTH_SECRET: `${purpose}-only`.padEnd(32, "-") };
}
