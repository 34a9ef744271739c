import { type ComponentProps, useId } from "react";

type Props = ComponentProps<"textarea"> & { label: string; hint?: string };

/** A labelled text of several lines. */
export function TextAreaField({ label, hint, ...props }: Props) {
  const id = useId();
  return (
    <div className="space-y-1.5">
      <label htmlFor={id} className="block text-sm font-medium">
        {label}
      </label>
      <textarea
        id={id}
        rows={3}
        aria-describedby={hint ? `${id}-hint` : undefined}
        className="block w-full rounded-lg border border-line-strong bg-surface px-3 py-2 text-base"
        {...props}
      />
      {hint && (
        <p id={`${id}-hint`} className="text-xs text-ink-soft">
          {hint}
        </p>
      )}
    </div>
  );
}
