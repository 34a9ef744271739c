import { type FormEvent, startTransition } from "react";

/**
 * An onSubmit that sends a form and leaves its fields alone. React empties the fields of a form with an action once the
 * action has come back, also when it was refused: what somebody typed would be gone.
 */
export function keepingFields(send: (form: FormData) => void) {
  return (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    startTransition(() => send(form));
  };
}
