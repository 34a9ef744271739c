import "server-only";
import { getDb } from "@/lib/db/client";

/** Whether the database answers and is migrated. */
export async function checkDatabase(): Promise<boolean> {
  try {
    await getDb().user.findFirst({ select: { id: true } });
    return true;
  } catch (error) {
    console.error("The database does not answer.", error);
    return false;
  }
}
