import type { Browser, Page } from "@playwright/test";
import { expect, expectNoAxeViolations, rows, test } from "./fixtures";
import {
  becomeInterviewer,
  begin,
  join,
  makeInvite,
  newInterviewer,
  newPerson,
  openCandidate,
  submit,
  takeFirst,
  write,
} from "./invite-steps";
import type { Server } from "./server";

const answer =
  "I acknowledge the page, declare a severity and name one incident commander, who runs one channel.";

test("what is typed beside a criterion is saved with the next verdict, and on leaving the fields", async ({
  page,
  browser,
  server,
}) => {
  await finishedCandidate(page, browser, server);
  await takeFirst(page);
  const comment = page.getByLabel("Comment for the candidate").locator("visible=true");
  await comment.fill("Half a tho");
  await page.getByRole("button", { name: "Partly", exact: true }).locator("visible=true").click();
  await expect(page.getByText("Asha marked this.")).toBeVisible();
  await expect(comment).toHaveValue("Half a tho");
  await comment.fill("Half a thought, now whole.");
  await page.getByRole("heading", { level: 1 }).click();
  await expect(page.getByText("Asha marked this (2 marks so far).")).toBeVisible();
  await page.keyboard.press("j");
  await expect(page.getByText("To the candidate: Half a thought, now whole.")).toBeVisible();
  expect(marks(server)).toEqual([
    { verdict: "partly", comment: "Half a tho" },
    { verdict: "partly", comment: "Half a thought, now whole." },
  ]);
});

test("keys pressed quickly are marks of one person, one after another, and no collision", async ({
  page,
  browser,
  server,
}) => {
  await finishedCandidate(page, browser, server);
  await takeFirst(page);
  await page.keyboard.press("1");
  await page.keyboard.press("2");
  await page.keyboard.press("3");
  await expect(page.getByText("Asha marked this (3 marks so far).")).toBeVisible();
  await expect(page.getByRole("main").getByRole("alert")).toHaveCount(0);
  expect(marks(server).map(({ verdict }) => verdict)).toEqual(["met", "partly", "missed"]);
});

test("a recommendation without a reason is refused and keeps what was chosen; the report prints it", async ({
  page,
  browser,
  server,
}) => {
  await finishedCandidate(page, browser, server);
  await page.getByRole("radio", { name: "Strong yes" }).check();
  await page.getByRole("button", { name: "Save the recommendation" }).click();
  await expect(page.getByText("Say why")).toBeVisible();
  await expect(page.getByRole("radio", { name: "Strong yes" })).toBeChecked();
  await page.getByLabel("Because").fill("Calm and in order.");
  await page.getByRole("button", { name: "Save the recommendation" }).click();
  await expect(page.getByText("Saved.", { exact: true })).toBeVisible();
  await takeFirst(page);
  await page.keyboard.press("2");
  await page.getByLabel("Reason").locator("visible=true").fill("No severity named.");
  await page.getByRole("heading", { level: 1 }).click();
  await page.keyboard.press("j");
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  await expect(page.getByText("Asha: Strong yes")).toBeVisible();
  await expect(page.getByText("Reason: No severity named.")).toBeVisible();
  for (const control of ["Save the recommendation", "Release the feedback", "Reopen the round"])
    await expect(page.getByRole("button", { name: control })).toBeHidden();
});

test("the live view outlives a lost connection with what was typed in it, and follows again", async ({
  page,
  browser,
  server,
}) => {
  await becomeInterviewer(page, "Asha");
  const { url, link } = await makeInvite(page);
  const kim = await newPerson(browser, server);
  await join(kim, link, "Kim");
  await begin(kim);
  await openCandidate(page, url, "Kim");
  await page.getByRole("spinbutton", { name: "Minutes" }).fill("33");
  await page.context().setOffline(true);
  await page.waitForTimeout(4_000);
  await page.context().setOffline(false);
  await write(kim, answer);
  await expect(page.getByText(/name one incident commander/)).toBeVisible();
  await expect(page.getByRole("spinbutton", { name: "Minutes" })).toHaveValue("33");
});

test("an interviewer reads about the answer, its writer is spoken to", async ({
  page,
  browser,
  server,
}) => {
  const kim = await finishedCandidate(page, browser, server, "At once");
  await expect(page.getByText(/^The answer (says|names) /).first()).toBeAttached();
  await expect(page.getByText(/^You(r words)? (said|named|denied|“)/)).toHaveCount(0);
  await expect(kim.getByText(/^You (said|named) /).first()).toBeAttached();
});

test("criteria and names stay in sight while a comparison scrolls", async ({
  page,
  browser,
  server,
}) => {
  await finishedCandidate(page, browser, server);
  await page.setViewportSize({ width: 360, height: 740 });
  await page.getByRole("link", { name: "Backend, second round" }).click();
  await page.getByRole("link", { name: "Compare" }).click();
  const table = page.getByRole("region", { name: "Comparison" });
  await table.evaluate((element) => element.scrollBy(200, 400));
  for (const name of ["Criterion", "Kim"])
    await expect(table.getByRole("columnheader", { name })).toBeInViewport();
});

test("axe finds nothing on the live view, an interviewer's link, a question before revoking and a missing page", async ({
  page,
  browser,
  server,
}) => {
  test.setTimeout(180_000);
  await becomeInterviewer(page, "Asha");
  const { url, link } = await makeInvite(page, { blind: true });
  await page.getByRole("button", { name: "Invite another interviewer" }).click();
  const forBen = (await page.getByText(/\/interview\/[\w-]{43}$/).textContent()) ?? "";
  await page.getByText("Move the expiry, change or revoke").click();
  await page.getByRole("button", { name: "Revoke the invite" }).click();
  await expect(page.getByRole("alertdialog")).toBeVisible();
  await expectNoAxeViolations(page);
  const ben = await newInterviewer(browser, server, "Ben");
  await ben.goto(forBen);
  await expectNoAxeViolations(ben);
  await ben.goto("/nothing/here");
  await expectNoAxeViolations(ben);
  const kim = await newPerson(browser, server);
  await join(kim, link, "Kim");
  await begin(kim);
  await write(kim, answer);
  await openCandidate(page, url, "Kim");
  await takeFirst(page);
  await expectNoAxeViolations(page);
});

/** An invite of Asha's on whose candidate page the interviewer now stands. Returns the candidate's browser. */
async function finishedCandidate(
  page: Page,
  browser: Browser,
  server: Server,
  when?: string,
): Promise<Page> {
  await becomeInterviewer(page, "Asha");
  const { url, link } = await makeInvite(page, when ? { when } : {});
  const kim = await newPerson(browser, server);
  await join(kim, link, "Kim");
  await begin(kim);
  await write(kim, answer);
  await submit(kim);
  await openCandidate(page, url, "Kim");
  return kim;
}

/** The marks of the newest attempt, in their order. */
function marks(server: Server) {
  return rows(
    server,
    `SELECT verdict, comment FROM Mark WHERE attemptId =
       (SELECT id FROM Attempt ORDER BY startedAt DESC LIMIT 1) ORDER BY createdAt, id`,
  );
}
