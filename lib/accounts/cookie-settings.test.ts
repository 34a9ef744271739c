import { expect, test } from "vitest";
import { ownCookie, sessionCookie } from "./cookie-settings";

test("under https every cookie is Secure and bound to this very host", () => {
  const cookie = { options: { httpOnly: true, sameSite: "lax", path: "/", secure: true } };
  const url = "https://preflight.example";
  expect(sessionCookie(url)).toEqual({ name: "__Host-preflight.session", ...cookie });
  expect(ownCookie("preflight.csrf", url)).toEqual({ name: "__Host-preflight.csrf", ...cookie });
});

test("under plain http a cookie can't be Secure, so it has no such prefix", () => {
  const { name, options } = sessionCookie("http://localhost:3000");
  expect(name).toBe("preflight.session");
  expect(options).toEqual({ httpOnly: true, sameSite: "lax", path: "/", secure: false });
});
