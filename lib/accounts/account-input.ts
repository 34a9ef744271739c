import { z } from "zod";

/** What can be wrong with what a person typed into a form of their account. */
export const inputProblems = [
  "email-invalid",
  "name-invalid",
  "password-short",
  "password-long",
  "password-missing",
  "not-confirmed",
] as const;
export type InputProblem = (typeof inputProblems)[number];

const problem = z.enum(inputProblems);

/** E-mail addresses are compared in lower case, whatever the person's keyboard made of them. */
const email = z
  .string("email-invalid")
  .trim()
  .toLowerCase()
  .max(254, "email-invalid")
  .pipe(z.email("email-invalid"));

/** Control characters, halves of characters and direction marks could make a name pass for something else in a list. */
const name = z
  .string("name-invalid")
  .trim()
  .max(80, "name-invalid")
  .refine((text) => !/[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]/u.test(text), "name-invalid")
  .transform((text) => (text === "" ? null : text));

export const passwordLength = { min: 8, max: 128 };

/** Every character counts and none is demanded; length in characters, not bytes. */
const newPassword = z
  .string("password-short")
  .max(4 * passwordLength.max, "password-long")
  .refine((text) => [...text].length >= passwordLength.min, "password-short")
  .refine((text) => [...text].length <= passwordLength.max, "password-long");

/** A password that already exists needs no check but a bound on what gets hashed. */
const oldPassword = z
  .string("password-missing")
  .min(1, "password-missing")
  .max(1024, "password-long");

export const signUpInput = z.object({ email, name: name.default(null), password: newPassword });
export type SignUpInput = z.infer<typeof signUpInput>;

/** A sign-in name is only looked up: whether it could be an address is no matter. */
const signInName = z
  .string("email-invalid")
  .trim()
  .min(1, "email-invalid")
  .max(254, "email-invalid");

export const signInInput = z.object({ email: signInName, password: oldPassword });
export type SignInInput = z.infer<typeof signInInput>;

export const changePasswordInput = z.object({ password: oldPassword, newPassword });
export type ChangePasswordInput = z.infer<typeof changePasswordInput>;

/** The word that must be typed before everything is deleted. */
export const deleteWord = "delete";

export const deleteInput = z.object({
  confirmation: z
    .string("not-confirmed")
    .refine((text) => text.trim().toLowerCase() === deleteWord, "not-confirmed"),
});

/** A form checked against its schema: what was meant, or everything that is wrong with it. */
export function parseForm<T>(
  schema: z.ZodType<T>,
  form: FormData,
): { ok: true; input: T } | { ok: false; problems: InputProblem[] } {
  const parsed = schema.safeParse(Object.fromEntries(form));
  if (parsed.success) return { ok: true, input: parsed.data };
  const found = parsed.error.issues.flatMap(({ message }) => problem.safeParse(message).data ?? []);
  return { ok: false, problems: [...new Set(found)] };
}
