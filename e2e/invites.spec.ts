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

const answer =
  "I acknowledge the page, declare a severity and name one incident commander, who runs one channel.";

test("the whole way: invite, live view, more time, submit, marks by keyboard, recommendation, release", async ({
  page,
  browser,
  server,
}) => {
  test.setTimeout(120_000);
  await becomeInterviewer(page, "Asha Rao");
  const { url, link } = await makeInvite(page);
  await expect(page.getByText("Nobody has opened the link")).toBeVisible();

  const kim = await newPerson(browser, server);
  await kim.goto(link);
  await expect(kim.getByText("Asha Rao")).toBeVisible();
  await expect(kim.getByText(/may follow your text/)).toBeVisible();
  await join(kim, link, "Kim Larsen");
  expect(kim.url()).not.toContain("join");

  await openCandidate(page, url, "Kim Larsen");
  await expect(page.getByText("In the lobby.")).toBeVisible();
  const attemptId = await begin(kim);
  await write(kim, answer);
  await expect(page.getByText(/name one incident commander/)).toBeVisible();
  await expect(page.getByText("Writing now")).toBeVisible();

  await page.getByRole("button", { name: "Give more time" }).click();
  await expect(page.getByText("10 minutes more.")).toBeVisible();
  await write(kim, `${answer} And I write down what happens when.`);
  await expect(kim.getByText(/^1[5-9]:\d\d$/).first()).toBeVisible();

  await submit(kim);
  await expect(kim.getByText(/with the\s+interviewer/)).toBeVisible();
  await expect(kim.getByText("Checklist")).toHaveCount(0);

  await expect(page.getByRole("button", { name: "Release the feedback" })).toBeVisible();
  await takeFirst(page);
  await page.keyboard.press("1");
  await expect(page.getByText("Asha Rao marked this.")).toBeVisible();
  await page.getByLabel("Comment for the candidate").locator("visible=true").fill("Well begun.");
  await page.getByRole("button", { name: "Save", exact: true }).locator("visible=true").click();
  await page.getByRole("radio", { name: "Yes", exact: true }).check();
  await page.getByLabel("Because").fill("Calm and in order.");
  await page.getByRole("button", { name: "Save the recommendation" }).click();
  await expect(page.getByText("Saved.", { exact: true })).toBeVisible();

  await page.getByLabel("Feedback for the candidate").fill("Thank you, Kim.");
  await page.getByRole("button", { name: "Release the feedback" }).click();
  await expect(page.getByText(/^Released\./)).toBeVisible();

  await kim.goto(link);
  await kim.waitForURL(new RegExp(`/attempts/${attemptId}/review$`));
  await expect(kim.getByText("Thank you, Kim.")).toBeVisible();
  await expect(kim.getByText("Well begun.")).toBeVisible();
  await expect(kim.getByRole("region", { name: "Checklist" })).toBeVisible();
  const bytes = await (await kim.request.get(`/attempts/${attemptId}/review`)).text();
  expect(bytes).not.toContain("Calm and in order");
  expect(bytes).not.toContain("Prefers calm people");
  expect(bytes).not.toContain("Model answer");
});

test("strangers can't tell a used, a revoked and an unknown link apart; looking uses nothing up", async ({
  page,
  browser,
  server,
}) => {
  await becomeInterviewer(page, "Asha");
  const { link } = await makeInvite(page);
  const [kim, stranger] = [await newPerson(browser, server), await newPerson(browser, server)];
  for (let look = 0; look < 5; look += 1)
    expect((await stranger.request.get(link)).status()).toBe(200);
  await join(kim, link, "Kim");
  const used = await stranger.request.get(link);
  const unknown = await stranger.request.get(`/join/${"x".repeat(43)}`);
  expect([used.status(), unknown.status()]).toEqual([404, 404]);
  expect(withoutRandom(await used.text())).toBe(withoutRandom(await unknown.text()));
  const token = link.split("/").at(-1) ?? "";
  expect(server.log).not.toContain(token);
  expect(used.headers()["referrer-policy"]).toBe("no-referrer");
  expect(used.headers()["cache-control"]).toContain("no-store");
  const stored = JSON.stringify(rows(server, "SELECT * FROM Invite"));
  expect(stored).not.toContain(token);
});

test("revoking ends a running round with the candidate's next contact, and keeps what was saved", async ({
  page,
  browser,
  server,
}) => {
  await becomeInterviewer(page, "Asha");
  const { url, link } = await makeInvite(page);
  const kim = await newPerson(browser, server);
  await join(kim, link, "Kim");
  const attemptId = await begin(kim);
  await write(kim, "Kept until here.");
  await page.goto(url);
  await page.getByText("Move the expiry, change or revoke").click();
  await page.getByRole("button", { name: "Revoke the invite" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Revoke the invite" }).click();
  await expect(page.getByText("This link was revoked.")).toBeVisible();
  await kim.getByRole("textbox").first().fill("Kept until here. And more.");
  await kim.getByRole("link", { name: "Leave the room" }).click();
  await expect(kim.getByText(/Ended by the interviewer/)).toBeVisible();
  expect(
    rows(server, "SELECT text FROM Answer WHERE attemptId = ? AND text <> ''", attemptId),
  ).toEqual([{ text: "Kept until here." }]);
  const late = await newPerson(browser, server);
  expect((await late.request.get(link)).status()).toBe(404);
});

test("after the server is killed the same link leads the same browser back to its text", async ({
  page,
  browser,
  server,
}) => {
  await becomeInterviewer(page, "Asha");
  const { link } = await makeInvite(page);
  const kim = await newPerson(browser, server);
  await join(kim, link, "Kim");
  await begin(kim);
  await write(kim, "Written before the crash.");
  await server.kill9();
  await server.start();
  await kim.goto(link);
  await expect(kim.getByRole("textbox").first()).toHaveValue("Written before the crash.");
});

test("a transfer code moves the round to another device, once, and the first device is out", async ({
  page,
  browser,
  server,
}) => {
  await becomeInterviewer(page, "Asha");
  const { url, link } = await makeInvite(page);
  const [laptop, phone] = [await newPerson(browser, server), await newPerson(browser, server)];
  await join(laptop, link, "Kim");
  const attemptId = await begin(laptop);
  await write(laptop, "Begun on the laptop.");
  await openCandidate(page, url, "Kim");
  await page.getByRole("button", { name: "Make a transfer code" }).click();
  const code = (await page.getByText(/^[0-9A-Z]{5}-[0-9A-Z]{5}$/).textContent()) ?? "";
  await phone.goto("/transfer");
  await phone.getByLabel("Transfer code").fill("AAAAA-AAAAA");
  await phone.getByRole("button", { name: "Go on here" }).click();
  await expect(phone.getByRole("main").getByRole("alert")).toContainText("doesn't work");
  await phone.getByLabel("Transfer code").fill(code.toLowerCase());
  await phone.getByRole("button", { name: "Go on here" }).click();
  await phone.waitForURL(new RegExp(`/attempts/${attemptId}$`));
  await expect(phone.getByRole("textbox").first()).toHaveValue("Begun on the laptop.");
  expect((await laptop.request.get(`/attempts/${attemptId}`)).status()).toBe(404);
});

test("two interviewers mark blind, then see each other's marks and how far they agree", async ({
  page,
  browser,
  server,
}) => {
  test.setTimeout(120_000);
  await becomeInterviewer(page, "Asha");
  const { url, link } = await makeInvite(page, { blind: true });
  const kim = await newPerson(browser, server);
  await join(kim, link, "Kim");
  await begin(kim);
  await write(kim, answer);
  await submit(kim);
  const ben = await secondInterviewer(page, await newInterviewer(browser, server, "Ben"), url);
  for (const [interviewer, key] of [
    [page, "1"],
    [ben, "2"],
  ] as const) {
    await openCandidate(interviewer, url, "Kim");
    await takeFirst(interviewer);
    await interviewer.keyboard.press(key);
    await expect(interviewer.getByText(/marked this/)).toBeVisible();
    await expect(interviewer.getByText(/Awaited:/)).toBeVisible();
    await interviewer.getByRole("button", { name: "Save the recommendation" }).click();
    await expect(interviewer.getByText("Saved.", { exact: true })).toBeVisible();
  }
  await expect(ben.getByText(/Agreement with you: κ/)).toBeVisible();
  await expect(ben.getByRole("heading", { name: "The other interviewers" })).toBeVisible();
});

test("two interviewers who mark the same criterion together collide, and the second is told", async ({
  page,
  browser,
  server,
}) => {
  test.setTimeout(120_000);
  await becomeInterviewer(page, "Asha");
  const { url, link } = await makeInvite(page);
  const kim = await newPerson(browser, server);
  await join(kim, link, "Kim");
  await begin(kim);
  await write(kim, answer);
  await submit(kim);
  const ben = await secondInterviewer(page, await newInterviewer(browser, server, "Ben"), url);
  await openCandidate(page, url, "Kim");
  await openCandidate(ben, url, "Kim");
  await takeFirst(page);
  await page.keyboard.press("1");
  await expect(page.getByText("Asha marked this.")).toBeVisible();
  await takeFirst(ben);
  const comment = ben.getByLabel("Comment for the candidate").locator("visible=true");
  await comment.fill("Mine.");
  await ben.getByRole("heading", { level: 1 }).click();
  await expect(ben.getByRole("main").getByRole("alert")).toContainText("Somebody else marked");
  await expect(ben.getByText("Asha marked this.")).toBeVisible();
  await expect(comment).toHaveValue("Mine.");
  await ben.keyboard.press("3");
  await expect(ben.getByText("Ben marked this (2 marks so far).")).toBeVisible();
  const [last] = rows(server, "SELECT comment FROM Mark ORDER BY createdAt DESC, id DESC LIMIT 1");
  expect(last).toEqual({ comment: "Mine." });
});

test("axe finds nothing on the interviewer's and the candidate's pages, in both themes", async ({
  page,
  browser,
  server,
}) => {
  test.setTimeout(180_000);
  await becomeInterviewer(page, "Asha");
  const { url, link } = await makeInvite(page, { seats: 3 });
  const kim = await newPerson(browser, server);
  await kim.goto(link);
  await cleanInBothThemes(kim);
  await join(kim, link, "Kim");
  await cleanInBothThemes(kim);
  await begin(kim);
  await write(kim, answer);
  await submit(kim);
  await cleanInBothThemes(kim);
  await kim.goto("/transfer");
  await cleanInBothThemes(kim);
  await openCandidate(page, url, "Kim");
  await takeFirst(page);
  await cleanInBothThemes(page);
  for (const path of ["/invites", "/invites/new", url, `${url}/compare`]) {
    await page.goto(path);
    await cleanInBothThemes(page);
  }
});

type Page = Parameters<typeof expectNoAxeViolations>[0];

async function cleanInBothThemes(page: Page): Promise<void> {
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    await expectNoAxeViolations(page);
  }
}

async function secondInterviewer(owner: Page, second: Page, inviteUrl: string): Promise<Page> {
  await owner.goto(inviteUrl);
  await owner.getByRole("button", { name: "Invite another interviewer" }).click();
  const link = (await owner.getByText(/\/interview\/[\w-]{43}$/).textContent()) ?? "";
  await second.goto(link);
  await second.getByRole("button", { name: /^Interview with/ }).click();
  await second.waitForURL(inviteUrl);
  return second;
}

/** Nonces, build numbers and the address itself differ from page to page. */
function withoutRandom(html: string): string {
  return html
    .replaceAll(/nonce="[^"]*"/g, "")
    .replaceAll(/"nonce":"[^"]*"/g, "")
    .replaceAll(/[0-9a-f]{32}/g, "")
    .replaceAll(/[A-Za-z0-9_-]{43}/g, "");
}
