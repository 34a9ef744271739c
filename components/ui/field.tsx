import { type ComponentProps, useId } from "react";

type Props = ComponentProps<"input"> & { label: string; hint?: string; error?: string };

/** A labelled input with an optional hint and an error sentence that screen readers tie to it. */
export function Field({ label, hint, error, ...props }: Props) {
  const id = useId();
  const described = [hint ? `${id}-hint` : "", error ? `${id}-error` : ""]
    .filter(Boolean)
    .join(" ");
  return (
    <div className="space-y-1.5">
      <label htmlFor={id} className="block text-sm font-medium">
        {label}
      </label>
      <input
        id={id}
        aria-invalid={error ? true : undefined}
        aria-describedby={described || undefined}
        className="block min-h-11 w-full rounded-lg border border-line-strong bg-surface px-3 text-base aria-invalid:border-contradicted"
        {...props}
      />
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
