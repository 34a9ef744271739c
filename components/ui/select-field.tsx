import { type ComponentProps, useId } from "react";

type Props = ComponentProps<"select"> & { label: string; hint?: string };

/** A labelled choice. */
export function SelectField({ label, hint, children, ...props }: Props) {
  const id = useId();
  return (
    <div className="space-y-1.5">
      <label htmlFor={id} className="block text-sm font-medium">
        {label}
      </label>
      <select
        id={id}
        aria-describedby={hint ? `${id}-hint` : undefined}
        className="block min-h-11 w-full rounded-lg border border-line-strong bg-surface px-3 text-base"
        {...props}
      >
        {children}
      </select>
      {hint && (
        <p id={`${id}-hint`} className="text-xs text-ink-soft">
          {hint}
        </p>
      )}
    </div>
  );
}
