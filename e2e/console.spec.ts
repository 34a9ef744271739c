import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { expect, rows, test } from "./fixtures";
import {
  becomeInterviewer,
  begin,
  join,
  makeInvite,
  newPerson,
  openCandidate,
  submit,
  takeFirst,
  write,
} from "./invite-steps";

const answer = "I acknowledge the page, declare a severity and name one incident commander.";

test("several questions, minutes of one's own and extra time make an invite, and a template makes the next", async ({
  page,
}) => {
  await becomeInterviewer(page, "Asha");
  await page.goto("/invites/new");
  await page.getByLabel("Title").fill("Two questions");
  await page.getByRole("button", { name: "Make the invite" }).click();
  await expect(page.getByText("Choose at least one question.")).toBeVisible();
  await expect(page.getByLabel("Title")).toHaveValue("Two questions");
  const add = page.getByLabel("Or add a question");
  await add.selectOption("incident");
  await add.selectOption("upi");
  await page.getByLabel(/^Minutes for Leading the response/).fill("20");
  await page.getByLabel(/^Minutes for UPI/).fill("30");
  await page.getByLabel("Extra time, percent").fill("25");
  const seats = page.getByLabel("How many people may use the link");
  await seats.press("End");
  await seats.press("Backspace");
  await seats.pressSequentially("12");
  await expect(seats).toHaveValue("12");
  await expect(page.getByText("50 minutes in all. 63 with the extra time.")).toBeVisible();
  await page.getByText("More: marking").click();
  await page.getByLabel(/as a template named/).fill("Backend pair");
  await makeIt(page);
  await expect(page.getByText(/63 minutes · 12 seats/)).toBeVisible();

  await page.goto("/invites/new");
  await page.getByLabel("Start from a template").selectOption({ label: "Backend pair" });
  await expect(page.getByLabel("Title")).toHaveValue("Two questions");
  await expect(page.getByLabel(/^Minutes for UPI/)).toHaveValue("30");
  await makeIt(page);
  await page.goto("/invites/new");
  await page.getByRole("button", { name: "Delete Backend pair" }).click();
  await expect(page.getByLabel("Start from a template")).toHaveCount(0);
});

test("forms that find no server say so, keep what was typed, and work once it is back", async ({
  page,
}) => {
  await page.goto("/sign-up?next=/invites");
  await page.getByLabel("E-mail address").fill(`offline-${process.pid}@example.org`);
  await page.getByLabel("Password", { exact: true }).fill("a quiet harbour at dawn");
  await page.context().setOffline(true);
  await page.getByRole("button", { name: "Create the account" }).click();
  await expect(page.getByText("The server doesn't answer.")).toBeVisible();
  await page.context().setOffline(false);
  await page.getByRole("button", { name: "Create the account" }).click();
  await page.waitForURL(({ pathname }) => pathname === "/invites");
  await page.goto("/invites/new");
  await page.getByLabel("Title").fill("Typed before the network went");
  await page.getByLabel("Or add a question").selectOption("upi");
  await page.getByText("More: marking").click();
  await page.getByLabel(/as a template named/).fill("Kept");
  await page.context().setOffline(true);
  await page.getByRole("button", { name: "Make the invite" }).click();
  await expect(page.getByText("The server doesn't answer.")).toBeVisible();
  await expect(page.getByLabel(/as a template named/)).toHaveValue("Kept");
  await page.context().setOffline(false);
  await makeIt(page);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Typed before the network went");
});

test("the link and a message can be copied; a new link kills the old one, and a moved expiry opens it again", async ({
  page,
  browser,
  server,
}) => {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await becomeInterviewer(page, "Asha");
  const { link, url } = await makeInvite(page, { seats: 2 });
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await page.getByRole("button", { name: "Copy the link" }).click();
  await expect.poll(copied).toBe(link);
  await page.getByRole("button", { name: "Copy a message" }).click();
  await expect.poll(copied).toContain(`interview in writing of 10 minutes:\n${link}`);
  await expect(page.getByRole("img", { name: "The link as a QR code" })).toBeVisible();

  await page.getByText("Move the expiry, change or revoke").click();
  await page.getByRole("button", { name: "Make a new link" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Make a new link" }).click();
  await expect(page.getByText("There is a new link")).toBeVisible();
  const kim = await newPerson(browser, server);
  expect((await kim.request.get(link)).status()).toBe(404);
  const newLink =
    (await page
      .getByText(/\/join\/[\w-]{43}$/)
      .first()
      .textContent()) ?? "";
  expect((await kim.request.get(newLink)).status()).toBe(200);

  await page.getByLabel("Can be joined until").fill("2020-01-01T10:00");
  await page.getByRole("button", { name: "Move the expiry" }).click();
  await expect(page.getByText("That moment has passed.")).toBeVisible();
  await expect(page.getByLabel("Can be joined until")).toHaveValue("2020-01-01T10:00");
  await page.getByLabel("Can be joined until").fill("2099-01-01T10:00");
  await page.getByRole("button", { name: "Move the expiry" }).click();
  await expect(page.getByText("The expiry is moved.")).toBeVisible();
  await page.goto(url);
  await page.getByText("The record").click();
  for (const line of ["made a new link", "moved the expiry"])
    await expect(page.getByText(`Asha ${line}`)).toBeVisible();
});

test("an invite that opens later is not there yet for candidates, and says so to its owner", async ({
  page,
  browser,
  server,
}) => {
  await becomeInterviewer(page, "Asha");
  await page.goto("/invites/new");
  await page.getByLabel("Title").fill("Next year");
  await page.getByLabel("Or add a question").selectOption("upi");
  await page.getByLabel("Opens", { exact: true }).fill("2098-01-01T10:00");
  await page.getByLabel("Expires", { exact: true }).fill("2098-02-01T10:00");
  await makeIt(page);
  await expect(page.getByText("Not open yet")).toBeVisible();
  const link =
    (await page
      .getByText(/\/join\/[\w-]{43}$/)
      .first()
      .textContent()) ?? "";
  const kim = await newPerson(browser, server);
  expect((await kim.request.get(link)).status()).toBe(404);
});

test("who stands in the lobby of a revoked invite is told so, by the link as well; strangers are not", async ({
  page,
  browser,
  server,
}) => {
  await becomeInterviewer(page, "Asha");
  const { link } = await makeInvite(page, { seats: 2 });
  const [kim, stranger] = [await newPerson(browser, server), await newPerson(browser, server)];
  await join(kim, link, "Kim");
  await page.getByText("Move the expiry, change or revoke").click();
  await page.getByRole("button", { name: "Revoke the invite" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Leave it" }).click();
  await kim.reload();
  await expect(kim.getByRole("button", { name: /^Start, / })).toBeVisible();
  await page.getByRole("button", { name: "Revoke the invite" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Revoke the invite" }).click();
  await expect(page.getByText("This link was revoked.")).toBeVisible();
  for (const back of [kim.url(), link]) {
    await kim.goto(back);
    await expect(kim.getByText(/has taken this invitation back/)).toBeVisible();
  }
  expect((await stranger.request.get(link)).status()).toBe(404);
});

test("three candidates: marked one after another by key, compared, and taken away as files", async ({
  page,
  browser,
  server,
}) => {
  test.setTimeout(180_000);
  await becomeInterviewer(page, "Asha");
  const { url, link } = await makeInvite(page, { seats: 3 });
  for (const name of ["Kim", "=Lee()", "Noor"]) {
    const person = await newPerson(browser, server);
    await join(person, link, name);
    await begin(person);
    await write(person, name === "Noor" ? "I would call somebody." : answer);
    await submit(person);
  }
  await openCandidate(page, url, "Kim");
  await takeFirst(page);
  await page.keyboard.press("2");
  await expect(page.getByText("Asha marked this.")).toBeVisible();
  await page.getByRole("radio", { name: "Yes", exact: true }).check();
  await page.getByLabel("Because").fill("In order.");
  await page.getByRole("button", { name: "Save the recommendation" }).click();
  await expect(page.getByText("Saved.", { exact: true })).toBeVisible();
  await page.getByRole("heading", { level: 1 }).click();
  await page.keyboard.press("n");
  await expect(page.getByRole("heading", { level: 1, name: "=Lee()" })).toBeVisible();

  await page.goto(url);
  await page.getByRole("link", { name: "Compare" }).click();
  const table = page.getByRole("region", { name: "Comparison" });
  for (const name of ["Kim", "=Lee()", "Noor"])
    await expect(table.getByRole("columnheader", { name })).toBeVisible();
  await expect(table.getByText(/marked/)).toHaveCount(1);
  await page.goto(url);
  const [csv] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "CSV" }).click(),
  ]);
  const lines = readFileSync((await csv.path()) ?? "", "utf8").split("\n");
  expect(lines.some((line) => line.startsWith("Kim,"))).toBe(true);
  expect(lines.some((line) => line.startsWith("'=Lee(),"))).toBe(true);
  const json = await (await page.request.get(`${url}/export?as=json`)).json();
  expect(json.columns.map(({ name }: { name: string }) => name)).toEqual(["Kim", "=Lee()", "Noor"]);
});

test("a reopened round goes on in the candidate's browser with its text, and is graded anew", async ({
  page,
  browser,
  server,
}) => {
  await becomeInterviewer(page, "Asha");
  const { url, link } = await makeInvite(page);
  const kim = await newPerson(browser, server);
  await join(kim, link, "Kim");
  await begin(kim);
  await write(kim, "I acknowledge the page.");
  await submit(kim);
  await openCandidate(page, url, "Kim");
  await page.getByRole("button", { name: "Reopen the round" }).click();
  await expect(page.getByText("Writing now")).toBeVisible();
  await kim.goto(link);
  await expect(kim.getByRole("textbox").first()).toHaveValue("I acknowledge the page.");
  await write(kim, answer);
  await submit(kim);
  await expect(page.getByRole("button", { name: "Reopen the round" })).toBeVisible();
  await expect(page.getByText(/name one incident commander/)).toBeVisible();
});

test("a candidate who signs up keeps the attempt and the way back, and stays the same to the interviewer", async ({
  page,
  browser,
  server,
}) => {
  await becomeInterviewer(page, "Asha");
  const { url, link } = await makeInvite(page);
  const kim = await newPerson(browser, server);
  await join(kim, link, "Kim");
  const attemptId = await begin(kim);
  await write(kim, answer);
  await submit(kim);
  await kim.getByRole("main").getByRole("link", { name: "Sign up" }).click();
  await kim.getByLabel("E-mail address").fill(`kim-${attemptId}@example.org`);
  await kim.getByLabel("Password", { exact: true }).fill("a quiet harbour at dawn");
  await kim.getByRole("button", { name: "Create the account" }).click();
  await kim.waitForURL(new RegExp(`/attempts/${attemptId}/review$`));
  await expect(kim.getByText(/with the\s+interviewer/)).toBeVisible();
  await kim.goto(link);
  await kim.waitForURL(new RegExp(`/attempts/${attemptId}/review$`));
  await openCandidate(page, url, "Kim");
  await expect(page.getByText(/name one incident commander/)).toBeVisible();
});

test("before the release no byte tells a candidate the rubric, the note, a mark or another's name", async ({
  page,
  browser,
  server,
}) => {
  test.setTimeout(120_000);
  await becomeInterviewer(page, "Asha");
  const { url, link } = await makeInvite(page, { seats: 2 });
  const lee = await newPerson(browser, server);
  await join(lee, link, "Leelavati");
  await begin(lee);
  await write(lee, answer);
  await submit(lee);
  const kim = await newPerson(browser, server);
  const seen: string[] = [];
  kim.on("response", async (reply) => {
    const kind = reply.headers()["content-type"] ?? "";
    if (/html|component|json|plain/.test(kind)) seen.push(await reply.text().catch(() => ""));
  });
  await join(kim, link, "Kim");
  await begin(kim);
  await write(kim, answer);
  await submit(kim);
  await openCandidate(page, url, "Kim");
  await takeFirst(page);
  await page.keyboard.press("3");
  await expect(page.getByText("Asha marked this.")).toBeVisible();
  await page.getByLabel("Reason").locator("visible=true").fill("Secretly unconvinced.");
  await page.getByRole("heading", { level: 1 }).click();
  await expect(page.getByText("Asha marked this (2 marks so far).")).toBeVisible();
  await kim.reload();
  for (const path of ["/attempts", "/account", "/account/export", new URL(kim.url()).pathname])
    for (const rsc of ["0", "1"])
      seen.push(await (await kim.request.get(path, { headers: { RSC: rsc } })).text());
  const bytes = seen.join("\n");
  expect(bytes).toContain("name one incident commander");
  const [snapshot] = rows(server, "SELECT content FROM RubricSnapshot LIMIT 1");
  const rubric: { criteria: { says: string }[] } = JSON.parse(String(snapshot?.content));
  const secrets = ["Leelavati", "Prefers calm people", "Secretly unconvinced"];
  for (const secret of [...secrets, ...rubric.criteria.map(({ says }) => says)])
    expect(bytes).not.toContain(secret);
});

async function makeIt(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Make the invite" }).click();
  await page.waitForURL(/\/invites\/[0-9a-f-]{36}$/);
}
