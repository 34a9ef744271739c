import { afterEach, beforeEach, expect, test } from "vitest";
import { createGuest } from "@/lib/accounts/account-store";
import { openTestDb } from "@/lib/db/test-db";
import { noon, settings } from "./invite-fixture";
import { deleteTemplate, listTemplates, saveTemplate } from "./template-store";

let close: () => Promise<void>;
beforeEach(async () => {
  ({ close } = await openTestDb());
});
afterEach(() => close());

test("a template comes back as it was kept; its name again replaces it; nobody else sees or deletes it", async () => {
  const [owner, stranger] = [await createGuest(), await createGuest()];
  await saveTemplate(owner.id, { name: "Second round", settings }, noon);
  const changed = { ...settings, seats: 9 };
  await saveTemplate(owner.id, { name: "Second round", settings: changed }, noon);
  const [template, ...rest] = await listTemplates(owner.id);
  expect(rest).toEqual([]);
  expect(template).toMatchObject({ name: "Second round", settings: changed });
  expect(await listTemplates(stranger.id)).toEqual([]);
  expect(await deleteTemplate(stranger.id, template?.id ?? "")).toBe(false);
  expect(await deleteTemplate(owner.id, template?.id ?? "")).toBe(true);
});
