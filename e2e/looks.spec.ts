import { expect, startRound, test } from "./fixtures";
import { submit, write } from "./invite-steps";

test("the clock stands on one line at every width", async ({ page }) => {
  await startRound(page, "go-memory");
  for (const width of [360, 640, 768, 1024]) {
    await page.setViewportSize({ width, height: 740 });
    const box = await page.getByRole("timer").boundingBox();
    expect(box?.height, `${width} px`).toBeLessThan(50);
  }
});

test("no page is wider than a phone, and points stay in one piece", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await startRound(page, "incident", "practice");
  await write(page, "I name one incident commander.");
  await submit(page);
  const row = page.getByRole("row").nth(1).getByRole("cell").first();
  expect((await row.getByText(/^[\d.]+\/\d+$/).boundingBox())?.height).toBeLessThan(30);
  for (const path of [page.url(), "/", "/questions", "/attempts", "/sign-up", "/transfer"]) {
    await page.goto(path);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width, path).toBeLessThanOrEqual(360);
  }
});

test("a mark of one's own that is refused keeps what was chosen", async ({ page }) => {
  await startRound(page, "incident", "practice");
  await write(page, "I name one incident commander.");
  await submit(page);
  await page.getByRole("region", { name: "Checklist" }).getByRole("button").first().click();
  await page.getByRole("button", { name: "I see it differently" }).first().click();
  await page.getByRole("radio", { name: "Contradicted" }).check();
  await page.getByRole("button", { name: "Save my mark" }).click();
  await expect(page.getByText("Say in a few words why")).toBeVisible();
  await expect(page.getByRole("radio", { name: "Contradicted" })).toBeChecked();
});

test("the start page leads to interviewing, which says why it takes an account", async ({
  page,
}) => {
  await page.goto("/");
  await page.getByRole("link", { name: "Make an invite" }).click();
  await page.waitForURL(/\/sign-in/);
  await expect(page.getByText(/Candidates need none/)).toBeVisible();
  await page.getByRole("main").getByRole("link", { name: "Sign up" }).click();
  await expect(page.getByText(/Candidates need none/)).toBeVisible();
});
