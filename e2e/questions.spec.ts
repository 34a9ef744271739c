import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, expectNoAxeViolations, test } from "./fixtures";

/** How many published questions the bank has. */
function published(): number {
  const heads = readdirSync("content/questions").map((id) =>
    readFileSync(join("content/questions", id, "question.md"), "utf8"),
  );
  return heads.filter((text) => !/^status: draft$/m.test(text)).length;
}

test("the questions are listed by track, and in each by level; search and choices narrow them by keyboard alone", async ({
  page,
}) => {
  await page.goto("/questions");
  await expect(page.getByRole("status")).toHaveText(`${published()} questions`);
  for (const track of ["System design", "Go runtime", "Performance", "Leadership"]) {
    const region = page.getByRole("region", { name: new RegExp(`^${track}`) });
    const levels = await region.getByText(/^(Mid|Senior|Staff)$/).allTextContents();
    expect(levels.length).toBeGreaterThan(0);
    const order = levels.map((level) => ["Mid", "Senior", "Staff"].indexOf(level));
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  }

  await page.getByRole("searchbox", { name: "Search" }).focus();
  await page.keyboard.type("Fraud");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/search=Fraud/);
  await expect(page.getByRole("status")).toContainText("for “Fraud”");
  await expect(page.getByRole("main").getByRole("heading", { level: 3 }).first()).toContainText(
    /fraud/i,
  );

  await page.keyboard.press("Tab");
  await page.getByLabel("Track").selectOption({ label: "Leadership" });
  await page.getByRole("button", { name: "Show" }).press("Enter");
  await expect(page.getByText("No question fits.")).toBeVisible();
  await expect(page.getByLabel("Track")).toHaveValue("leadership");
  await expectNoAxeViolations(page);
  await page.getByRole("link", { name: "Search in all tracks and levels" }).press("Enter");
  await expect(page.getByRole("status")).toContainText("for “Fraud”");
  await page.getByRole("link", { name: "Show all questions" }).click();
  await expect(page.getByRole("status")).toHaveText(`${published()} questions`);
});

test("without scripts the search works as well, and its address can be shared", async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ baseURL, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto("/questions");
  await page.getByRole("searchbox", { name: "Search" }).fill("garbage collector");
  await page.getByLabel("Track").selectOption({ label: "Go runtime" });
  await page.getByRole("button", { name: "Show" }).click();
  const address = page.url();
  await expect(page.getByRole("region")).toHaveCount(1);
  await page.goto(address);
  await expect(page.getByRole("searchbox", { name: "Search" })).toHaveValue("garbage collector");
  await page.getByRole("region").getByRole("link").first().click();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await context.close();
});

test("words of a rubric find nothing, so a search can't be used to learn it", async ({ page }) => {
  await page.goto("/questions?search=outbox");
  await expect(page.getByText("No question fits.")).toBeVisible();
});
