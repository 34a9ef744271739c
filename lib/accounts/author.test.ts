import { expect, test } from "vitest";
import { parseEnv } from "@/lib/env";
import { isAuthor } from "./author";

const secret = "a-secret-for-tests-only-0000000000";
const ada = { id: "1", name: null, email: "ada@example.org", isGuest: false };
const guest = { id: "2", name: null, email: null, isGuest: true };

function envWith(authors?: string, NODE_ENV = "production") {
  return parseEnv({ NODE_ENV, NEXTAUTH_SECRET: secret, PREFLIGHT_AUTHORS: authors });
}

test("only accounts that the environment names are authors, whatever the case and spaces", () => {
  const named = envWith(" Ada@Example.org , bob@example.org,");
  expect(isAuthor(ada, named)).toBe(true);
  expect(isAuthor({ ...ada, email: "eve@example.org" }, named)).toBe(false);
  expect(isAuthor(guest, named)).toBe(false);
  expect(isAuthor(null, named)).toBe(false);
});

test("nobody is an author unless somebody is named, except while developing", () => {
  for (const authors of [undefined, "", " , "]) {
    expect(isAuthor(ada, envWith(authors))).toBe(false);
    expect(isAuthor(null, envWith(authors, "development"))).toBe(true);
  }
  expect(isAuthor(ada, envWith("", "test"))).toBe(false);
});

test("a list that holds something else than addresses stops the server", () => {
  expect(() => envWith("ada")).toThrow("PREFLIGHT_AUTHORS");
});
