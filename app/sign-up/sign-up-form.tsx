"use client";

import { AccountForm } from "@/app/account/account-form";
import { errorOf } from "@/app/account/form-state";
import { Field } from "@/components/ui/field";
import { PasswordField } from "@/components/ui/password-field";
import { signUpAction } from "./actions";

export function SignUpForm({ next }: { next: string }) {
  return (
    <AccountForm
      action={signUpAction}
      submit="Create the account"
      fields={(state) => (
        <>
          <input type="hidden" name="next" value={next} />
          <Field
            label="E-mail address"
            hint="It is only your sign-in name. This server sends no e-mail."
            name="email"
            type="email"
            autoComplete="username"
            required
            defaultValue={state.typed?.email}
            error={errorOf(state, "email")}
          />
          <Field
            label="Name (optional)"
            name="name"
            autoComplete="name"
            defaultValue={state.typed?.name}
            error={errorOf(state, "name")}
          />
          <PasswordField
            label="Password"
            hint="At least 8 characters. A few words in a row are easy to remember and hard to guess."
            name="password"
            autoComplete="new-password"
            required
            error={errorOf(state, "newPassword")}
          />
        </>
      )}
    />
  );
}
