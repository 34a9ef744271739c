import "server-only";
import { getQuestion } from "@/lib/questions/question-bank";
import { expiryDays, type InviteSettings } from "./invite";
import { createInvite, type Deed } from "./invite-store";
import { storedToken } from "./own-link";

export type MakeResult = { ok: true; inviteId: string } | { ok: false; reason: string };

/** Makes an invite with a link of its own. The reason, in a sentence, says what about the questions or dates can't be. */
export async function makeInvite(
  ownerId: string,
  input: InviteSettings & { opensAt: Date | null; expiresAt: Date | null },
  deed: Deed,
): Promise<MakeResult> {
  const { opensAt, expiresAt: asked, ...settings } = input;
  const from = opensAt ?? deed.now;
  const expiresAt = asked ?? new Date(from.getTime() + expiryDays * 86_400_000);
  const problem = problemOf(settings) ?? (expiresAt <= deed.now ? "The expiry has passed." : null);
  if (problem) return { ok: false, reason: problem };
  const token = await storedToken();
  const invite = { settings, span: { opensAt, expiresAt }, token };
  return { ok: true, inviteId: await createInvite(ownerId, invite, deed) };
}

/** What about the chosen questions can't be asked, in a sentence; null when all is well. */
export function problemOf({ items }: Pick<InviteSettings, "items">): string | null {
  const ids = items.map(({ questionId }) => questionId);
  if (new Set(ids).size < ids.length) return "A question can be asked once in a round.";
  for (const { questionId, minutes } of items) {
    const question = getQuestion(questionId);
    if (!question) return `There is no question "${questionId}" any more.`;
    const stages = question.stages.length;
    if (minutes < stages)
      return `"${question.title}" has ${stages} stages and needs at least ${stages} minutes.`;
  }
  return null;
}
