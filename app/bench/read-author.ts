import { isAuthor } from "@/lib/accounts/author";
import { readUser } from "@/lib/accounts/current-user";
import { env } from "@/lib/env";

/** Whether this request comes from somebody who may see rubrics and drafts. */
export async function readAuthor(): Promise<boolean> {
  return isAuthor(await readUser(), env());
}
