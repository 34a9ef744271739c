import { expect, expectNoAxeViolations, rows, startRound, test } from "./fixtures";

test("a guest starts a round with one click, writes, submits, reads the review, disagrees, and finds it in the history", async ({
  page,
  server,
}) => {
  await page.goto("/");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await page.getByRole("button", { name: /^Start timed.*one incident/ }).click();
  await page.waitForURL(/\/attempts\/[0-9a-f-]{36}$/);
  const attemptId = page.url().split("/").at(-1) ?? "";

  const boxes = page.getByRole("textbox");
  await boxes
    .first()
    .fill(
      "I acknowledge the page, declare a severity and name an incident commander, who runs one channel.",
    );
  await page
    .getByRole("button", { name: /^Submit/ })
    .first()
    .click();
  const confirm = page.getByRole("alertdialog");
  await expect(confirm).toContainText(/empty/i);
  await confirm.getByRole("button", { name: /^Submit/ }).click();

  await page.waitForURL(/\/review$/);
  await expect(page.getByText("%").first()).toBeVisible();
  const met = page.getByRole("listitem").filter({ hasText: "Met" }).first();
  await expect(met).toBeVisible();

  // Pointing at the text shows its criterion, and the criterion says which words earned it.
  const evidence = page.locator("a[data-criteria]").first();
  const words = ((await evidence.textContent()) ?? "").trim();
  await evidence.click();
  await expect(page.getByRole("region", { name: "Checklist" })).toContainText(
    words.split(/\s+/)[0] ?? "",
  );

  const missed = page.getByRole("listitem").filter({ hasText: "Missed" }).first();
  await missed.getByRole("button").first().click();
  await missed.getByRole("button", { name: "I see it differently" }).click();
  await missed.getByRole("button", { name: "Save my mark" }).click();
  await expect(missed.getByRole("alert")).toContainText("why");
  await missed.getByRole("radio", { name: "Met" }).check();
  await missed.getByLabel("Because").fill("I said so in the call.");
  await missed.getByRole("button", { name: "Save my mark" }).click();
  await expect(page.getByText("by your own marks")).toBeVisible();
  expect(rows(server, "SELECT reason FROM Mark WHERE attemptId = ?", attemptId)).toEqual([
    { reason: "I said so in the call." },
  ]);

  await page.getByRole("link", { name: "Attempts" }).click();
  await expect(page.getByRole("main").getByRole("listitem").first()).toContainText("submitted");
});

test("the built-in rounds, every track and every question can be found, and a question's page names its stages", async ({
  page,
}) => {
  await page.goto("/");
  for (const round of ["System design", "Go runtime", "Performance", "Leadership"]) {
    await expect(
      page.getByRole("heading", { level: 3, name: new RegExp(round) }).first(),
    ).toBeVisible();
  }
  await page.goto("/questions");
  await page
    .getByRole("region", { name: /^Leadership/ })
    .getByRole("link")
    .first()
    .click();
  await expect(
    page.getByRole("heading", { name: "How the time is meant to be spent" }),
  ).toBeVisible();
});

for (const path of [
  "/",
  "/questions",
  "/questions/payment-gateway",
  "/attempts",
  "/nothing-here",
]) {
  test(`axe finds nothing on ${path}, in both themes`, async ({ page }) => {
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      await page.goto(path);
      await expectNoAxeViolations(page);
    }
  });
}

test("axe finds nothing on the review, in both themes, with a criterion open", async ({
  page,
  server,
}) => {
  const attemptId = await startRound(page, "incident");
  await page
    .getByRole("textbox")
    .first()
    .fill(
      "We roll back the last deploy first and look for the cause later. We never tell customers anything.",
    );
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
  await page.getByRole("region", { name: "Checklist" }).getByRole("button").first().click();
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    await expectNoAxeViolations(page);
  }
  expect(rows(server, "SELECT finishedBy FROM Attempt WHERE id = ?", attemptId)).toEqual([
    { finishedBy: "submitted" },
  ]);
});
