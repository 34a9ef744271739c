import fc from "fast-check";
import { expect, test } from "vitest";
import { decodeSession } from "@/lib/accounts/session-token";
import {
  hashToken,
  newToken,
  newTransferCode,
  openToken,
  readTransferCode,
  sealToken,
  tokenPattern,
} from "./link-token";

const secret = "a-secret-for-tests-of-links-only-000";

test("tokens have 256 random bits in characters that need no escaping, and none comes twice", () => {
  const tokens = Array.from({ length: 500 }, newToken);
  for (const token of tokens) expect(token).toMatch(tokenPattern);
  expect(new Set(tokens).size).toBe(500);
});

test("a sealed token opens with the secret it was sealed with and no other, and never as a session", async () => {
  const token = newToken();
  const sealed = await sealToken(token, secret);
  expect(sealed).not.toContain(token);
  expect(await openToken(sealed, secret)).toBe(token);
  expect(await openToken(sealed, `${secret}x`)).toBeNull();
  expect(await openToken("nonsense", secret)).toBeNull();
  expect(await decodeSession(sealed, secret)).toBeNull();
});

test("what the database finds a link by doesn't lead back to it", () => {
  const token = newToken();
  expect(hashToken(token)).toMatch(/^[0-9a-f]{64}$/);
  expect(hashToken(token)).toBe(hashToken(token));
});

test("a transfer code is read however it is typed", () => {
  const code = newTransferCode();
  expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}$/);
  for (const typed of [
    code,
    code.toLowerCase(),
    code.replace("-", ""),
    ` ${code.replace("-", " ")} `,
  ])
    expect(readTransferCode(typed)).toBe(code);
  expect(readTransferCode("o0iL1-abcde")).toBe("00111-ABCDE");
});

test("any other text is no code, and none makes reading fail", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (typed) => {
      const code = readTransferCode(typed);
      return code === null || /^[0-9A-Z]{5}-[0-9A-Z]{5}$/.test(code);
    }),
  );
});
