import type { NextRequest } from "next/server";
import NextAuth from "next-auth";
import { authOptions } from "@/lib/accounts/auth-options";
import { readClientAddress } from "@/lib/accounts/client-address";
import { readUser } from "@/lib/accounts/current-user";
import { isSameOrigin } from "@/lib/accounts/same-origin";
import { readDevice } from "@/lib/accounts/session-cookie";
import { ownOrigin } from "@/lib/env";

type Context = { params: Promise<{ nextauth: string[] }> };

/** What signing in takes. next-auth's session, sign-out and log routes know nothing of ended sessions, so they are shut. */
const open = new Set(["csrf", "providers", "signin", "callback", "error"]);

async function handle(request: NextRequest, context: Context): Promise<Response> {
  const [action = ""] = (await context.params).nextauth;
  if (!open.has(action)) return new Response("There is nothing here.", { status: 404 });
  if (request.method !== "GET" && !isSameOrigin(request.headers, ownOrigin())) {
    return new Response("This request came from another site.", { status: 403 });
  }
  const [user, device] = [await readUser(), await readDevice()];
  const visitor = { address: readClientAddress(request.headers), user, device };
  return NextAuth(request, context, authOptions(visitor));
}

export { handle as GET, handle as POST };
