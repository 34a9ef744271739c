import type { AccountProblem } from "@/lib/accounts/account";
import type { InputProblem } from "@/lib/accounts/account-input";

export type FormProblem = AccountProblem | InputProblem | "unreachable";

/** What a form of the account pages knows after it was sent: what was wrong, and what had been typed but for passwords. */
export type FormState = {
  problems: FormProblem[];
  retryAfterMs?: number;
  typed?: Record<string, string>;
  isDone?: boolean;
  /** Counts the sendings, so that the same problem twice is told twice. */
  sent: number;
};

export const unsent: FormState = { problems: [], sent: 0 };

type FieldName = "email" | "name" | "password" | "newPassword" | "confirmation" | "form";

/** What each problem is in words, and which field it is about. */
export function explain(problem: FormProblem, retryAfterMs = 0): [FieldName, string] {
  switch (problem) {
    case "email-invalid":
      return ["email", "This doesn't look like an e-mail address, such as ada@example.org."];
    case "email-taken":
      return [
        "email",
        "We can't make an account with this e-mail address. If it is yours, sign in.",
      ];
    case "name-invalid":
      return ["name", "A name has at most 80 characters, all of them visible."];
    case "password-missing":
      return ["password", "Type your password."];
    case "password-short":
      return ["newPassword", "A password needs at least 8 characters."];
    case "password-long":
      return ["newPassword", "A password has at most 128 characters."];
    case "password-common":
      return [
        "newPassword",
        "This password is one of the first that anyone would try. Pick another.",
      ];
    case "wrong-password":
      return ["password", "This is not your present password."];
    case "wrong-credentials":
      return ["form", "E-mail address and password don't fit together. Check both and try again."];
    case "not-confirmed":
      return ["confirmation", "Type the word “delete” to confirm."];
    case "too-many":
      return ["form", `Too many tries. Try again in ${inWords(retryAfterMs)}.`];
    case "busy":
      return ["form", "Many people are signing in right now. Try again in a moment."];
    case "unreachable":
      return ["form", "The server doesn't answer. What you typed is still here: try again."];
    case "cross-site":
      return [
        "form",
        "This server answers at another address: the one in its NEXTAUTH_URL setting.",
      ];
  }
}

/** The sentence for one field, or undefined when nothing is wrong with it. */
export function errorOf(state: FormState, field: FieldName): string | undefined {
  const sentences = state.problems.map((problem) => explain(problem, state.retryAfterMs));
  return sentences.find(([about]) => about === field)?.[1];
}

function inWords(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000);
  if (seconds < 60) return seconds === 1 ? "a second" : `${seconds} seconds`;
  const minutes = Math.ceil(seconds / 60);
  return minutes === 1 ? "a minute" : `${minutes} minutes`;
}
