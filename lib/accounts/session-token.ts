import { decode, encode } from "next-auth/jwt";
import { z } from "zod";
import { deviceSeconds, type Session } from "./account";

const claims = z.object({
  jti: z.string().min(1),
  sub: z.string().min(1),
  version: z.int(),
  exp: z.int(),
});

/** Seals a session in next-auth's own token: encrypted and signed with a key derived from `secret`. */
export function encodeSession(options: {
  userId: string;
  version: number;
  seconds: number;
  secret: string;
}): Promise<string> {
  const { userId, version, seconds, secret } = options;
  return encode({ token: { sub: userId, version }, secret, maxAge: seconds });
}

/** Opens a token, or returns null when it is forged, sealed with another secret, run out, or not a session. */
export async function decodeSession(token: string, secret: string): Promise<Session | null> {
  const payload = await decode({ token, secret }).catch(() => null);
  const parsed = claims.safeParse(payload);
  if (!parsed.success) return null;
  const { jti, sub, version, exp } = parsed.data;
  return { id: jti, userId: sub, version, endsAt: new Date(exp * 1000) };
}

const deviceClaims = z.object({ device: z.string().min(1) });

/** Seals that a user has signed in from this device before. It opens nothing: decodeSession refuses it. */
export function encodeDevice(userId: string, secret: string): Promise<string> {
  return encode({ token: { device: userId }, secret, maxAge: deviceSeconds });
}

/** The user who has signed in from this device before, or null. */
export async function decodeDevice(token: string, secret: string): Promise<string | null> {
  const payload = await decode({ token, secret }).catch(() => null);
  return deviceClaims.safeParse(payload).data?.device ?? null;
}
