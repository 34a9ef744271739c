import { readUser } from "@/lib/accounts/current-user";
import { takeExport } from "@/lib/accounts/rate-limit";
import { now } from "@/lib/clock";
import { toCsv } from "@/lib/invites/export-invite";
import { inviteIdInput } from "@/lib/invites/invite-input";
import { type Comparison, readComparison } from "@/lib/invites/read-comparison";

type Context = { params: Promise<{ inviteId: string }> };

/** The finished candidates of one's invite as a file: `?as=csv` or `?as=json`. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const user = await readUser();
  const inviteId = inviteIdInput.safeParse((await params).inviteId);
  const comparison =
    user && inviteId.success ? await readComparison(user.id, inviteId.data, now()) : null;
  if (!user || !comparison) return refusal(404, "There is nothing here.");
  if (!(await takeExport(user.id)).ok)
    return refusal(429, "Too many downloads. Try again in a minute.");
  const as = new URL(request.url).searchParams.get("as") === "csv" ? "csv" : "json";
  return new Response(write(comparison, as), {
    headers: {
      "Content-Type": as === "csv" ? "text/csv; charset=utf-8" : "application/json; charset=utf-8",
      "Content-Disposition": `attachment; filename="preflight-invite.${as}"`,
      "Cache-Control": "private, no-store",
    },
  });
}

function write(comparison: Comparison, as: "csv" | "json"): string {
  return as === "csv" ? toCsv(comparison) : JSON.stringify(comparison, null, 2);
}

function refusal(status: number, sentence: string): Response {
  return new Response(sentence, { status, headers: { "Cache-Control": "private, no-store" } });
}
