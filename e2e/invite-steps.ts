import type { Browser, Page } from "@playwright/test";
import { expect } from "./fixtures";
import type { Server } from "./server";

const password = "a quiet harbour at dawn";
let people = 0;

/** A browser of its own: another person, or another device of the same one. */
export async function newPerson(browser: Browser, server: Server): Promise<Page> {
  const context = await browser.newContext({ baseURL: server.url });
  return context.newPage();
}

/** Someone with an account, as interviewers need one. */
export async function newInterviewer(browser: Browser, server: Server, name: string) {
  const page = await newPerson(browser, server);
  await becomeInterviewer(page, name);
  return page;
}

export async function becomeInterviewer(page: Page, name: string): Promise<void> {
  people += 1;
  await page.goto("/sign-up?next=/invites");
  await page.getByLabel("E-mail address").fill(`interviewer-${people}-${process.pid}@example.org`);
  await page.getByLabel(/^Name/).fill(name);
  await page.getByLabel("Password", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Create the account" }).click();
  await page.waitForURL(({ pathname }) => pathname === "/invites");
}

type Choice = {
  title?: string;
  shows?: string;
  when?: string;
  blind?: boolean;
  seats?: number;
  template?: string;
};

/** Makes an invite to the ten-minute incident round in the builder, and returns its address and its link. */
export async function makeInvite(page: Page, choice: Choice = {}) {
  await page.goto("/invites/new");
  await page.getByLabel("Title").fill(choice.title ?? "Backend, second round");
  await page
    .getByLabel("Take a built-in round")
    .selectOption({ label: "Quick round: one incident" });
  await expect(page.getByText("10 minutes in all.")).toBeVisible();
  if (choice.seats) await page.getByLabel(/^How many people/).fill(String(choice.seats));
  if (choice.shows)
    await page.getByLabel("What the candidate sees").selectOption({ label: choice.shows });
  if (choice.when)
    await page.getByLabel("When", { exact: true }).selectOption({ label: choice.when });
  await page.getByText("More: marking").click();
  if (choice.blind) await page.getByLabel("Marking").selectOption("blind");
  if (choice.template) await page.getByLabel(/as a template named/).fill(choice.template);
  await page.getByLabel("Private note").fill("Prefers calm people.");
  await page.getByRole("button", { name: "Make the invite" }).click();
  await page.waitForURL(/\/invites\/[0-9a-f-]{36}$/);
  const link =
    (await page
      .getByText(/\/join\/[\w-]{43}$/)
      .first()
      .textContent()) ?? "";
  return { url: page.url(), link };
}

/** Opens the link, gives a name, and stands in the lobby. */
export async function join(page: Page, link: string, name: string): Promise<void> {
  await page.goto(link);
  await page.getByLabel("Your name").fill(name);
  await page.getByRole("button", { name: "Continue" }).click();
  await page.waitForURL(/\/invited\//);
}

/** Presses Start and stands in the room. Returns the attempt's id. */
export async function begin(page: Page): Promise<string> {
  await page.getByRole("button", { name: /^Start, / }).click();
  await page.waitForURL(/\/attempts\/[0-9a-f-]{36}$/);
  return page.url().split("/").at(-1) ?? "";
}

/** Writes into the first box and waits until the server has it. */
export async function write(page: Page, text: string): Promise<void> {
  await page.getByRole("textbox").first().fill(text);
  await expect(page.getByText("Saved", { exact: true })).toBeVisible();
}

export async function submit(page: Page): Promise<void> {
  await page
    .getByRole("button", { name: /^Submit/ })
    .first()
    .click();
  await page
    .getByRole("alertdialog")
    .getByRole("button", { name: /^Submit/ })
    .click();
  await page.waitForURL(/\/review$/);
}

/** Opens a candidate from the invite's console. */
export async function openCandidate(page: Page, inviteUrl: string, name: string): Promise<void> {
  await page.goto(inviteUrl);
  await page.getByRole("link", { name, exact: true }).click();
  await page.waitForURL(/\/candidates\//);
}

/** Takes the first criterion in hand by keyboard, as soon as the page listens. */
export async function takeFirst(page: Page): Promise<void> {
  await expect(async () => {
    await page.keyboard.press("j");
    await expect(page.locator("li > [aria-expanded=true]")).toHaveCount(1, { timeout: 500 });
  }).toPass();
}
