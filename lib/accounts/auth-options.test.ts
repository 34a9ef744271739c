import { createHash, randomUUID } from "node:crypto";
import { createServer } from "node:http";
import NextAuth from "next-auth";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { openTestDb } from "@/lib/db/test-db";
import { createAccount, createGuest } from "./account-store";
import { authOptions, enabledProviders } from "./auth-options";
import { decodeSession } from "./session-token";
import type { Visitor } from "./sign-in";

const secret = "a secret that is long enough for a test";
const own = "http://localhost:3000";

/** A small provider on this machine: gives codes, takes them back once with the right verifier, tells who it is. */
const codes = new Map<string, { challenge: string; person: string }>();
const tokens = new Map<string, string>();
const provider = createServer(async (request, response) => {
  let body = "";
  for await (const piece of request) body += piece;
  const sent = new URLSearchParams(body);
  const reply = (status: number, content: object) => {
    response.writeHead(status, { "content-type": "application/json" });
    response.end(JSON.stringify(content));
  };
  if (request.url === "/token") {
    const code = codes.get(sent.get("code") ?? "");
    codes.delete(sent.get("code") ?? "");
    const hash = createHash("sha256").update(sent.get("code_verifier") ?? "");
    if (code?.challenge !== hash.digest("base64url")) return reply(400, { error: "invalid_grant" });
    const token = randomUUID();
    tokens.set(token, code.person);
    return reply(200, { access_token: token, token_type: "Bearer" });
  }
  const person = tokens.get((request.headers.authorization ?? "").replace("Bearer ", ""));
  // The provider vouches for an address that someone here has too. It must mean nothing.
  return reply(200, { id: person, name: "Octocat", email: "ada@example.org" });
});
let issuer = "";

beforeAll(async () => {
  vi.stubEnv("NEXTAUTH_SECRET", secret);
  vi.stubEnv("NEXTAUTH_URL", own);
  await new Promise<void>((resolve) => provider.listen(0, "127.0.0.1", resolve));
  const address = provider.address();
  issuer = `http://127.0.0.1:${typeof address === "object" ? address?.port : 0}`;
});
afterAll(() => {
  provider.close();
  vi.unstubAllEnvs();
});

function options(user: Visitor["user"] = null) {
  return authOptions({ address: "10.1.0.1", user, device: null }, [
    {
      id: "github",
      name: "GitHub",
      type: "oauth",
      clientId: "us",
      clientSecret: "our secret",
      checks: ["pkce", "state"],
      authorization: `${issuer}/authorize`,
      token: `${issuer}/token`,
      userinfo: `${issuer}/user`,
      profile: ({ id, name, email }) => ({ id, name, email }),
    },
  ]);
}

type Jar = Record<string, string>;
type Call = { path: string; jar: Jar; body?: object; query?: object; user?: Visitor["user"] };

/** One request to next-auth as a browser with this jar of cookies would send it, and where the reply leads. */
async function call({ path, jar, body, query, user = null }: Call) {
  const reply = { redirect: "", content: {} as Record<string, string>, cookies: [] as string[] };
  const response = {
    status: () => response,
    getHeader: () => reply.cookies,
    setHeader: (name: string, value: string | string[]) => {
      if (name === "Set-Cookie") reply.cookies = [...value];
      if (name === "Location") reply.redirect = String(value);
      return response;
    },
    send: (content: Record<string, string>) => {
      reply.content = content;
    },
    end: () => {},
  };
  const request = {
    method: body ? "POST" : "GET",
    query: { ...query, nextauth: path.split("/") },
    body,
    cookies: { ...jar },
    headers: {},
  };
  await NextAuth(request as never, response as never, quiet(options(user)));
  for (const line of reply.cookies) {
    const [name = "", value = ""] = (line.split(";")[0] ?? "").split("=");
    jar[name] = decodeURIComponent(value);
  }
  return reply;
}

function quiet(settings: ReturnType<typeof options>) {
  return { ...settings, logger: { error() {}, warn() {}, debug() {} } };
}

/** Leaves for the provider. Returns where to: its address with our state and challenge. */
async function leave(jar: Jar): Promise<URLSearchParams> {
  const { csrfToken } = (await call({ path: "csrf", jar })).content;
  const reply = await call({ path: "signin/github", jar, body: { csrfToken } });
  expect(reply.redirect).toMatch(`${issuer}/authorize?`);
  return new URL(reply.redirect).searchParams;
}

/** The provider sends the browser back with a code for this person. */
function comeBack(asked: URLSearchParams, person: string) {
  const code = randomUUID();
  codes.set(code, { challenge: asked.get("code_challenge") ?? "", person });
  return { code, state: asked.get("state") ?? "" };
}

async function sessionOf(jar: Jar) {
  return decodeSession(jar["preflight.session"] ?? "", secret);
}

test("a sign-in at a provider makes an account, and the next one finds it", async () => {
  const { db, close } = await openTestDb();
  const [first, second]: Jar[] = [{}, {}];
  for (const jar of [first ?? {}, second ?? {}]) {
    const query = comeBack(await leave(jar), "42");
    const reply = await call({ path: "callback/github", jar, query });
    expect(reply.redirect).toBe(`${own}/`);
  }
  expect((await sessionOf(first ?? {}))?.userId).toBe((await sessionOf(second ?? {}))?.userId);
  expect(await db.identity.findMany({ select: { provider: true, providerId: true } })).toEqual([
    { provider: "github", providerId: "42" },
  ]);
  await close();
});

test("the e-mail address that a provider tells opens nobody's account", async () => {
  const { db, close } = await openTestDb();
  const ada = await createAccount({ email: "ada@example.org", name: null, passwordHash: "hash" });
  const jar: Jar = {};
  await call({ path: "callback/github", jar, query: comeBack(await leave(jar), "42") });
  expect((await sessionOf(jar))?.userId).not.toBe(ada?.userId);
  expect(await db.user.count()).toBe(2);
  expect(await db.user.count({ where: { email: "ada@example.org" } })).toBe(1);
  await close();
});

test("a guest's first sign-in at a provider makes the guest's row the account", async () => {
  const { close } = await openTestDb();
  const { id } = await createGuest();
  const user = { id, name: null, email: null, isGuest: true };
  const jar: Jar = {};
  await call({ path: "callback/github", jar, query: comeBack(await leave(jar), "42"), user });
  expect(await sessionOf(jar)).toMatchObject({ userId: id, version: 2 });
  await close();
});

test("a sign-in with another browser's state, without one, or with a code twice gives no session", async () => {
  const { db, close } = await openTestDb();
  const [mine, theirs]: [Jar, Jar] = [{}, {}];
  await leave(mine);
  const stolen = comeBack(await leave(theirs), "42");
  const forced = await call({ path: "callback/github", jar: mine, query: stolen });
  expect(forced.redirect).toContain("error=OAuthCallback");
  const empty: Jar = {};
  await call({ path: "callback/github", jar: empty, query: stolen });
  const before = { ...theirs };
  codes.set(stolen.code, { challenge: "another verifier's", person: "42" });
  await call({ path: "callback/github", jar: theirs, query: stolen });
  await call({ path: "callback/github", jar: before, query: stolen });
  for (const jar of [mine, empty, theirs, before]) expect(await sessionOf(jar)).toBeNull();
  expect(await db.user.count()).toBe(0);
  await close();
});

test("whatever callbackUrl says, a sign-in ends on our own origin", async () => {
  const { close } = await openTestDb();
  for (const callbackUrl of ["//evil.example", "https://evil.example/", "/\\evil.example"]) {
    const jar: Jar = {};
    const { csrfToken } = (await call({ path: "csrf", jar })).content;
    const sent = { csrfToken, callbackUrl };
    const { redirect } = await call({ path: "signin/github", jar, body: sent });
    const query = comeBack(new URL(redirect).searchParams, "42");
    const reply = await call({ path: "callback/github", jar, query });
    expect(reply.redirect).toBe(`${own}/`);
  }
  await close();
});

test("a provider is offered only when both its keys are there", () => {
  const none = { NODE_ENV: "test", DATABASE_URL: "", NEXTAUTH_URL: own, NEXTAUTH_SECRET: secret };
  const settings = {
    ...none,
    NODE_ENV: "test" as const,
    TRUST_PROXY_HOPS: 0,
    PREFLIGHT_AUTHORS: [],
  };
  expect(enabledProviders(settings)).toEqual([]);
  expect(enabledProviders({ ...settings, GITHUB_ID: "a" })).toEqual([]);
  const both = { GITHUB_ID: "a", GITHUB_SECRET: "b", GOOGLE_ID: "c", GOOGLE_SECRET: "d" };
  expect(enabledProviders({ ...settings, ...both }).map(({ id }) => id)).toEqual([
    "github",
    "google",
  ]);
});
