import { createHash, randomBytes } from "node:crypto";
import { decode, encode } from "next-auth/jwt";
import { z } from "zod";

/** Keeps sealed links apart from sessions: neither opens as the other. */
const salt = "preflight link";
const centurySeconds = 100 * 365 * 24 * 60 * 60;
const claims = z.object({ link: z.string() });

export const tokenPattern = /^[A-Za-z0-9_-]{43}$/;

/** A new link token: 256 random bits as 43 characters that need no escaping in an address. */
export function newToken(): string {
  return randomBytes(32).toString("base64url");
}

/** What the database finds a token by. The token is random, so a plain hash gives nothing away. */
export function hashToken(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}

/** Seals a token with a key derived from `secret`, so that its owner can copy the link again. */
export function sealToken(token: string, secret: string): Promise<string> {
  return encode({ token: { link: token }, secret, salt, maxAge: centurySeconds });
}

/** Opens a sealed token; null when it was sealed with another secret: then the link must be rotated to be copied. */
export async function openToken(sealed: string, secret: string): Promise<string | null> {
  const payload = await decode({ token: sealed, secret, salt }).catch(() => null);
  return claims.safeParse(payload).data?.link ?? null;
}

/** Letters and digits that nobody mixes up when reading a code out over the telephone (Crockford's base 32). */
const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** A new transfer code: 50 random bits as XXXXX-XXXXX. */
export function newTransferCode(): string {
  const characters = [...randomBytes(10)].map((byte) => alphabet[byte % 32]);
  return `${characters.slice(0, 5).join("")}-${characters.slice(5).join("")}`;
}

/** A typed code as newTransferCode wrote it: case, spaces and hyphens don't matter, O is 0, I and L are 1. Null: no code. */
export function readTransferCode(typed: string): string | null {
  const plain = typed
    .toUpperCase()
    .replaceAll(/[\s-]/g, "")
    .replaceAll("O", "0")
    .replaceAll(/[IL]/g, "1");
  if (!/^[0-9A-HJKMNP-TV-Z]{10}$/.test(plain)) return null;
  return `${plain.slice(0, 5)}-${plain.slice(5)}`;
}
