import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "@playwright/test";
import { test as base, expect, expectNoAxeViolations } from "./fixtures";
import { Server } from "./server";

const author = "author@example.org";
const password = "a quiet river in autumn";

/** A server on a copy of the bank that a test may change, with one author. */
const test = base.extend<{ own: { server: Server; content: string } }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the parameter's shape
  own: async ({}, use) => {
    const content = mkdtempSync(join(tmpdir(), "preflight-content-"));
    cpSync("content", content, { recursive: true });
    const server = new Server({ PREFLIGHT_CONTENT: content, PREFLIGHT_AUTHORS: author });
    await server.start();
    await use({ server, content });
    await server.stop();
    rmSync(content, { recursive: true, force: true });
  },
});

/** As a page, as its RSC payload, as a prefetch of that. */
const requestKinds: Record<string, string>[] = [
  {},
  { RSC: "1" },
  { RSC: "1", "Next-Router-Prefetch": "1" },
];

async function signUp(page: Page, url: string, email: string): Promise<void> {
  await page.goto(`${url}/sign-up`);
  await page.getByLabel("E-mail address").fill(email);
  await page.getByLabel("Password", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Create the account" }).click();
  await page.waitForURL(`${url}/`);
}

function edit(file: string, change: (text: string) => string): void {
  writeFileSync(file, change(readFileSync(file, "utf8")));
}

test("an author sees verdicts while typing and while the rubric is edited; a broken rubric keeps the last verdicts", async ({
  page,
  own: { server, content },
}) => {
  test.setTimeout(120_000);
  const rubric = join(content, "questions", "incident", "rubric.yaml");
  await signUp(page, server.url, author);
  await page.goto(`${server.url}/bench`);
  await page.getByLabel("Question").selectOption("incident");
  await expect(page).toHaveURL(/question=incident/);

  const checklist = page.getByRole("region", { name: "Checklist" });
  const line = checklist.getByRole("listitem").filter({ hasText: /comes before finding/ });
  await expect(line).toContainText("Missed", { timeout: 30_000 });
  const box = page.getByLabel("Answer", { exact: true });
  await box.fill("We roll back first and look for the cause later. Then we feed the unicorns.");
  await expect(line).toContainText("Met");
  const evidence = page.getByRole("region", { name: "Evidence" });
  await evidence.getByRole("link").first().click();
  await expect(line).toContainText("restore-before-cause");

  edit(rubric, (text) =>
    text.replace(/(id: severity-from-impact[\s\S]*?look-for:\n)/, "$1      - feed ~2 unicorns\n"),
  );
  const severity = checklist.getByRole("listitem").filter({ hasText: /explicit severity/ });
  await expect(severity).toContainText("Met");
  await expect(evidence.getByRole("link", { name: /unicorns/ })).toBeVisible();

  edit(rubric, (text) => text.replace("- feed ~2 unicorns", "- (feed ~2 unicorns"));
  const problem = page.getByRole("main").getByRole("alert");
  const place = readFileSync(rubric, "utf8")
    .split("\n")
    .findIndex((each) => each.includes("(feed"));
  await expect(problem).toContainText(`questions/incident/rubric.yaml:${place + 1}`);
  await expect(problem).toContainText("as they last were in order");
  await expect(severity).toContainText("Met");
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    await expectNoAxeViolations(page);
  }

  edit(rubric, (text) => text.replace("      - (feed ~2 unicorns\n", ""));
  await expect(problem).toHaveCount(0);
  await expect(severity).toContainText("Missed");

  await page.getByLabel("Fill in an answer of the bank").selectOption("strong");
  await expect(box).toHaveValue(/.{500}/s);
  await expect(page.getByRole("region", { name: "Verdicts" })).toContainText(/[7-9]\d %|100 %/);
});

test("for everybody else the workbench is not there: page, payload and interface give nothing away", async ({
  page,
  browser,
  own: { server },
}) => {
  await signUp(page, server.url, "somebody@example.org");
  const anonymous = await contextOf(browser);
  for (const visitor of [page, anonymous]) {
    for (const headers of requestKinds) {
      const reply = await visitor.request.get(`${server.url}/bench?question=incident`, { headers });
      const bytes = await reply.text();
      expect(bytes).not.toMatch(/Workbench|payment-gateway|rubric/);
      // A prefetch is answered with the route's name alone, whoever asks.
      if (!("Next-Router-Prefetch" in headers)) expect(bytes).toContain("There is nothing here");
    }
    expect((await visitor.request.get(`${server.url}/bench`)).status()).toBe(404);
    const data = { questionId: "incident", text: "We roll back first." };
    const headers = { Origin: server.url };
    const reply = await visitor.request.post(`${server.url}/api/bench`, { data, headers });
    expect(reply.status()).toBe(404);
    expect(await reply.text()).not.toContain("percent");
  }
  const shown = await page.goto(`${server.url}/bench`);
  expect(shown?.status()).toBe(404);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("There is nothing here");
  await anonymous.context().close();
});

test("the workbench refuses what isn't in its form, too large or from another site", async ({
  page,
  own: { server },
}) => {
  await signUp(page, server.url, author);
  const send = (data: unknown, origin = server.url) =>
    page.request.post(`${server.url}/api/bench`, { data, headers: { Origin: origin } });
  const asked = { questionId: "incident", text: "We roll back first." };
  expect((await send(asked)).status()).toBe(200);
  expect((await send(asked, "https://evil.example")).status()).toBe(403);
  expect((await send({ ...asked, questionId: "../../etc" })).status()).toBe(400);
  expect((await send({ ...asked, questionId: "nope" })).status()).toBe(404);
  expect((await send({ ...asked, text: "x".repeat(800_000) })).status()).toBe(413);
});

test("a question made by copying a folder is there after a restart, to be found, sat and graded", async ({
  page,
  own: { server, content },
}) => {
  const folder = join(content, "questions", "unicorn-stables");
  cpSync(join(content, "questions", "incident"), folder, { recursive: true });
  edit(join(folder, "question.md"), (text) =>
    text.replace(/^title: .*$/m, "title: A stable for unicorns"),
  );
  await page.goto(`${server.url}/questions?search=unicorns`);
  await expect(page.getByText("No question fits.")).toBeVisible();
  await server.kill9();
  await server.start();
  await page.reload();
  await page.getByRole("link", { name: "A stable for unicorns" }).click();
  await page.getByRole("button", { name: /^Practise/ }).click();
  await page.waitForURL(/\/attempts\//);
  await page
    .getByRole("textbox")
    .first()
    .fill("We roll back the last deploy first and look for the cause later.");
  await expect(page.getByText("Saved", { exact: true })).toBeVisible();
  await page
    .getByRole("button", { name: /^Submit/ })
    .first()
    .click();
  await page
    .getByRole("alertdialog")
    .getByRole("button", { name: /^Submit/ })
    .click();
  await page.waitForURL(/\/review$/);
  await expect(page.getByRole("region", { name: "Checklist" })).toContainText("Met");
});

async function contextOf(browser: Browser): Promise<Page> {
  return (await browser.newContext()).newPage();
}
