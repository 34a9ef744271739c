"use client";

import { useEffect, useRef } from "react";
import { join } from "@/app/join/actions";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { useSentForm } from "@/components/ui/use-sent-form";

/** The name that the interviewer will see. Works before the page's script has loaded, too. */
export function JoinForm({ token }: { token: string }) {
  const { state, isPending, props } = useSentForm(
    join,
    { problem: "", name: "", sent: 0 },
    (before, problem) => ({ ...before, problem, sent: before.sent + 1 }),
  );
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (state.sent > 0) form.current?.querySelector<HTMLElement>("[aria-invalid]")?.focus();
  }, [state.sent]);
  return (
    <form ref={form} {...props} noValidate className="space-y-5">
      <input type="hidden" name="token" value={token} />
      <Field
        label="Your name"
        hint="The interviewer sees it beside your answers."
        name="name"
        autoComplete="name"
        maxLength={80}
        required
        defaultValue={state.name}
        error={state.problem || undefined}
      />
      <Button type="submit" aria-disabled={isPending}>
        Continue
      </Button>
      <p className="text-sm text-ink-soft">The clock does not start yet.</p>
    </form>
  );
}
