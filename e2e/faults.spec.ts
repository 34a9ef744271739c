import type { Page } from "@playwright/test";
import { expect, expectNoAxeViolations, moveDeadline, rows, startRound, test } from "./fixtures";
import type { Server } from "./server";

const question = "payment-gateway";
const first = "Requirements and numbers";

/** The first box of the round. */
function box(page: Page) {
  return page.getByRole("textbox", { name: first });
}

function storedText(server: Server, attemptId: string): unknown {
  const sql = "SELECT text FROM Answer WHERE attemptId = ? AND stageId = 'requirements'";
  return rows(server, sql, attemptId)[0]?.text;
}

function storedCopies(server: Server, attemptId: string): unknown[] {
  const sql = "SELECT text, reason FROM AnswerCopy WHERE attemptId = ? ORDER BY createdAt";
  return rows(server, sql, attemptId);
}

function attempt(server: Server, attemptId: string) {
  return rows(server, "SELECT * FROM Attempt WHERE id = ?", attemptId)[0] ?? {};
}

/** Cuts this page off from saving until it is loaded again, even for what it sends while it goes away. */
async function cutSaves(page: Page): Promise<void> {
  await page.evaluate(() => {
    const send = window.fetch;
    window.fetch = (target, options) =>
      options?.method === "PUT" ? Promise.reject(new TypeError("cut")) : send(target, options);
    window.addEventListener("mend", () => {
      window.fetch = send;
    });
  });
}

/** Lets a page save again that was cut off. */
async function mendSaves(page: Page): Promise<void> {
  await page.evaluate(() => window.dispatchEvent(new Event("mend")));
}

/** Someone looks at the page again: it asks for the server's clock. */
async function comeBack(page: Page): Promise<void> {
  await page.evaluate(() => window.dispatchEvent(new Event("focus")));
}

test("a reload in the middle of a word brings everything back, from the server or from this device", async ({
  page,
  server,
}) => {
  const attemptId = await startRound(page, question);
  await box(page).pressSequentially("A million a sec", { delay: 20 });
  await page.reload();
  await expect(box(page)).toHaveValue("A million a sec");

  await cutSaves(page);
  await box(page).press("End");
  await box(page).pressSequentially("ond, none of it saved", { delay: 5 });
  // A quarter of a second is what the device's own copy may lag behind.
  await page.waitForTimeout(250);
  expect(storedText(server, attemptId)).toBe("A million a sec");
  await page.reload();
  await expect(box(page)).toHaveValue("A million a second, none of it saved");
  await expect
    .poll(() => storedText(server, attemptId))
    .toBe("A million a second, none of it saved");
  await expect(page.getByText("Saved", { exact: true })).toBeVisible();
});

test("ten seconds offline while typing: the state says so, and all of it is saved when the network is back", async ({
  page,
  context,
  server,
}) => {
  const attemptId = await startRound(page, question);
  await box(page).fill("Before. ");
  await expect.poll(() => storedText(server, attemptId)).toBe("Before. ");
  let tries = 0;
  page.on("request", (request) => {
    if (request.url().endsWith("/draft")) tries += 1;
  });
  await context.setOffline(true);
  await box(page).press("End");
  const text = "typed while the network was away, one key after the other, ";
  for (let second = 0; second < 10; second += 1) {
    await box(page).pressSequentially(text.slice(second * 6, second * 6 + 6), { delay: 150 });
  }
  await expect(page.getByText("Offline, kept on this device")).toBeVisible();
  await expect(page.getByRole("status")).toContainText("everything is kept on this device");
  expect(tries).toBeLessThan(8);
  await context.setOffline(false);
  await expect
    .poll(() => storedText(server, attemptId), { timeout: 3_000 })
    .toBe(`Before. ${text}`);
  await expect(page.getByText("Saved", { exact: true })).toBeVisible();
});

test("kill -9 between two saves: nothing acknowledged is lost, and the page goes on by itself after the restart", async ({
  page,
  server,
}) => {
  const attemptId = await startRound(page, question);
  const acknowledged: string[] = [];
  page.on("response", async (response) => {
    if (!response.url().endsWith("/draft") || response.status() !== 200) return;
    acknowledged.push(response.request().postDataJSON().text);
  });
  const words = "one two three four five six seven eight nine ten".split(" ");
  for (const word of words) await box(page).pressSequentially(`${word} `, { delay: 60 });
  await expect.poll(() => acknowledged.length).toBeGreaterThan(1);
  await server.kill9();
  const last = acknowledged.at(-1) ?? "";
  expect(String(storedText(server, attemptId)).startsWith(last)).toBe(true);

  await box(page).pressSequentially("written while it was down");
  await expect(page.getByText("Offline, kept on this device")).toBeVisible();
  await server.start();
  const whole = `${words.join(" ")} written while it was down`;
  await expect.poll(() => storedText(server, attemptId), { timeout: 8_000 }).toBe(whole);
  await expect(page.getByText("Saved", { exact: true })).toBeVisible();
});

test("a save whose reply is lost is no conflict, even after a reload", async ({ page, server }) => {
  const attemptId = await startRound(page, question);
  await page.route("**/draft", async (route) => {
    await route.fetch().catch(() => {});
    await route.abort().catch(() => {});
  });
  await box(page).fill("The server has this, the page doesn't know.");
  await expect.poll(() => storedText(server, attemptId)).toContain("The server has this");
  await box(page).press("End");
  await box(page).pressSequentially(" More.");
  await page.waitForTimeout(250);
  await page.reload();
  await page.unrouteAll({ behavior: "ignoreErrors" });
  await expect(box(page)).toHaveValue("The server has this, the page doesn't know. More.");
  await expect
    .poll(() => storedText(server, attemptId))
    .toBe("The server has this, the page doesn't know. More.");
  await expect(page.getByRole("group", { name: /Two versions/ })).toHaveCount(0);
  expect(storedCopies(server, attemptId)).toEqual([]);
});

test("two tabs: one follows the other, and when both wrote, both texts are kept and offered", async ({
  page,
  context,
  server,
}) => {
  const attemptId = await startRound(page, question);
  const other = await context.newPage();
  await other.goto(`/attempts/${attemptId}`);
  await expect(box(other)).toBeEditable();
  await box(page).fill("From the first tab.");
  await expect(box(other)).toHaveValue("From the first tab.");

  await cutSaves(other);
  await box(other).fill("Written in the second.");
  await box(page).fill("Written in the first.");
  await expect.poll(() => storedText(server, attemptId)).toBe("Written in the first.");
  await mendSaves(other);
  const choice = other.getByRole("group", { name: `Two versions of ${first}` });
  await expect(choice).toBeVisible({ timeout: 15_000 });
  await expect(choice).toContainText("Written in the second.");
  await expect(choice).toContainText("Written in the first.");
  await expectNoAxeViolations(other);
  expect(storedCopies(server, attemptId)).toEqual([
    { text: "Written in the second.", reason: "conflict" },
  ]);
  await other.getByRole("button", { name: "Keep both, joined" }).click();
  const joined = "Written in the second.\n\nWritten in the first.";
  await expect(box(other)).toHaveValue(joined);
  await expect(box(page)).toHaveValue(joined);
  expect(storedText(server, attemptId)).toBe(joined);
});

test("a device clock two hours wrong, or jumping two hours in the middle, changes nothing", async ({
  page,
  server,
}) => {
  await page.clock.install({ time: new Date(Date.now() + 2 * 3_600_000) });
  const attemptId = await startRound(page, question);
  const timer = page.getByRole("timer");
  await expect(timer).toContainText(/^4[45]:/);
  await page.clock.fastForward("02:00:00");
  await expect(timer).toContainText(/^4[45]:/);
  await expect(box(page)).toBeEditable();
  await box(page).fill("Still here.");
  await page.clock.runFor(2_000);
  await expect.poll(() => storedText(server, attemptId)).toBe("Still here.");
  expect(attempt(server, attemptId).finishedAt).toBeNull();
});

test("when the time is up the open page locks and submits the very last words", async ({
  page,
  server,
}) => {
  const attemptId = await startRound(page, question);
  await expect(box(page)).toBeEditable();
  moveDeadline(server, attemptId, 4);
  await comeBack(page);
  await expect(page.getByRole("timer")).toContainText("0:0");
  const { deadlineAt } = attempt(server, attemptId);
  while (Date.parse(String(deadlineAt)) - Date.now() > 300) await box(page).press("x");
  const typed = await box(page).inputValue();
  await page.waitForURL(/\/review$/);
  expect(String(storedText(server, attemptId)).length).toBeGreaterThanOrEqual(typed.length);
  expect(attempt(server, attemptId).finishedAt).not.toBeNull();
  expect(storedCopies(server, attemptId)).toEqual([]);
});

test("with no page open the server closes the round itself: finished at the deadline, the drafts graded", async ({
  page,
  server,
}) => {
  const attemptId = await startRound(page, question);
  await box(page).fill("An idempotency key per payment, unique in the store.");
  await expect.poll(() => storedText(server, attemptId)).toContain("idempotency");
  await page.goto("/questions");
  moveDeadline(server, attemptId, -11);
  await expect
    .poll(() => attempt(server, attemptId).finishedBy, { timeout: 15_000 })
    .toBe("deadline");
  const { finishedAt, deadlineAt } = attempt(server, attemptId);
  expect(finishedAt).toBe(deadlineAt);
  await page.goto(`/attempts/${attemptId}`);
  await expect(page).toHaveURL(/\/review$/);
  const graded = "SELECT percent FROM StoredGrade WHERE attemptId = ?";
  expect(rows(server, graded, attemptId)).toHaveLength(1);
});

test("a page that was offline over the deadline locks, says so, and its late words are kept but not graded", async ({
  page,
  context,
  server,
}) => {
  const attemptId = await startRound(page, question);
  await box(page).fill("In time.");
  await expect.poll(() => storedText(server, attemptId)).toBe("In time.");
  await context.setOffline(true);
  await box(page).fill("In time. And too late.");
  moveDeadline(server, attemptId, -30);
  await expect.poll(() => attempt(server, attemptId).finishedBy).toBe("deadline");
  await context.setOffline(false);
  const review = page.getByRole("link", { name: "See the review" });
  await expect(review).toBeVisible({ timeout: 20_000 });
  await expect(page.getByText("Time is up, and the round is closed.")).toHaveCount(2);
  await expect(box(page)).not.toBeEditable();
  await expect(box(page)).toHaveValue("In time. And too late.");
  await expect
    .poll(() => storedCopies(server, attemptId))
    .toEqual([{ text: "In time. And too late.", reason: "late" }]);
  expect(storedText(server, attemptId)).toBe("In time.");
  await review.click();
  await page.waitForURL(/\/review$/);
});

test("submitting from two tabs at once is one submission, and both see the review", async ({
  page,
  context,
  server,
}) => {
  const attemptId = await startRound(page, question);
  await box(page).fill("One answer.");
  const other = await context.newPage();
  await other.goto(`/attempts/${attemptId}`);
  for (const tab of [page, other]) {
    await tab.getByRole("button", { name: "Submit" }).click();
    await expect(tab.getByRole("alertdialog")).toBeVisible();
  }
  await Promise.all(
    [page, other].map((tab) =>
      tab.getByRole("button", { name: "Submit and see the review" }).click(),
    ),
  );
  await Promise.all([page, other].map((tab) => tab.waitForURL(/\/review$/)));
  expect(attempt(server, attemptId).finishedBy).toBe("submitted");
  const graded = "SELECT percent FROM StoredGrade WHERE attemptId = ?";
  expect(rows(server, graded, attemptId)).toHaveLength(1);
  await page.goBack();
  await expect(page.getByRole("textbox").and(page.locator(":not([readonly])"))).toHaveCount(0);
});

test("without IndexedDB writing and saving work, and the room says that this device keeps no copy", async ({
  page,
  server,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, "indexedDB", { value: undefined });
  });
  const attemptId = await startRound(page, question);
  await expect(page.getByText("keeps no copy on this device")).toBeVisible();
  await box(page).fill("Saved all the same.");
  await expect.poll(() => storedText(server, attemptId)).toBe("Saved all the same.");
});

test("leaving through a link in the middle of a word loses nothing, saved or not", async ({
  page,
  server,
}) => {
  const attemptId = await startRound(page, question);
  await box(page).pressSequentially("Off to the");
  await page.getByRole("link", { name: "Attempts" }).click();
  await page.waitForURL(/\/attempts$/);
  await expect.poll(() => storedText(server, attemptId)).toBe("Off to the");
  await page.goBack();
  await expect(box(page)).toHaveValue("Off to the");
  await cutSaves(page);
  await box(page).press("End");
  await box(page).pressSequentially(" list");
  await page.waitForTimeout(250);
  await page.getByRole("link", { name: "Attempts" }).click();
  await page.waitForURL(/\/attempts$/);
  await mendSaves(page);
  await page.goBack();
  await expect(box(page)).toHaveValue("Off to the list");
  await expect.poll(() => storedText(server, attemptId)).toBe("Off to the list");
});

test("coming back to a room after everything was saved shows the saved text", async ({
  page,
  server,
}) => {
  const attemptId = await startRound(page, question);
  await box(page).fill("Saved before leaving.");
  await expect.poll(() => storedText(server, attemptId)).toBe("Saved before leaving.");
  await expect(page.getByText("Saved", { exact: true })).toBeVisible();
  await page.getByRole("link", { name: "Attempts" }).click();
  await page.waitForURL(/\/attempts$/);
  await page.goBack();
  await expect(box(page)).toHaveValue("Saved before leaving.");
  await box(page).press("End");
  await box(page).pressSequentially(" And on.");
  await expect.poll(() => storedText(server, attemptId)).toBe("Saved before leaving. And on.");
});

test("leaving is questioned only while something is not saved", async ({ page }) => {
  await startRound(page, question);
  await box(page).fill("Saved.");
  await expect(page.getByText("Saved", { exact: true })).toBeVisible();
  await page.waitForTimeout(700);
  const questions: string[] = [];
  page.on("dialog", async (dialog) => {
    questions.push(dialog.type());
    await dialog.accept();
  });
  await page.reload();
  expect(questions).toEqual([]);
  await cutSaves(page);
  await box(page).pressSequentially("Not saved.");
  await page.reload();
  expect(questions).toEqual(["beforeunload"]);
});
