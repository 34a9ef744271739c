import { expect, test } from "vitest";
import {
  changePasswordInput,
  deleteInput,
  parseForm,
  signInInput,
  signUpInput,
} from "./account-input";

function form(fields: Record<string, string>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.set(name, value);
  return data;
}

const good = { email: " Ada@Example.org ", name: " Ada ", password: "12345678" };

test("a sign-up is tidied, and fields that nobody asked for are dropped", () => {
  const sent = form({ ...good, id: "1", passwordHash: "x", sessionVersion: "9", role: "admin" });
  expect(parseForm(signUpInput, sent)).toEqual({
    ok: true,
    input: { email: "ada@example.org", name: "Ada", password: "12345678" },
  });
});

test("everything that is wrong is said at once", () => {
  const sent = form({ email: "nonsense", name: "a\u0000b", password: "short" });
  expect(parseForm(signUpInput, sent)).toEqual({
    ok: false,
    problems: ["email-invalid", "name-invalid", "password-short"],
  });
});

test.each([
  "",
  "a@b",
  "a b@example.org",
  "a@exa＠mple.org",
  "ada＠example.org",
  `${"a".repeat(250)}@b.org`,
])("%j is no e-mail address", (email) => {
  expect(parseForm(signUpInput, form({ ...good, email })).ok).toBe(false);
});

test.each([
  ["1234567", false],
  ["12345678", true],
  ["        ", true],
  ["🦊🦊🦊🦊", false],
  ["🦊".repeat(128), true],
  ["a".repeat(128), true],
  ["a".repeat(129), false],
  ["a".repeat(100_000), false],
])("the new password %j is taken: %s", (password, ok) => {
  expect(parseForm(signUpInput, form({ ...good, password })).ok).toBe(ok);
  const change = form({ password: "old", newPassword: password });
  expect(parseForm(changePasswordInput, change).ok).toBe(ok);
});

test("a sign-in says nothing about how an address or password should look", () => {
  expect(parseForm(signInInput, form({ email: "x", password: "y" })).ok).toBe(true);
  expect(parseForm(signInInput, form({ email: "x", password: "" }))).toEqual({
    ok: false,
    problems: ["password-missing"],
  });
  expect(parseForm(signInInput, form({}))).toEqual({
    ok: false,
    problems: ["email-invalid", "password-missing"],
  });
});

test("deleting takes the very word", () => {
  expect(parseForm(deleteInput, form({ confirmation: " Delete " })).ok).toBe(true);
  for (const word of ["", "yes", "delete it", "undelete"]) {
    expect(parseForm(deleteInput, form({ confirmation: word }))).toEqual({
      ok: false,
      problems: ["not-confirmed"],
    });
  }
});
