import { readFileSync } from "node:fs";
import { join } from "node:path";
import { chromium, type Page } from "@playwright/test";
import { findChromium } from "@/scripts/find-chromium.mjs";
import { Server } from "./server";

// npm run screenshots: the pictures in README.md, from the production build and a labelled answer of the bank.
const question = "payment-gateway";
const folder = join(import.meta.dirname, "screenshots");

const server = new Server();
await server.start();
const browser = await chromium.launch({
  executablePath: findChromium() ?? undefined,
  args: ["--no-sandbox", "--disable-background-networking"],
});
try {
  const page = await browser.newPage({
    viewport: { width: 1280, height: 800 },
    colorScheme: "light",
  });
  await page.goto(`${server.url}/questions/${question}`);
  await page.getByRole("button", { name: /^Start timed/ }).click();
  await page.waitForURL(/\/attempts\//);
  await write(page);
  await page.getByRole("textbox").first().focus();
  await page.evaluate(() => window.scrollTo(0, 0));
  await page.screenshot({ path: join(folder, "room.png") });
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
  await page.screenshot({ path: join(folder, "review.png") });
} finally {
  await browser.close();
  await server.stop();
}

/** Spreads the paragraphs of the question's good answer over the boxes and waits until they are saved. */
async function write(page: Page): Promise<void> {
  const file = readFileSync(join("content", "questions", question, "answers", "good.md"), "utf8");
  const paragraphs = (file.split(/^---$/m)[2] ?? "").trim().split(/\n\n+/);
  const boxes = await page.getByRole("textbox").all();
  const share = Math.ceil(paragraphs.length / boxes.length);
  for (const [index, box] of boxes.entries()) {
    await box.fill(paragraphs.slice(index * share, (index + 1) * share).join("\n\n"));
  }
  await page.getByText("Saved", { exact: true }).first().waitFor();
}
