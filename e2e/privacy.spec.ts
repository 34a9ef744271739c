import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { parse } from "yaml";
import { expect, startRound, test } from "./fixtures";

const questionId = "payment-gateway";

/** Sentences that nobody may see before the review: every claim and every why of the rubric, and the model answer's lines. */
function canaries(): string[] {
  const folder = join("content", "questions", questionId);
  const rubric: { criteria: { says: string; why: string }[] } = parse(
    readFileSync(join(folder, "rubric.yaml"), "utf8"),
  );
  const model = readFileSync(join(folder, "answers", "model.md"), "utf8").split(/^---$/m)[2] ?? "";
  const lines = model.split("\n").filter((line) => /^[A-Z][^|`*#]{40,}$/.test(line));
  return [...rubric.criteria.flatMap(({ says, why }) => [says, why]), ...lines].map((text) =>
    text.slice(0, 40),
  );
}

/** As a page, as its RSC payload, as a prefetch of that. */
const requestKinds: Record<string, string>[] = [
  {},
  { RSC: "1" },
  { RSC: "1", "Next-Router-Prefetch": "1" },
];

function leaks(bytes: string): string[] {
  const plain = bytes
    .replaceAll("&#x27;", "'")
    .replaceAll("&quot;", '"')
    .replaceAll("\\u0026", "&")
    .replaceAll('\\"', '"');
  return canaries().filter((canary) => plain.includes(canary));
}

test("no byte sent before the review holds rubric or model answer: pages, RSC payloads, replies, scripts", async ({
  page,
}) => {
  expect(canaries().length).toBeGreaterThan(25);
  const bodies: Promise<string>[] = [];
  page.on("response", (response) => bodies.push(response.text().catch(() => "")));
  await page.goto("/");
  await page.goto("/questions");
  const attemptId = await startRound(page, questionId);
  await page.getByRole("textbox").first().fill("something");
  await expect(page.getByText("Saved", { exact: true })).toBeVisible();
  for (const path of [
    "/",
    "/questions",
    `/questions/${questionId}`,
    "/attempts",
    `/attempts/${attemptId}`,
    `/attempts/${attemptId}/review`,
    "/bench",
    `/bench?question=${questionId}`,
  ]) {
    for (const headers of requestKinds) {
      bodies.push(page.request.get(path, { headers }).then((reply) => reply.text()));
    }
  }
  const data = { questionId, text: "something" };
  const bench = await page.request.post("/api/bench", { data });
  expect(bench.status()).toBe(404);
  bodies.push(bench.text());
  for (const body of await Promise.all(bodies)) expect(leaks(body)).toEqual([]);
});

test("no script of the build holds rubric or model answer", () => {
  for (const file of scripts(join(".next", "static")))
    expect(leaks(readFileSync(file, "utf8")), file).toEqual([]);
});

test("another person's attempt is not found: page, review, save, clock, submit and mark", async ({
  page,
  browser,
  baseURL,
}) => {
  const attemptId = await startRound(page, questionId);
  const other = await browser.newContext({ baseURL });
  const stranger = await other.newPage();
  await startRound(stranger, questionId);
  const missing = "0192f0c1-7a5b-7000-8000-000000000000";
  for (const id of [attemptId, missing]) {
    expect((await stranger.request.get(`/attempts/${id}`)).status()).toBe(404);
    expect((await stranger.request.get(`/attempts/${id}/review`)).status()).toBe(404);
    expect((await stranger.request.get(`/api/attempts/${id}/clock`)).status()).toBe(404);
    expect(await save(stranger, id)).toBe(404);
  }
  const anonymous = await (await browser.newContext({ baseURL })).newPage();
  await anonymous.goto("/");
  expect((await anonymous.request.get(`/attempts/${attemptId}/review`)).status()).toBe(404);
  expect(await save(anonymous, attemptId)).toBe(404);
  expect(await save(page, attemptId)).toBe(200);
  await other.close();
});

test("a save from another site, too large, or not in the form is refused in words", async ({
  page,
  request,
  baseURL,
}) => {
  const attemptId = await startRound(page, questionId);
  const path = `/api/attempts/${attemptId}/draft`;
  const foreign = await page.request.put(path, {
    data: {},
    headers: { Origin: "https://evil.example" },
  });
  expect(foreign.status()).toBe(403);
  const headers = { Origin: String(baseURL) };
  expect((await page.request.put(path, { data: "x".repeat(200_000), headers })).status()).toBe(413);
  expect((await page.request.put(path, { data: { surprise: 1 }, headers })).status()).toBe(400);
  expect((await request.put(path, { data: {}, headers })).status()).toBe(404);
});

/** Saves a box the way the room does, from inside the page. */
async function save(page: Page, attemptId: string): Promise<number> {
  return page.evaluate(
    async ([id, question]) => {
      const body = {
        questionId: question,
        stageId: "requirements",
        text: "x",
        baseRevision: 0,
        writerId: "tab-12345678",
        writerSeq: 1,
        activeMs: 0,
      };
      const reply = await fetch(`/api/attempts/${id}/draft`, {
        method: "PUT",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify(body),
      });
      return reply.status;
    },
    [attemptId, questionId] as const,
  );
}

function scripts(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(js|json|css)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}
