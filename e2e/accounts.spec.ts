import { readFile } from "node:fs/promises";
import type { BrowserContext, Page } from "@playwright/test";
import { expect, expectNoAxeViolations, rows, startRound, test } from "./fixtures";
import { Server } from "./server";

const password = "a quiet harbour at dawn";

const accountPage = /:\d+\/account$/;

let people = 0;
/** An address that no other test uses. */
function newEmail(): string {
  people += 1;
  return `person-${people}-${process.pid}@example.org`;
}

async function signUp(page: Page, email: string): Promise<void> {
  await page.goto("/sign-up?next=/account");
  await page.getByLabel("E-mail address").fill(email);
  await page.getByLabel("Password", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Create the account" }).click();
  await page.waitForURL(accountPage);
  await expect(page.getByText(email)).toBeVisible();
}

async function signIn(page: Page, email: string, secret = password): Promise<void> {
  await page.goto("/sign-in?next=/account");
  await page.getByLabel("E-mail address").fill(email);
  await page.getByLabel("Password", { exact: true }).fill(secret);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
}

/** Another person's browser, or another browser of the same person. */
async function elsewhere(context: BrowserContext, server: Server): Promise<Page> {
  const other = await context.browser()?.newContext({ baseURL: server.url });
  if (!other) throw new Error("There is no browser to open a second context in.");
  return other.newPage();
}

async function cookieOf(context: BrowserContext) {
  const cookies = await context.cookies();
  return cookies.find(({ name }) => name === "preflight.session");
}

test("a guest who signs up keeps the attempt, the same user and gets a new session", async ({
  page,
  context,
  server,
}) => {
  const attemptId = await startRound(page, "upi");
  const asGuest = await cookieOf(context);
  const [before] = rows(server, "SELECT userId FROM Attempt WHERE id = ?", attemptId);
  await page.goto("/account");
  await expect(page.getByText("You are a guest.")).toBeVisible();
  await page.getByRole("main").getByRole("link", { name: "Sign up" }).click();
  await expect(page.getByText("The attempt you made as a guest stays yours.")).toBeVisible();
  await signUp(page, newEmail());
  expect(rows(server, "SELECT userId FROM Attempt WHERE id = ?", attemptId)).toEqual([before]);
  const asAccount = await cookieOf(context);
  expect(asAccount?.value).not.toBe(asGuest?.value);
  expect(asAccount).toMatchObject({ httpOnly: true, sameSite: "Lax", path: "/" });
  const replay = await page.request.get("/account/export", {
    headers: { cookie: `preflight.session=${asGuest?.value}` },
  });
  expect(replay.status()).toBe(404);
});

test("a guest who signs in to an account takes the attempts along", async ({
  page,
  context,
  server,
}) => {
  const email = newEmail();
  await signUp(page, email);
  const guest = await elsewhere(context, server);
  const attemptId = await startRound(guest, "upi", "practice");
  await guest.goto("/sign-in");
  await expect(guest.getByText(/The attempt you made as a guest comes along/)).toBeVisible();
  await signIn(guest, email);
  await guest.waitForURL(accountPage);
  const owner = "SELECT User.email FROM Attempt JOIN User ON User.id = userId WHERE Attempt.id = ?";
  expect(rows(server, owner, attemptId)).toEqual([{ email }]);
  await page.goto("/attempts");
  await expect(page.getByRole("main").getByRole("listitem")).toHaveCount(1);
  await guest.context().close();
});

test("signing out ends the session for good, a copy of the cookie included", async ({
  page,
  context,
}) => {
  await signUp(page, newEmail());
  const kept = await cookieOf(context);
  await page.getByRole("button", { name: "Sign out" }).click();
  await expect(page.getByText("You are signed out.")).toBeVisible();
  expect(await cookieOf(context)).toBeUndefined();
  const replay = await page.request.get("/account/export", {
    headers: { cookie: `preflight.session=${kept?.value}` },
  });
  expect(replay.status()).toBe(404);
});

test("changing the password ends every other session, and this one goes on", async ({
  page,
  context,
  server,
}) => {
  const email = newEmail();
  await signUp(page, email);
  const other = await elsewhere(context, server);
  await signIn(other, email);
  await other.waitForURL(accountPage);

  await page.getByLabel("Present password", { exact: true }).fill("not my password");
  await page.getByLabel("New password", { exact: true }).fill("another quiet harbour");
  await page.getByRole("button", { name: "Change the password" }).click();
  await expect(page.getByText("This is not your present password.")).toBeVisible();
  await expect(page.getByLabel("Present password", { exact: true })).toBeFocused();

  await page.getByLabel("Present password", { exact: true }).fill(password);
  await page.getByLabel("New password", { exact: true }).fill("another quiet harbour");
  await page.getByRole("button", { name: "Change the password" }).click();
  await expect(page.getByText("Your password is changed.")).toBeVisible();
  await page.reload();
  await expect(page.getByText(email)).toBeVisible();
  await other.reload();
  await expect(other.getByText("You aren't signed in.")).toBeVisible();
  await signIn(other, email, "another quiet harbour");
  await other.waitForURL(accountPage);
  await other.context().close();
});

test("deleting takes the typed word, and then nothing of the person is left", async ({
  page,
  context,
  server,
}) => {
  const attemptId = await startRound(page, "upi");
  const [owner] = rows(server, "SELECT userId FROM Attempt WHERE id = ?", attemptId);
  await page.goto("/account");
  await page.getByRole("button", { name: "Delete my data" }).click();
  await expect(page.getByText("Type the word “delete” to confirm.")).toBeVisible();
  await page.getByLabel("Type “delete” to confirm").fill("delete");
  await page.getByRole("button", { name: "Delete my data" }).click();
  await expect(page.getByText("Your data is deleted.")).toBeVisible();
  await expect.poll(() => page.evaluate(() => indexedDB.databases())).toEqual([]);
  expect(rows(server, "SELECT id FROM User WHERE id = ?", owner?.userId)).toEqual([]);
  expect(rows(server, "SELECT id FROM Attempt WHERE id = ?", attemptId)).toEqual([]);
  expect(rows(server, "SELECT * FROM Answer WHERE attemptId = ?", attemptId)).toEqual([]);
  expect(await cookieOf(context)).toBeUndefined();
});

test("the download is a JSON file with the person's attempts", async ({ page }) => {
  const attemptId = await startRound(page, "upi");
  await page.goto("/account");
  const started = page.waitForEvent("download");
  await page.getByRole("link", { name: "Download my data" }).click();
  const download = await started;
  expect(download.suggestedFilename()).toMatch(/^preflight-\d{4}-\d\d-\d\d\.json$/);
  const data = JSON.parse(await readFile(await download.path(), "utf8"));
  expect(data.attempts).toMatchObject([{ id: attemptId }]);
  const reply = await page.request.get("/account/export");
  expect(reply.headers()["cache-control"]).toContain("no-store");
});

test("a wrong password and an unknown address read the same, and what was typed stays", async ({
  page,
}) => {
  const email = newEmail();
  await signUp(page, email);
  await page.getByRole("button", { name: "Sign out" }).click();
  await expect(page.getByText("You are signed out.")).toBeVisible();
  const sentences: string[] = [];
  for (const address of [email, newEmail()]) {
    await signIn(page, address, "not the password");
    const alert = page.getByRole("main").getByRole("alert");
    await expect(alert).toBeVisible();
    sentences.push((await alert.textContent()) ?? "");
    await expect(page.getByLabel("E-mail address")).toHaveValue(address);
    await expect(page.getByLabel("Password", { exact: true })).toHaveValue("");
  }
  expect(sentences[0]).toContain("don't fit together");
  expect(sentences[1]).toBe(sentences[0]);
});

test("what is wrong is said beside its field, and the keyboard is taken there", async ({
  page,
}) => {
  await page.goto("/sign-up");
  await page.getByLabel("E-mail address").fill("nonsense");
  await page.getByLabel("Name").fill("Ada");
  await page.getByLabel("Password", { exact: true }).fill("password1");
  await page.getByRole("button", { name: "Create the account" }).click();
  await expect(page.getByLabel("E-mail address")).toBeFocused();
  await expect(page.getByLabel("E-mail address")).toHaveAccessibleDescription(/ada@example.org/);
  await expect(page.getByLabel("Name")).toHaveValue("Ada");
  await page.getByLabel("E-mail address").fill(newEmail());
  await page.getByLabel("Password", { exact: true }).fill("password1");
  await page.getByRole("button", { name: "Create the account" }).click();
  await expect(page.getByLabel("Password", { exact: true })).toBeFocused();
  await expect(page.getByText(/one of the first that anyone would try/)).toBeVisible();
});

test("an address that has an account is not given a second one", async ({
  page,
  context,
  server,
}) => {
  const email = newEmail();
  await signUp(page, email);
  const other = await elsewhere(context, server);
  await other.goto("/sign-up");
  await other.getByLabel("E-mail address").fill(email.toUpperCase());
  await other.getByLabel("Password", { exact: true }).fill(password);
  await other.getByRole("button", { name: "Create the account" }).click();
  await expect(other.getByText(/If it is yours, sign in/)).toBeVisible();
  await other.context().close();
});

test("the keyboard alone signs up, shows the password and signs out", async ({ page }) => {
  const email = newEmail();
  await page.goto("/sign-up?next=/account");
  await page.getByLabel("E-mail address").focus();
  await page.keyboard.type(email);
  await page.keyboard.press("Tab");
  await page.keyboard.type("Ada");
  await page.keyboard.press("Tab");
  await page.keyboard.type(password);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  await expect(page.getByLabel("Password", { exact: true })).toHaveAttribute("type", "text");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.waitForURL(accountPage);
  await page.getByRole("button", { name: "Sign out" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByText("You are signed out.")).toBeVisible();
});

test("after signing in one is where one wanted to go, but never on another site", async ({
  page,
  server,
}) => {
  const email = newEmail();
  await signUp(page, email);
  for (const [next, end] of [
    ["/questions?track=performance", "/questions?track=performance"],
    ["//evil.example", "/"],
    ["/\\evil.example", "/"],
    ["https:evil.example", "/"],
    [`${server.url}@evil.example/`, "/"],
  ]) {
    await page.context().clearCookies();
    await page.goto(`/sign-in?next=${encodeURIComponent(next ?? "")}`);
    await page.getByLabel("E-mail address").fill(email);
    await page.getByLabel("Password", { exact: true }).fill(password);
    await page.getByRole("button", { name: "Sign in", exact: true }).click();
    await page.waitForURL(`${server.url}${end}`);
  }
});

test("too many tries are told when to come back, whatever address a client claims to have", async ({
  page,
}) => {
  const own = new Server();
  await own.start();
  try {
    await page.setExtraHTTPHeaders({
      "x-forwarded-for": "6.6.6.6",
      "x-preflight-address": "7.7.7.7",
    });
    const email = newEmail();
    await page.goto(`${own.url}/sign-in`);
    const answer = page.getByRole("main").getByRole("alert");
    const seen: string[] = [];
    // On a slow machine the first waits, of one and two seconds, are over before the next guess.
    while (!seen.at(-1)?.startsWith("Too many") && seen.length < 12) {
      await page.getByLabel("E-mail address").fill(email);
      await page.getByLabel("Password", { exact: true }).fill("not the password");
      await page.getByRole("button", { name: "Sign in", exact: true }).click();
      // The form empties the password when the answer is there.
      await expect(page.getByLabel("Password", { exact: true })).toHaveValue("");
      seen.push((await answer.textContent()) ?? "");
    }
    expect(seen.length).toBeGreaterThan(6);
    expect(seen.at(-1)).toMatch(/^Too many tries. Try again in (a second|\d+ seconds)\.$/);
    // Thirty claimed addresses are one real one.
    const ends = await Promise.all(
      Array.from({ length: 30 }, (_, index) => passwordDoor(own, `10.0.0.${index}`)),
    );
    expect(ends.filter((end) => end.includes("too-many")).length).toBeGreaterThanOrEqual(17);
  } finally {
    await own.stop();
  }
});

/** One try through next-auth's own route, each for another account. Returns where it sends the browser. */
async function passwordDoor(server: Server, address: string): Promise<string> {
  const first = await fetch(`${server.url}/api/auth/csrf`);
  const { csrfToken } = await first.json();
  const cookie = first.headers
    .getSetCookie()
    .map((line) => line.split(";")[0])
    .join("; ");
  const response = await fetch(`${server.url}/api/auth/callback/credentials`, {
    method: "POST",
    headers: { cookie, origin: server.url, "x-forwarded-for": address },
    body: new URLSearchParams({
      csrfToken,
      email: `${address}@example.org`,
      password: "wrong",
      json: "true",
    }),
  });
  return (await response.json()).url;
}

test("requests from other sites change nothing, and next-auth's unused routes are shut", async ({
  page,
  server,
}) => {
  for (const origin of ["https://evil.example", "null", `${server.url}.evil.example`]) {
    const response = await page.request.post("/api/auth/callback/credentials", {
      headers: { origin },
      form: { email: "a@example.org", password },
    });
    expect(response.status()).toBe(403);
  }
  for (const path of ["session", "signout", "_log", "verify-request"]) {
    expect((await page.request.get(`/api/auth/${path}`)).status()).toBe(404);
    const post = await page.request.post(`/api/auth/${path}`, { headers: { origin: server.url } });
    expect(post.status()).toBe(404);
  }
});

test("a Host header of someone else's appears in no link and no redirect", async ({ server }) => {
  for (const path of [
    "/sign-in",
    "/account",
    "/api/auth/signin",
    "/api/auth/error?error=Callback",
  ]) {
    const response = await fetch(`${server.url}${path}`, {
      redirect: "manual",
      headers: { "x-forwarded-host": "evil.example", "x-forwarded-proto": "https" },
    });
    const text = [...response.headers].join("\n") + (await response.text());
    expect(text, path).not.toContain("evil.example");
  }
});

test("axe finds nothing on the account pages, in both themes and with errors shown", async ({
  page,
}) => {
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    for (const path of ["/account", "/sign-in", "/sign-up"]) {
      await page.goto(path);
      await expectNoAxeViolations(page);
    }
    await page.getByRole("button", { name: "Create the account" }).click();
    await expect(page.getByRole("main").getByRole("alert")).toHaveCount(2);
    await expectNoAxeViolations(page);
  }
});

test("axe finds nothing on the page of a guest and of an account", async ({ page }) => {
  await startRound(page, "upi");
  await page.goto("/account");
  await expectNoAxeViolations(page);
  await signUp(page, newEmail());
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    await expectNoAxeViolations(page);
  }
});
