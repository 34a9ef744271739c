import AxeBuilder from "@axe-core/playwright";
import { test as base, expect, type Page } from "@playwright/test";
import Database from "better-sqlite3";
import { Server } from "./server";

type TestFixtures = {
  /** Fails the test when the page logs an error or breaks the Content-Security-Policy. */
  quietConsole: undefined;
};

type WorkerFixtures = { server: Server };

/** Playwright's test with a server per worker; relative addresses lead to it. */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  server: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the parameter's shape
    async ({}, use) => {
      const server = new Server();
      await server.start();
      await use(server);
      await server.stop();
    },
    { scope: "worker", timeout: 60_000 },
  ],
  baseURL: async ({ server }, use) => use(server.url),
  quietConsole: [
    async ({ page }, use) => {
      const errors: string[] = [];
      page.on("pageerror", (error) => errors.push(String(error)));
      page.on("console", (message) => {
        if (message.type() === "error" && !isExpected(message.text())) errors.push(message.text());
      });
      await use(undefined);
      expect(errors, "errors in the browser's console").toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** Tests take the network away and meet 404, 409, 413 and 429 on purpose; the browser logs each as an error. */
function isExpected(text: string): boolean {
  return /Failed to load resource|net::ERR_|Failed to fetch/.test(text);
}

/** Starts a round as a guest, from the question's own page. Returns the attempt's id. */
export async function startRound(
  page: Page,
  questionId: string,
  mode: "timed" | "practice" = "timed",
) {
  await page.goto(`/questions/${questionId}`);
  await page.getByRole("button", { name: mode === "timed" ? /^Start timed/ : /^Practise/ }).click();
  await page.waitForURL(/\/attempts\/[0-9a-f-]{36}$/);
  return page.url().split("/").at(-1) ?? "";
}

/** Moves time by moving the deadline: `seconds` from now. The file is opened for this one statement. */
export function moveDeadline(server: Server, attemptId: string, seconds: number): void {
  const at = new Date(Date.now() + seconds * 1000).toISOString().replace("Z", "+00:00");
  run(server, "UPDATE Attempt SET deadlineAt = ? WHERE id = ?", at, attemptId);
}

/** The rows of a query on the server's database. */
export function rows(server: Server, sql: string, ...values: unknown[]): Record<string, unknown>[] {
  const db = new Database(server.databasePath, { readonly: true });
  try {
    return db.prepare<unknown[], Record<string, unknown>>(sql).all(...values);
  } finally {
    db.close();
  }
}

function run(server: Server, sql: string, ...values: unknown[]): void {
  const db = new Database(server.databasePath);
  try {
    db.prepare(sql).run(...values);
  } finally {
    db.close();
  }
}

/** Fails when axe finds anything against WCAG 2.2 A or AA. */
export async function expectNoAxeViolations(page: Page): Promise<void> {
  const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
  const found = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" | ")}`,
  );
  expect(found).toEqual([]);
}
