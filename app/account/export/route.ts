import { readExport } from "@/lib/accounts/account-data-store";
import { readUser } from "@/lib/accounts/current-user";
import { takeExport } from "@/lib/accounts/rate-limit";
import { now } from "@/lib/clock";

/** Everything that is kept about whoever asks, as a file. */
export async function GET(): Promise<Response> {
  const user = await readUser();
  if (!user) return refusal(404, "There is nothing here.");
  const allowance = await takeExport(user.id);
  if (!allowance.ok) return refusal(429, "Too many downloads. Try again in a minute.");
  const data = await readExport(user.id);
  if (!data) return refusal(404, "There is nothing here.");
  const name = `preflight-${now().toISOString().slice(0, 10)}.json`;
  return new Response(JSON.stringify(data, null, 2), {
    headers: {
      "Content-Type": "application/json; charset=utf-8",
      "Content-Disposition": `attachment; filename="${name}"`,
      "Cache-Control": "private, no-store",
    },
  });
}

function refusal(status: number, sentence: string): Response {
  return new Response(sentence, { status, headers: { "Cache-Control": "private, no-store" } });
}
