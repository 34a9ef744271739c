import { encode } from "next-auth/jwt";
import { expect, test } from "vitest";
import { decodeDevice, decodeSession, encodeDevice, encodeSession } from "./session-token";

const secret = "a secret that is long enough for a test";
const person = { userId: "u1", version: 3, seconds: 60, secret };

test("a session that was sealed opens to the same person and version", async () => {
  const session = await decodeSession(await encodeSession(person), secret);
  expect(session).toMatchObject({ userId: "u1", version: 3 });
});

test("two sessions of one person have different ids", async () => {
  const one = await decodeSession(await encodeSession(person), secret);
  const two = await decodeSession(await encodeSession(person), secret);
  expect(one?.id).not.toBe(two?.id);
});

test("a token that is forged, of another secret, run out or not a session opens to nothing", async () => {
  const token = await encodeSession(person);
  expect(await decodeSession("nonsense", secret)).toBeNull();
  expect(await decodeSession(`${token.slice(0, -3)}AAA`, secret)).toBeNull();
  expect(await decodeSession(token, "another secret that is long enough")).toBeNull();
  expect(await decodeSession(await encodeSession({ ...person, seconds: -60 }), secret)).toBeNull();
  expect(await decodeSession(await encode({ token: { sub: "u1" }, secret }), secret)).toBeNull();
});

test("a remembered device is no session, and a session is no remembered device", async () => {
  const device = await encodeDevice("u1", secret);
  expect(await decodeDevice(device, secret)).toBe("u1");
  expect(await decodeSession(device, secret)).toBeNull();
  expect(await decodeDevice(await encodeSession(person), secret)).toBeNull();
  expect(await decodeDevice("nonsense", secret)).toBeNull();
});
