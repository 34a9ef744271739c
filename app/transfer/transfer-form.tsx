"use client";

import { useEffect, useRef } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { useSentForm } from "@/components/ui/use-sent-form";
import { moveHere } from "./actions";

export function TransferForm() {
  const { state, isPending, props } = useSentForm(
    moveHere,
    { problem: "", sent: 0 },
    (before, problem) => ({ problem, sent: before.sent + 1 }),
  );
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (state.sent > 0) form.current?.querySelector<HTMLElement>("[aria-invalid]")?.focus();
  }, [state.sent]);
  return (
    <form ref={form} {...props} noValidate className="space-y-5">
      <Field
        label="Transfer code"
        hint="Ten letters and digits, such as 7K3QX-M2V8D."
        name="code"
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        required
        error={state.problem || undefined}
      />
      <Button type="submit" aria-disabled={isPending}>
        Go on here
      </Button>
    </form>
  );
}
