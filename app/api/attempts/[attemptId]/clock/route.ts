import { readUser } from "@/lib/accounts/current-user";
import { attemptIdInput } from "@/lib/attempts/attempt-input";
import { readClock } from "@/lib/attempts/read-room";
import { now } from "@/lib/clock";

type Context = { params: Promise<{ attemptId: string }> };

/** The server's clock for one attempt: the open room asks every 15 seconds and when it wakes. */
export async function GET(_request: Request, { params }: Context) {
  const user = await readUser();
  const attemptId = attemptIdInput.safeParse((await params).attemptId);
  const clock = user && attemptId.success ? await readClock(user.id, attemptId.data, now()) : null;
  const headers = { "Cache-Control": "no-store" };
  if (!clock) return Response.json({ ok: false, reason: "not-found" }, { status: 404, headers });
  return Response.json({ clock }, { headers });
}
