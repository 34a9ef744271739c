import "server-only";
import { getDb } from "@/lib/db/client";
import type { InviteSettings } from "./invite";

export type InviteTemplate = { id: string; name: string; settings: InviteSettings };

/** Keeps an invite's settings under a name; the same name again replaces it. */
export async function saveTemplate(
  ownerId: string,
  { name, settings }: { name: string; settings: InviteSettings },
  now: Date,
): Promise<void> {
  const content = JSON.stringify(settings);
  await getDb().inviteTemplate.upsert({
    where: { ownerId_name: { ownerId, name } },
    create: { ownerId, name, settings: content, createdAt: now },
    update: { settings: content },
  });
}

/** The user's templates, by name. */
export async function listTemplates(ownerId: string): Promise<InviteTemplate[]> {
  const rows = await getDb().inviteTemplate.findMany({
    where: { ownerId },
    orderBy: { name: "asc" },
  });
  return rows.map(({ id, name, settings }) => ({ id, name, settings: JSON.parse(settings) }));
}

/** Deletes one of the user's templates. False: no such template of theirs. */
export async function deleteTemplate(ownerId: string, id: string): Promise<boolean> {
  const { count } = await getDb().inviteTemplate.deleteMany({ where: { id, ownerId } });
  return count === 1;
}
