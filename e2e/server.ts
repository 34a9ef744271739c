import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { migrate } from "@/prisma/migrations";

/** One production server on a free port of 127.0.0.1 with a database file of its own. */
export class Server {
  readonly databasePath: string;
  #folder: string;
  #port = 0;
  #process: ChildProcess | undefined;
  #output: string[] = [];

  #settings: Record<string, string>;

  /** `settings` are added to the server's environment. */
  constructor(settings: Record<string, string> = {}) {
    this.#settings = settings;
    this.#folder = mkdtempSync(join(tmpdir(), "preflight-e2e-"));
    this.databasePath = join(this.#folder, "preflight.db");
  }

  get url(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  /** Everything the server has printed, for tests that look for what must not be there. */
  get log(): string {
    return this.#output.join("");
  }

  /** Starts on the same port and database as before, or on a free port the first time. Resolves when it answers. */
  async start(): Promise<void> {
    if (this.#port === 0) {
      this.#port = await freePort();
      await migrate(`file:${this.databasePath}`);
    }
    const server = spawn(
      process.execPath,
      [
        "node_modules/next/dist/bin/next",
        "start",
        "--hostname",
        "127.0.0.1",
        "--port",
        String(this.#port),
      ],
      {
        stdio: ["ignore", "pipe", "pipe"],
        env: {
          ...process.env,
          NODE_ENV: "production",
          NEXT_TELEMETRY_DISABLED: "1",
          DATABASE_URL: `file:${this.databasePath}`,
          NEXTAUTH_URL: this.url,
          NEXTAUTH_SECRET: "a-secret-for-browser-tests-only-000",
          ...this.#settings,
        },
      },
    );
    this.#process = server;
    server.stdout?.on("data", (chunk) => this.#output.push(String(chunk)));
    server.stderr?.on("data", (chunk) => this.#output.push(String(chunk)));
    await this.#untilHealthy();
  }

  /** Pulls the plug: no handler of the server runs. */
  async kill9(): Promise<void> {
    await this.#end("SIGKILL");
  }

  async stop(): Promise<void> {
    await this.#end("SIGTERM");
    rmSync(this.#folder, { recursive: true, force: true });
  }

  async #end(signal: NodeJS.Signals): Promise<void> {
    const server = this.#process;
    this.#process = undefined;
    if (!server || server.exitCode !== null || server.signalCode !== null) return;
    const gone = once(server, "exit");
    server.kill(signal);
    await gone;
  }

  async #untilHealthy(): Promise<void> {
    for (let attempt = 0; attempt < 300; attempt += 1) {
      if (this.#process?.exitCode !== null) break;
      const response = await fetch(`${this.url}/api/health`).catch(() => null);
      if (response?.ok) return;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error(`The server did not come up:\n${this.log}`);
  }
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const address = probe.address();
  const port = typeof address === "object" && address ? address.port : 0;
  probe.close();
  await once(probe, "close");
  return port;
}
