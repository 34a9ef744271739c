"use client";

import { type ReactNode, useEffect, useRef } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { useSentForm } from "@/components/ui/use-sent-form";
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
  const { state, isPending, props } = useSentForm(
    action,
    unsent,
    (before): FormState => ({
      ...before,
      problems: ["unreachable"],
      isDone: false,
      sent: before.sent + 1,
    }),
  );
  const form = useRef<HTMLFormElement>(null);
  // Takes the keyboard to what needs mending, each time the server has found something.
  useEffect(() => {
    if (state.sent === 0) return;
    if (!state.problems.includes("unreachable")) emptyPasswords(form.current);
    form.current?.querySelector<HTMLElement>("[aria-invalid]")?.focus();
  }, [state]);
  const problem = errorOf(state, "form");
  return (
    <form ref={form} {...props} noValidate className="space-y-5">
      {problem && <Notice tone="problem">{problem}</Notice>}
      {state.isDone && done && <Notice tone="good">{done}</Notice>}
      {fields?.(state)}
      <Button type="submit" look={look} aria-disabled={isPending} className="w-full sm:w-auto">
        {isPending ? "One moment…" : submit}
      </Button>
    </form>
  );
}

/** A password that was answered to, right or wrong, doesn't stay on the screen of whoever comes next. */
function emptyPasswords(form: HTMLFormElement | null): void {
  for (const input of form?.querySelectorAll<HTMLInputElement>("[autocomplete$=-password]") ?? [])
    input.value = "";
}
