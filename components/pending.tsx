"use client";

import { useLinkStatus } from "next/link";
import { useFormStatus } from "react-dom";

/** Inside a link: says that its page is on its way. */
export function LinkPending() {
  const { pending } = useLinkStatus();
  return pending && <PendingBar />;
}

/** Inside a form: the same while its action runs. */
export function FormPending() {
  const { pending } = useFormStatus();
  return pending && <PendingBar />;
}

/** A line at the top of the window. It comes after a moment only, so that quick pages don't flicker. */
function PendingBar() {
  return (
    <span className="pending-bar">
      <span className="sr-only">Loading</span>
    </span>
  );
}
