import { checkDatabase } from "@/lib/health/health-store";

export const dynamic = "force-dynamic";

/** 200 when the app can answer: the database opens and has its tables. */
export async function GET() {
  const isReady = await checkDatabase();
  const headers = { "Cache-Control": "no-store" };
  return Response.json({ ok: isReady }, { status: isReady ? 200 : 503, headers });
}
