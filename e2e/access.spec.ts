import { readdirSync, readFileSync } from "node:fs";
import { join as joinPath } from "node:path";
import type { Browser, Page } from "@playwright/test";
import { type Actor, actions, actors, ownActions, type Resources, routes } from "./access-table";
import { expect, rows, startRound, test } from "./fixtures";
import {
  becomeInterviewer,
  begin,
  join,
  makeInvite,
  newPerson,
  submit,
  write,
} from "./invite-steps";
import type { Server } from "./server";

test("every route and every action of the app stands in the table of who may what", () => {
  expect(routes.map(({ route }) => route).sort()).toEqual(routesOfApp().sort());
  const known = [...actions.map(({ action }) => action), ...ownActions].sort();
  expect([...actionIds().keys()].sort()).toEqual(known);
});

test("nobody gets a page, a file or a change that isn't theirs", async ({ browser, server }) => {
  test.setTimeout(300_000);
  const { pages, resources } = await setTheStage(browser, server);
  for (const { route, method = "GET", path, status, others } of routes) {
    for (const actor of actors) {
      const reply = await pages[actor].request.fetch(path(resources), {
        method,
        maxRedirects: 0,
        headers: { Origin: server.url },
      });
      expect(reply.status(), `${method} ${route} by ${actor}`).toBe(status[actor] ?? others);
    }
  }
  for (const row of actions) {
    const allowed = row.may[0];
    for (const actor of actors.filter((each) => !row.may.includes(each))) {
      const before = fingerprint(server);
      await send(pages[actor], server, row, resources);
      expect(fingerprint(server), `${row.action} by ${actor} changes nothing`).toBe(before);
    }
    if (!allowed) continue;
    const before = fingerprint(server);
    await send(pages[allowed], server, row, resources);
    expect(fingerprint(server), `${row.action} by ${allowed} changes something`).not.toBe(before);
  }
});

type Stage = { pages: Record<Actor, Page>; resources: Resources };

/** An invite of the owner with a second interviewer, a candidate who has finished and another who writes. */
async function setTheStage(browser: Browser, server: Server): Promise<Stage> {
  const [owner, second, outsider, candidate, other, guest, stranger] = await Promise.all(
    actors.map(() => newPerson(browser, server)),
  );
  if (!owner || !second || !outsider || !candidate || !other || !guest || !stranger)
    throw new Error("An actor has no browser.");
  await becomeInterviewer(owner, "Owner");
  await becomeInterviewer(second, "Second");
  await becomeInterviewer(outsider, "Outsider");
  await startRound(guest, "incident", "practice");
  const { url, link } = await makeInvite(owner, { seats: 5, template: "Second round" });
  await join(candidate, link, "Kim");
  const attemptId = await begin(candidate);
  await write(candidate, "One incident commander leads.");
  await submit(candidate);
  await join(other, link, "Lee");
  const otherAttemptId = await begin(other);
  const accepted = await reviewerLink(owner, url);
  await second.goto(accepted);
  await second.getByRole("button", { name: /^Interview with/ }).click();
  await second.waitForURL(url);
  const reviewerToken = (await reviewerLink(owner, url)).split("/").at(-1) ?? "";
  const idOf = (sql: string, ...values: unknown[]) => String(rows(server, sql, ...values)[0]?.id);
  return {
    pages: { owner, second, outsider, candidate, other, guest, stranger },
    resources: {
      inviteId: url.split("/").at(-1) ?? "",
      token: link.split("/").at(-1) ?? "",
      reviewerToken,
      reviewerId: idOf("SELECT id FROM Reviewer WHERE userId IS NOT NULL"),
      templateId: idOf("SELECT id FROM InviteTemplate"),
      candidateId: idOf("SELECT id FROM Candidate WHERE attemptId = ?", attemptId),
      attemptId,
      otherCandidateId: idOf("SELECT id FROM Candidate WHERE attemptId = ?", otherAttemptId),
      otherAttemptId,
    },
  };
}

async function reviewerLink(owner: Page, inviteUrl: string): Promise<string> {
  await owner.goto(inviteUrl);
  await owner.getByRole("button", { name: "Invite another interviewer" }).click();
  await expect(owner.getByText("There is a link for one more interviewer.")).toBeVisible();
  return (
    (await owner
      .getByText(/\/interview\/[\w-]{43}$/)
      .last()
      .textContent()) ?? ""
  );
}

/** Sends an action the way React does: an object as JSON, a form as fields of the argument that refers to it. */
async function send(
  page: Page,
  server: Server,
  { action, page: pageOf, call }: (typeof actions)[number],
  resources: Resources,
): Promise<void> {
  const headers = { "Next-Action": actionIds().get(action) ?? "", Origin: server.url };
  const path = pageOf(resources);
  if ("object" in call) {
    const data = JSON.stringify([call.object(resources)]);
    await page.request.post(path, { headers, data, maxRedirects: 0 });
    return;
  }
  const multipart = new FormData();
  for (const [name, value] of Object.entries(call.form(resources)))
    multipart.append(`_1_${name}`, value);
  const state = { problem: "", said: "", sent: 0 };
  // The arguments come last: what they refer to must be there already.
  multipart.append("0", JSON.stringify(call.keepsState ? [state, "$K1"] : ["$K1"]));
  await page.request.post(path, { headers, multipart, maxRedirects: 0 });
}

/** The state of everything that interviewers and candidates share. Texts' times move by themselves and are left out. */
function fingerprint(server: Server): string {
  const tables = ["Invite", "Candidate", "Reviewer", "Opinion", "Mark", "InviteTemplate", "Answer"];
  const attempts = rows(
    server,
    "SELECT id, userId, deadlineAt, finishedAt, finishedBy, shows FROM Attempt ORDER BY id",
  );
  return JSON.stringify([attempts, ...tables.map((name) => rows(server, `SELECT * FROM ${name}`))]);
}

/** The actions that the build serves, by file and name. */
function actionIds(): Map<string, string> {
  const manifest: { node: Record<string, { filename: string; exportedName: string }> } = JSON.parse(
    readFileSync(joinPath(".next", "server", "server-reference-manifest.json"), "utf8"),
  );
  return new Map(
    Object.entries(manifest.node).map(([id, { filename, exportedName }]) => [
      `${filename} ${exportedName}`,
      id,
    ]),
  );
}

/** The routes that the folders under app/ make. */
function routesOfApp(): string[] {
  return readdirSync("app", { recursive: true, withFileTypes: true }).flatMap((entry) => {
    const folder = joinPath(entry.parentPath).replaceAll("\\", "/").replace(/^app/, "") || "/";
    if (entry.name === "page.tsx" || entry.name === "route.ts") return [folder];
    return entry.name === "robots.ts" ? ["/robots.txt"] : [];
  });
}
