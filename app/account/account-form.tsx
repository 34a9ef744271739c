"use client";

import { type ReactNode, useActionState, useEffect, useRef } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { errorOf, type FormState, unsent } from "./form-state";

type Props = {
  action: (before: FormState, form: FormData) => Promise<FormState>;
  /** The inputs, drawn from what the form knows after it was sent. */
  fields?: (state: FormState) => ReactNode;
  submit: string;
  look?: "primary" | "secondary" | "danger";
  /** Said when the action came back without leaving the page. */
  done?: string;
};

/** A form that a server action answers. It works before the page's script has loaded, too. */
export function AccountForm({ action, fields, submit, look = "primary", done }: Props) {
  const [state, send, isPending] = useActionState(action, unsent);
  const form = useRef<HTMLFormElement>(null);
  // Takes the keyboard to what needs mending, each time the server has found something.
  useEffect(() => {
    if (state.sent === 0) return;
    form.current?.querySelector<HTMLElement>("[aria-invalid]")?.focus();
  }, [state.sent]);
  const problem = errorOf(state, "form");
  return (
    <form ref={form} action={send} noValidate className="space-y-5">
      {problem && <Notice tone="problem">{problem}</Notice>}
      {state.isDone && done && <Notice tone="good">{done}</Notice>}
      {fields?.(state)}
      <Button type="submit" look={look} aria-disabled={isPending} className="w-full sm:w-auto">
        {isPending ? "One moment…" : submit}
      </Button>
    </form>
  );
}
