import { env, ownOrigin } from "@/lib/env";
import type { StoredToken } from "./invite-store";
import { hashToken, newToken, openToken, sealToken } from "./link-token";

/** A new token in the form that is stored. */
export async function storedToken(): Promise<StoredToken> {
  const token = newToken();
  const sealedToken = await sealToken(token, env().NEXTAUTH_SECRET);
  return { tokenHash: hashToken(token), sealedToken };
}

/** The address to share of a sealed token, or null when the server's secret has changed since. */
export async function linkOf(kind: "join" | "interview", sealed: string): Promise<string | null> {
  const token = await openToken(sealed, env().NEXTAUTH_SECRET);
  return token && `${ownOrigin()}/${kind}/${token}`;
}
