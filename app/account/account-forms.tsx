"use client";

import { Field } from "@/components/ui/field";
import { PasswordField } from "@/components/ui/password-field";
import { AccountForm } from "./account-form";
import { changePasswordAction, deleteAction, signOutAction } from "./actions";
import { errorOf } from "./form-state";

export function ChangePasswordForm({ email }: { email: string | null }) {
  return (
    <AccountForm
      action={changePasswordAction}
      submit="Change the password"
      look="secondary"
      done="Your password is changed. Every other browser is signed out."
      fields={(state) => (
        <>
          {/* Tells password managers whose password this is. */}
          <input
            type="text"
            name="username"
            autoComplete="username"
            defaultValue={email ?? ""}
            hidden
            readOnly
          />
          <PasswordField
            label="Present password"
            name="password"
            autoComplete="current-password"
            required
            error={errorOf(state, "password")}
          />
          <PasswordField
            label="New password"
            hint="At least 8 characters."
            name="newPassword"
            autoComplete="new-password"
            required
            error={errorOf(state, "newPassword")}
          />
        </>
      )}
    />
  );
}

export function SignOutForm() {
  return <AccountForm action={signOutAction} submit="Sign out" look="secondary" />;
}

export function DeleteForm() {
  return (
    <AccountForm
      action={deleteAction}
      submit="Delete my data"
      look="danger"
      fields={(state) => (
        <Field
          label="Type “delete” to confirm"
          name="confirmation"
          autoComplete="off"
          autoCapitalize="none"
          required
          error={errorOf(state, "confirmation")}
        />
      )}
    />
  );
}
