"use client";

import { Check, Copy } from "lucide-react";
import { useState } from "react";
import { Button } from "@/components/ui/button";

/** Copies a text. Where the browser forbids it (plain http), the text beside it can still be selected. */
export function CopyButton({ text, children }: { text: string; children: string }) {
  const [state, setState] = useState<"idle" | "copied" | "failed">("idle");
  async function copy() {
    try {
      await navigator.clipboard.writeText(text);
      setState("copied");
    } catch {
      setState("failed");
    }
  }
  return (
    <>
      <Button look="secondary" onClick={copy}>
        {state === "copied" ? <Check aria-hidden size={16} /> : <Copy aria-hidden size={16} />}
        {children}
      </Button>
      <span role="status" className="text-sm text-ink-soft">
        {state === "copied" && "Copied."}
        {state === "failed" && "The browser does not allow it: select the text and copy it."}
      </span>
    </>
  );
}
