import type { Page } from "@playwright/test";
import { expect, expectNoAxeViolations, moveDeadline, startRound, test } from "./fixtures";

const question = "payment-gateway";
const stages = [
  "Requirements and numbers",
  "Overall architecture",
  "One payment, step by step",
  "Data and scale",
  "Failures, security and running it",
];

/** The box of a stage. */
function box(page: Page, stage: number) {
  return page.getByRole("textbox", { name: stages[stage] });
}

/** What the room's one voice last said. */
function voice(page: Page) {
  return page.getByRole("status");
}

/** The page notices at once what the server's clock says now, as it does whenever someone comes back to it. */
async function comeBack(page: Page): Promise<void> {
  const reply = page.waitForResponse((response) => response.url().endsWith("/clock"));
  await page.evaluate(() => window.dispatchEvent(new Event("focus")));
  await reply;
}

test("a round is written and submitted by keyboard alone, and no key is a trap", async ({
  page,
}) => {
  await startRound(page, question);
  await expect(box(page, 0)).toBeEditable();
  await page.keyboard.press("Alt+ArrowDown");
  await expect(box(page, 0)).toBeFocused();
  await page.keyboard.type("A million a second is 86.4 TB a day.");
  await page.keyboard.press("Alt+ArrowDown");
  await expect(box(page, 1)).toBeFocused();

  await page.keyboard.press("Tab");
  const mono = page.getByRole("button", { name: "Monospaced" }).nth(1);
  await expect(mono).toBeFocused();
  await page.keyboard.press("Space");
  await expect(mono).toHaveAttribute("aria-pressed", "true");
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.type("api");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await page.keyboard.type("-> queue");
  await expect(box(page, 1)).toHaveValue("api\n  -> queue");
  await page.keyboard.press("Escape");
  await page.keyboard.press("Tab");
  await expect(mono).toBeFocused();
  await page.keyboard.press("Alt+ArrowUp");

  await page.keyboard.press("Control+Enter");
  const dialog = page.getByRole("alertdialog");
  await expect(dialog).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await page.keyboard.press("Control+Enter");
  await expect(page.getByRole("button", { name: "Keep writing" })).toBeFocused();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/review$/);
});

test("the question before submitting names exactly the boxes that are empty", async ({ page }) => {
  await startRound(page, question);
  await box(page, 1).fill("An API, an intent log, workers per bank.");
  await box(page, 3).fill("   \n ");
  await page.getByRole("button", { name: "Submit" }).click();
  const dialog = page.getByRole("alertdialog");
  await expect(dialog.getByRole("listitem")).toHaveText(
    [stages[0], stages[2], stages[3], stages[4]].map(String),
  );
  await dialog.getByRole("button", { name: "Keep writing" }).click();
  for (const stage of [0, 2, 3, 4]) await box(page, stage).fill("Something.");
  await page.getByRole("button", { name: "Submit" }).click();
  await expect(dialog).toContainText("Every box has something in it.");
});

test("the clock is silent, and 10, 5 and 1 minute are announced once each", async ({
  page,
  server,
}) => {
  const attemptId = await startRound(page, question);
  const timer = page.getByRole("timer");
  await expect(timer).toHaveAttribute("aria-live", "off");
  await expect(timer).toContainText("44:");
  for (const minutes of [10, 5, 1]) {
    moveDeadline(server, attemptId, minutes * 60 + 2);
    await comeBack(page);
    await expect(voice(page)).not.toContainText("left");
    const text = minutes === 1 ? "1 minute left" : `${minutes} minutes left`;
    await expect(voice(page)).toHaveText(text);
    await box(page, 0).press("Alt+KeyT");
    await expect(voice(page)).toContainText("minute. Saved.".slice(8));
    await page.keyboard.press("End");
    await page.evaluate(() => {
      const status = document.querySelector("[role=status]");
      if (status) status.textContent = "";
    });
  }
});

test("on a phone nothing is cut off, the prompt folds away, and every target is large enough", async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await startRound(page, question);
  await box(page, 0).fill("unbreakable".repeat(60));
  await page.getByRole("button", { name: "Monospaced" }).nth(1).click();
  await box(page, 1).fill("-".repeat(400));
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBe(360);

  const prompt = page.getByText("You are the lead engineer");
  await expect(prompt).toBeVisible();
  await page.getByRole("button", { name: "Hide the prompt" }).click();
  await expect(prompt).toBeHidden();
  await page.getByRole("button", { name: "Show the prompt" }).click();
  await expect(prompt).toBeVisible();

  const small = await page.evaluate(() =>
    Array.from(document.querySelectorAll("main button, main summary, main textarea"))
      .filter((element) => element.checkVisibility())
      .map((element) => ({ name: element.textContent, box: element.getBoundingClientRect() }))
      .filter(({ box: { width: wide, height } }) => wide < 44 || height < 44)
      .map(({ name, box: { width: wide, height } }) => `${name}: ${wide} × ${height}`),
  );
  expect(small).toEqual([]);
});

test("either pane folds away without losing a word", async ({ page }) => {
  await startRound(page, question);
  await box(page, 0).fill("Kept.");
  await page.getByRole("button", { name: "Hide your answer" }).click();
  await expect(page.getByRole("textbox")).toHaveCount(0);
  await page.getByRole("button", { name: "Hide the prompt" }).click();
  await page.keyboard.press("Alt+ArrowDown");
  await expect(box(page, 0)).toBeFocused();
  await expect(box(page, 0)).toHaveValue("Kept.");
});

test("a text beyond the limit is not cut: it is refused with a sentence, and kept", async ({
  page,
}) => {
  await startRound(page, question);
  await box(page, 0).fill("word ".repeat(4_000));
  await expect(page.getByText("0 characters left")).toBeVisible();
  await expect(page.getByText("Saved", { exact: true })).toBeVisible();
  await box(page, 0).press("End");
  await box(page, 0).pressSequentially("and more");
  await expect(page.getByText("8 characters over the limit of 20,000")).toBeVisible();
  await expect(page.getByText("Problem", { exact: true })).toBeVisible();
  page.on("dialog", (dialog) => dialog.accept());
  await page.reload();
  await expect(box(page, 0)).toHaveValue(/and more$/);
  await page.getByRole("button", { name: "Submit" }).click();
  await expect(page.getByRole("alertdialog")).toContainText(`Too long to save: ${stages[0]}`);
  await page.getByRole("button", { name: "Keep writing" }).click();
  await box(page, 0).fill("Short again.");
  await expect(page.getByText("Saved", { exact: true })).toBeVisible();
});

test("practice has no deadline and counts the time up", async ({ page }) => {
  await startRound(page, question, "practice");
  const timer = page.getByRole("timer", { name: "Time spent writing" });
  await expect(timer).toContainText("spent");
  await expect(timer).toContainText(/0:0[3-9]/);
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`axe finds nothing in the ${colorScheme} room: fresh, written, asking, near its end, offline, closed`, async ({
    page,
    context,
    server,
  }) => {
    await page.emulateMedia({ colorScheme });
    const attemptId = await startRound(page, question);
    await expect(box(page, 0)).toBeEditable();
    await expectNoAxeViolations(page);
    await page.getByRole("button", { name: "Monospaced" }).first().click();
    await box(page, 0).fill("x".repeat(19_500));
    await page.getByText("Keyboard shortcuts").click();
    await page.getByRole("button", { name: "Submit" }).click();
    await expect(page.getByRole("alertdialog")).toBeVisible();
    await expectNoAxeViolations(page);
    await page.getByRole("button", { name: "Keep writing" }).click();
    moveDeadline(server, attemptId, 240);
    await comeBack(page);
    await context.setOffline(true);
    await box(page, 0).fill("x".repeat(20_500));
    await box(page, 1).fill("offline");
    await expect(page.getByText(/Offline|Problem/).first()).toBeVisible();
    await page.waitForTimeout(600);
    await expectNoAxeViolations(page);
    moveDeadline(server, attemptId, -60);
    await context.setOffline(false);
    await expect(page.getByRole("link", { name: "See the review" })).toBeVisible({
      timeout: 20_000,
    });
    await expectNoAxeViolations(page);
  });
}
