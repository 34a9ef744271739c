import { readFileSync } from "node:fs";
import { join as joinPath } from "node:path";
import { type Browser, chromium, type Page } from "@playwright/test";
import { findChromium } from "@/scripts/find-chromium.mjs";
import { becomeInterviewer, begin, join, openCandidate, submit, takeFirst } from "./invite-steps";
import { Server } from "./server";

// npm run screenshots: the pictures in README.md, from the production build and a labelled answer of the bank.
const question = "payment-gateway";
const folder = joinPath(import.meta.dirname, "screenshots");

const server = new Server();
await server.start();
const browser = await chromium.launch({
  executablePath: findChromium() ?? undefined,
  args: ["--no-sandbox", "--disable-background-networking"],
});
try {
  await takeRound(await newPage(browser));
  await takeInterview(browser);
} finally {
  await browser.close();
  await server.stop();
}

async function newPage(from: Browser): Promise<Page> {
  const viewport = { width: 1280, height: 800 };
  return from.newPage({ baseURL: server.url, viewport, colorScheme: "light", locale: "en-GB" });
}

/** The room and the review, as one person sees them. */
async function takeRound(page: Page): Promise<void> {
  await page.goto(`/questions/${question}`);
  await page.getByRole("button", { name: /^Start timed/ }).click();
  await page.waitForURL(/\/attempts\//);
  await writeAnswer(page);
  await page.getByRole("textbox").first().focus();
  await page.evaluate(() => window.scrollTo(0, 0));
  await page.screenshot({ path: joinPath(folder, "room.png") });
  await submit(page);
  await page.getByRole("region", { name: "Checklist" }).getByRole("button").first().click();
  await page.screenshot({ path: joinPath(folder, "review.png") });
}

/** The live view and the panel, as an interviewer sees them. */
async function takeInterview(from: Browser): Promise<void> {
  const [asha, kim] = [await newPage(from), await newPage(from)];
  await becomeInterviewer(asha, "Asha Rao");
  await asha.goto("/invites/new");
  await asha.getByLabel("Title").fill("Backend engineer, second round");
  await asha.getByLabel("Or add a question").selectOption(question);
  await asha.getByRole("button", { name: "Make the invite" }).click();
  await asha.waitForURL(/\/invites\/[0-9a-f-]{36}$/);
  const link = await asha
    .getByText(/\/join\/[\w-]{43}$/)
    .first()
    .textContent();
  await join(kim, link ?? "", "Kim Larsen");
  await begin(kim);
  await writeAnswer(kim);
  await openCandidate(asha, asha.url(), "Kim Larsen");
  await asha.getByText("Writing now").waitFor();
  await asha.screenshot({ path: joinPath(folder, "live.png") });
  await submit(kim);
  await asha.getByRole("button", { name: "Release the feedback" }).waitFor();
  await takeFirst(asha);
  await asha.keyboard.press("1");
  await asha
    .getByLabel("Comment for the candidate")
    .locator("visible=true")
    .fill("Good numbers. Say next how many machines they make.");
  await asha.getByRole("button", { name: "Save", exact: true }).locator("visible=true").click();
  await asha.getByText("Asha Rao marked this (2 marks so far).").waitFor();
  await asha.mouse.move(5, 400);
  await asha.evaluate(() => window.scrollTo(0, 120));
  await asha.screenshot({ path: joinPath(folder, "panel.png") });
}

/** Spreads the paragraphs of the question's good answer over the boxes and waits until they are saved. */
async function writeAnswer(page: Page): Promise<void> {
  const file = readFileSync(
    joinPath("content", "questions", question, "answers", "good.md"),
    "utf8",
  );
  const paragraphs = (file.split(/^---$/m)[2] ?? "").trim().split(/\n\n+/);
  const boxes = await page.getByRole("textbox").all();
  const share = Math.ceil(paragraphs.length / boxes.length);
  for (const [index, box] of boxes.entries()) {
    await box.fill(paragraphs.slice(index * share, (index + 1) * share).join("\n\n"));
  }
  await page.getByText("Saved", { exact: true }).first().waitFor();
}
