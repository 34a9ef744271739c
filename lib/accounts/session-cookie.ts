import "server-only";
import { cookies } from "next/headers";
import { env } from "@/lib/env";
import { deviceSeconds, type Session } from "./account";
import { ownCookie, sessionCookie } from "./cookie-settings";
import { decodeDevice, decodeSession, encodeDevice, encodeSession } from "./session-token";

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

function deviceCookie() {
  return ownCookie("preflight.device", env().NEXTAUTH_URL);
}

/** The user who has signed in from this browser before, or null. */
export async function readDevice(): Promise<string | null> {
  const token = (await cookies()).get(deviceCookie().name)?.value;
  return token ? decodeDevice(token, env().NEXTAUTH_SECRET) : null;
}

/** Remembers this browser as one of the user's: strangers who guess at the password can't lock it out. */
export async function rememberDevice(userId: string): Promise<void> {
  const { name, options } = deviceCookie();
  const token = await encodeDevice(userId, env().NEXTAUTH_SECRET);
  (await cookies()).set(name, token, { ...options, maxAge: deviceSeconds });
}

/** Takes everything of ours but the theme out of this browser. */
export async function forgetBrowser(): Promise<void> {
  await clearSession();
  const { name, options } = deviceCookie();
  (await cookies()).set(name, "", { ...options, maxAge: 0 });
}
