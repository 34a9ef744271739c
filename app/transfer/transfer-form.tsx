"use client";

import { useActionState, useEffect, useRef } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { keepingFields } from "@/components/ui/keeping-fields";
import { moveHere } from "./actions";

export function TransferForm() {
  const [state, send, isPending] = useActionState(moveHere, { problem: "", sent: 0 });
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (state.sent > 0) form.current?.querySelector<HTMLElement>("[aria-invalid]")?.focus();
  }, [state.sent]);
  return (
    <form ref={form} action={send} onSubmit={keepingFields(send)} noValidate className="space-y-5">
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
