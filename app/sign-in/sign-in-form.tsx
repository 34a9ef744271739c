"use client";

import { AccountForm } from "@/app/account/account-form";
import { errorOf } from "@/app/account/form-state";
import { Field } from "@/components/ui/field";
import { PasswordField } from "@/components/ui/password-field";
import { signInAction } from "./actions";

export function SignInForm({ next }: { next: string }) {
  return (
    <AccountForm
      action={signInAction}
      submit="Sign in"
      fields={(state) => (
        <>
          <input type="hidden" name="next" value={next} />
          <Field
            label="E-mail address"
            name="email"
            type="email"
            autoComplete="username"
            required
            defaultValue={state.typed?.email}
            error={errorOf(state, "email")}
          />
          <PasswordField
            label="Password"
            name="password"
            autoComplete="current-password"
            required
            error={errorOf(state, "password")}
          />
        </>
      )}
    />
  );
}
