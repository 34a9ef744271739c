"use client";

import { Eye, EyeOff } from "lucide-react";
import { type ComponentProps, useId, useState } from "react";

type Props = Omit<ComponentProps<"input">, "type"> & {
  label: string;
  hint?: string;
  error?: string;
  autoComplete: "current-password" | "new-password";
};

/** A password input whose text can be shown, with its hint and error sentence as in Field. */
export function PasswordField({ label, hint, error, ...props }: Props) {
  const id = useId();
  const [isShown, setShown] = useState(false);
  const described = [hint ? `${id}-hint` : "", error ? `${id}-error` : ""].filter(Boolean);
  const Icon = isShown ? EyeOff : Eye;
  return (
    <div className="space-y-1.5">
      <label htmlFor={id} className="block text-sm font-medium">
        {label}
      </label>
      <div className="relative">
        <input
          id={id}
          type={isShown ? "text" : "password"}
          spellCheck={false}
          autoCapitalize="none"
          aria-invalid={error ? true : undefined}
          aria-describedby={described.join(" ") || undefined}
          className="block min-h-11 w-full rounded-lg border border-line-strong bg-surface pr-12 pl-3 text-base aria-invalid:border-contradicted"
          {...props}
        />
        <button
          type="button"
          onClick={() => setShown(!isShown)}
          aria-controls={id}
          aria-label={`${isShown ? "Hide" : "Show"} ${label.toLowerCase()}`}
          className="absolute inset-y-0 right-0 inline-flex w-11 items-center justify-center rounded-lg text-ink-soft hover:text-ink"
        >
          <Icon aria-hidden size={18} />
        </button>
      </div>
      {hint && (
        <p id={`${id}-hint`} className="text-xs text-ink-soft">
          {hint}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} role="alert" className="text-sm text-contradicted">
          {error}
        </p>
      )}
    </div>
  );
}
