import "server-only";
import type { NextAuthOptions } from "next-auth";
import CredentialsProvider from "next-auth/providers/credentials";
import GithubProvider from "next-auth/providers/github";
import GoogleProvider from "next-auth/providers/google";
import { type Env, env, ownOrigin } from "@/lib/env";
import { accountSessionSeconds, type Grant } from "./account";
import { signInInput } from "./account-input";
import { ownCookie, sessionCookie } from "./cookie-settings";
import { safeNext } from "./safe-next";
import { signIn, type Visitor } from "./sign-in";
import { signInWithProvider } from "./sign-in-with-provider";

/** Ids and names of the providers that this server has keys for. */
export function enabledProviders(settings: Env): { id: string; name: string }[] {
  const { GITHUB_ID, GITHUB_SECRET, GOOGLE_ID, GOOGLE_SECRET } = settings;
  return [
    ...(GITHUB_ID && GITHUB_SECRET ? [{ id: "github", name: "GitHub" }] : []),
    ...(GOOGLE_ID && GOOGLE_SECRET ? [{ id: "google", name: "Google" }] : []),
  ];
}

/** next-auth's settings for one request: its callbacks know who is asking, and a guest's attempts come along. */
export function authOptions(
  visitor: Visitor,
  providers: NextAuthOptions["providers"] = oauthProviders(env()),
): NextAuthOptions {
  let grant: Grant | null = null;
  return {
    secret: env().NEXTAUTH_SECRET,
    session: { strategy: "jwt", maxAge: accountSessionSeconds },
    cookies: cookies(env().NEXTAUTH_URL),
    pages: { signIn: "/sign-in", error: "/sign-in" },
    providers: [passwordProvider(visitor), ...providers],
    callbacks: {
      async signIn({ account, user }) {
        if (account?.type !== "oauth") return true;
        const { provider, providerAccountId: providerId } = account;
        const identity = { provider, providerId, name: user.name?.slice(0, 80) ?? null };
        grant = await signInWithProvider(identity, visitor.user);
        return true;
      },
      // Our own claims and nothing else: no e-mail address, no picture.
      jwt({ user }) {
        const granted = grant ?? parseGrant(user);
        return { sub: granted.userId, version: granted.version };
      },
      redirect: ({ url }) => `${ownOrigin()}${safeNext(url, ownOrigin())}`,
    },
  };
}

function passwordProvider(visitor: Visitor) {
  return CredentialsProvider({
    name: "e-mail and password",
    credentials: { email: { type: "email" }, password: { type: "password" } },
    async authorize(credentials) {
      const parsed = signInInput.safeParse(credentials);
      if (!parsed.success) return null;
      const result = await signIn(parsed.data, visitor);
      if (result.ok) return { id: result.grant.userId, version: result.grant.version };
      if (result.reason === "wrong-credentials") return null;
      throw new Error(result.reason);
    },
  });
}

function parseGrant(user: object): Grant {
  if (!("id" in user && "version" in user)) throw new Error("A session begins with a sign-in.");
  return { userId: String(user.id), version: Number(user.version) };
}

function oauthProviders(settings: Env): NextAuthOptions["providers"] {
  const { GITHUB_ID, GITHUB_SECRET, GOOGLE_ID, GOOGLE_SECRET } = settings;
  const providers: NextAuthOptions["providers"] = [];
  if (GITHUB_ID && GITHUB_SECRET) {
    const keys = { clientId: GITHUB_ID, clientSecret: GITHUB_SECRET };
    // No scope: the public profile is all that is needed to recognise someone.
    const authorization = { params: { scope: "" } };
    providers.push(GithubProvider({ ...keys, authorization, checks: ["pkce", "state"] }));
  }
  if (GOOGLE_ID && GOOGLE_SECRET) {
    const keys = { clientId: GOOGLE_ID, clientSecret: GOOGLE_SECRET };
    const authorization = { params: { scope: "openid profile" } };
    providers.push(GoogleProvider({ ...keys, authorization, checks: ["pkce", "state", "nonce"] }));
  }
  return providers;
}

function cookies(ownUrl: string): NextAuthOptions["cookies"] {
  // A sign-in at a provider must be finished within this time.
  const dance = (name: string) => {
    const cookie = ownCookie(name, ownUrl);
    return { ...cookie, options: { ...cookie.options, maxAge: 15 * 60 } };
  };
  return {
    sessionToken: sessionCookie(ownUrl),
    csrfToken: ownCookie("preflight.csrf", ownUrl),
    callbackUrl: ownCookie("preflight.next", ownUrl),
    pkceCodeVerifier: dance("preflight.pkce"),
    state: dance("preflight.state"),
    nonce: dance("preflight.nonce"),
  };
}
