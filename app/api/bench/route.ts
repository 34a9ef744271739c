import { readAuthor } from "@/app/bench/read-author";
import { isSameOrigin } from "@/lib/accounts/same-origin";
import { env } from "@/lib/env";
import { readJson } from "@/lib/http/read-json";
import { benchInput, benchTextMax } from "@/lib/questions/bench-input";
import { isBenchVersion, readBench } from "@/lib/questions/read-bench";

/** Three bytes for each of a text's units, and twice that when they are escaped. */
const bodyLimitBytes = 6 * benchTextMax;

/** Grades a text by a question's files as they are on disk now; 204 when nothing has changed since `known`. Authors only. */
export async function POST(request: Request) {
  if (!(await readAuthor())) return refuse(404);
  if (!isSameOrigin(request.headers, env().NEXTAUTH_URL)) return refuse(403);
  const body = await readJson(request, bodyLimitBytes);
  if (!body.ok) return refuse(body.status);
  const input = benchInput.safeParse(body.value);
  if (!input.success) return refuse(400);
  const { questionId, text, known } = input.data;
  if (known !== undefined && isBenchVersion(questionId, known)) return empty(204);
  const reply = readBench(questionId, text);
  return reply ? Response.json(reply, { headers: { "Cache-Control": "no-store" } }) : refuse(404);
}

function empty(status: number) {
  return new Response(null, { status, headers: { "Cache-Control": "no-store" } });
}

function refuse(status: number) {
  return Response.json({ ok: false }, { status, headers: { "Cache-Control": "no-store" } });
}
