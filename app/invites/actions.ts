"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { now } from "@/lib/clock";
import { giveTime as give, reopen as open } from "@/lib/invites/give-time";
import {
  candidateIdInput,
  expiryInput,
  feedbackInput,
  inviteIdInput,
  inviteInput,
  moreTimeInput,
  templateNameInput,
} from "@/lib/invites/invite-input";
import { moveExpiry, rotateLink } from "@/lib/invites/invite-store";
import { makeInvite } from "@/lib/invites/make-invite";
import { storedToken } from "@/lib/invites/own-link";
import { release as releaseFeedback } from "@/lib/invites/release";
import { inviteReviewer, revokeReviewer } from "@/lib/invites/reviewer-store";
import { revoke as revokeInvite } from "@/lib/invites/revoke";
import { deleteTemplate, saveTemplate } from "@/lib/invites/template-store";
import { makeTransferCode } from "@/lib/invites/transfer";
import { type Interviewer, readInterviewer } from "./interviewer";

/** What a form knows after it was sent: what was wrong, or what happened. */
export type Reply = { problem: string; said: string; sent: number };

const gone = "That is not there any more. Reload the page.";

type Deed = { user: Interviewer; form: FormData; deed: { actor: string; now: Date } };

/** Runs one change of an interviewer: it returns what to say, or throws a Refusal's sentence. */
async function change(
  before: Reply,
  form: FormData,
  run: (deed: Deed) => Promise<string | null>,
): Promise<Reply> {
  const sent = before.sent + 1;
  const user = await readInterviewer();
  if (!user) return { problem: "Sign in again, and try once more.", said: "", sent };
  const deed = { actor: user.name, now: now() };
  const said = await run({ user, form, deed }).catch((error: unknown) => {
    if (error instanceof Refusal) return error;
    throw error;
  });
  if (said instanceof Refusal) return { problem: said.message, said: "", sent };
  if (said === null) return { problem: gone, said: "", sent };
  refresh();
  return { problem: "", said, sent };
}

/** A sentence for the person who sent the form. */
class Refusal extends Error {}

type Schema<T> = {
  safeParse(
    value: unknown,
  ): { success: true; data: T } | { success: false; error: { issues: { message: string }[] } };
};

function read<T>(schema: Schema<T>, value: unknown): T {
  const parsed = schema.safeParse(value);
  if (!parsed.success) throw new Refusal(parsed.error.issues[0]?.message ?? "That can't be read.");
  return parsed.data;
}

/** Makes an invite from the builder's fields, and goes to its console. */
export async function createInvite(before: Reply, form: FormData): Promise<Reply> {
  const made = { inviteId: "" };
  const reply = await change(before, form, async ({ user, deed }) => {
    const input = read(inviteInput, readJson(form.get("settings")));
    const result = await makeInvite(user.id, input, deed);
    if (!result.ok) throw new Refusal(result.reason);
    const template = String(form.get("template") ?? "").trim();
    const { opensAt: _opens, expiresAt: _expires, ...settings } = input;
    if (template !== "")
      await saveTemplate(user.id, { name: read(templateNameInput, template), settings }, deed.now);
    made.inviteId = result.inviteId;
    return "Made.";
  });
  if (made.inviteId !== "") redirect(`/invites/${made.inviteId}`);
  return reply;
}

function readJson(value: FormDataEntryValue | null): unknown {
  try {
    return JSON.parse(String(value));
  } catch {
    return null;
  }
}

export async function removeTemplate(before: Reply, form: FormData): Promise<Reply> {
  return change(before, form, async ({ user }) =>
    (await deleteTemplate(user.id, read(inviteIdInput, form.get("templateId"))))
      ? "The template is deleted."
      : null,
  );
}

export async function revoke(before: Reply, form: FormData): Promise<Reply> {
  return change(before, form, async ({ user, deed }) =>
    (await revokeInvite(user.id, read(inviteIdInput, form.get("inviteId")), deed))
      ? "The link is dead, and running rounds have ended."
      : null,
  );
}

export async function extend(before: Reply, form: FormData): Promise<Reply> {
  return change(before, form, async ({ user, deed }) => {
    const expiresAt = read(expiryInput, form.get("expiresAt"));
    if (expiresAt <= deed.now) throw new Refusal("That moment has passed.");
    const id = read(inviteIdInput, form.get("inviteId"));
    return (await moveExpiry(user.id, id, expiresAt, deed)) ? "The expiry is moved." : null;
  });
}

export async function rotate(before: Reply, form: FormData): Promise<Reply> {
  return change(before, form, async ({ user, deed }) => {
    const id = read(inviteIdInput, form.get("inviteId"));
    const isDone = await rotateLink(user.id, id, await storedToken(), deed);
    return isDone ? "There is a new link; the old one is dead." : null;
  });
}

export async function giveTime(before: Reply, form: FormData): Promise<Reply> {
  return change(before, form, async ({ user, deed }) => {
    const more = readMore(form);
    return (await give(user.id, more, deed)) ? `${more.minutes} minutes more.` : null;
  });
}

export async function reopen(before: Reply, form: FormData): Promise<Reply> {
  return change(before, form, async ({ user, deed }) => {
    const more = readMore(form);
    return (await open(user.id, more, deed)) ? `Open for ${more.minutes} minutes.` : null;
  });
}

function readMore(form: FormData) {
  return {
    candidateId: read(candidateIdInput, form.get("candidateId")),
    minutes: read(moreTimeInput, form.get("minutes")),
  };
}

export async function transferCode(before: Reply, form: FormData): Promise<Reply> {
  return change(before, form, async ({ user, deed }) =>
    makeTransferCode(user.id, read(candidateIdInput, form.get("candidateId")), deed),
  );
}

export async function release(before: Reply, form: FormData): Promise<Reply> {
  return change(before, form, async ({ user, deed }) => {
    const candidateId = read(candidateIdInput, form.get("candidateId"));
    const feedback = read(feedbackInput, form.get("feedback"));
    const isDone = await releaseFeedback(user.id, { candidateId, feedback }, deed);
    return isDone ? "Released. The candidate sees it with the same link." : null;
  });
}

export async function addReviewer(before: Reply, form: FormData): Promise<Reply> {
  return change(before, form, async ({ user, deed }) => {
    const id = read(inviteIdInput, form.get("inviteId"));
    const isDone = await inviteReviewer(user.id, id, await storedToken(), deed);
    return isDone ? "There is a link for one more interviewer." : null;
  });
}

export async function removeReviewer(before: Reply, form: FormData): Promise<Reply> {
  return change(before, form, async ({ user, deed }) =>
    (await revokeReviewer(user.id, read(inviteIdInput, form.get("reviewerId")), deed))
      ? "They see nothing of this invite any more."
      : null,
  );
}
