"use client";

import { unstable_rethrow } from "next/navigation";
import { useActionState, useState, useTransition } from "react";
import { keepingFields } from "./keeping-fields";

/**
 * A form that a server action answers. Before the page's script has loaded it is an ordinary form. Afterwards its fields
 * keep what was typed, and a server that can't be reached is a sentence: `lost` makes the state for it.
 */
export function useSentForm<State>(
  action: (before: Awaited<State>, form: FormData) => Promise<State>,
  initial: Awaited<State>,
  lost: (before: Awaited<State>, sentence: string) => Awaited<State>,
) {
  const [answered, formAction] = useActionState(action, initial);
  const [own, setOwn] = useState<{ state: Awaited<State> } | null>(null);
  const [isPending, start] = useTransition();
  const state = own ? own.state : answered;

  function send(form: FormData) {
    start(async () => {
      try {
        const reply = await action(state, form);
        start(() => setOwn({ state: reply }));
      } catch (error) {
        // Going to another page is an error to React, too.
        unstable_rethrow(error);
        start(() => setOwn({ state: lost(state, unreachable) }));
      }
    });
  }
  return { state, send, isPending, props: { action: formAction, onSubmit: keepingFields(send) } };
}

const unreachable =
  "The server doesn't answer. What you typed is still here: try again in a moment.";
