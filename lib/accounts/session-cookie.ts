import "server-only";
import { cookies } from "next/headers";
import { env } from "@/lib/env";
import type { Session } from "./account";
import { sessionCookie } from "./cookie-settings";
import { decodeSession, encodeSession } from "./session-token";

/** The session that this request's cookie proves, or null. Whether it still holds is for the store to say. */
export async function readSession(): Promise<Session | null> {
  const { name } = sessionCookie(env().NEXTAUTH_URL);
  const token = (await cookies()).get(name)?.value;
  return token ? decodeSession(token, env().NEXTAUTH_SECRET) : null;
}

/** Gives this browser a new session; the one before it is overwritten. Only in actions and route handlers. */
export async function writeSession(person: {
  userId: string;
  version: number;
  seconds: number;
}): Promise<void> {
  const { name, options } = sessionCookie(env().NEXTAUTH_URL);
  const token = await encodeSession({ ...person, secret: env().NEXTAUTH_SECRET });
  (await cookies()).set(name, token, { ...options, maxAge: person.seconds });
}

/** Takes the session cookie out of this browser. Only in actions and route handlers. */
export async function clearSession(): Promise<void> {
  const { name, options } = sessionCookie(env().NEXTAUTH_URL);
  (await cookies()).set(name, "", { ...options, maxAge: 0 });
}
