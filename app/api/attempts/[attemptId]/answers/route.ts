import { readUser } from "@/lib/accounts/current-user";
import { attemptIdInput } from "@/lib/attempts/attempt-input";
import { readAttempt } from "@/lib/attempts/attempt-store";

type Context = { params: Promise<{ attemptId: string }> };

/** The texts of one's own running attempt as the server has them: a page that comes out of the router's memory may show older ones. */
export async function GET(_request: Request, { params }: Context) {
  const user = await readUser();
  const attemptId = attemptIdInput.safeParse((await params).attemptId);
  const found = user && attemptId.success ? await readAttempt(user.id, attemptId.data) : null;
  const headers = { "Cache-Control": "no-store" };
  // What is shown of an attempt that has ended is its page's business.
  if (!found || found.attempt.finishedAt !== null)
    return Response.json({ ok: false, reason: "not-found" }, { status: 404, headers });
  return Response.json({ answers: found.answers }, { headers });
}
