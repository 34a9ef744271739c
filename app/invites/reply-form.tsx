"use client";

import { type ReactNode, useActionState } from "react";
import { Button } from "@/components/ui/button";
import { keepingFields } from "@/components/ui/keeping-fields";
import { Notice } from "@/components/ui/notice";
import type { Reply } from "./actions";

type Props = {
  action: (before: Reply, form: FormData) => Promise<Reply>;
  hidden: Record<string, string>;
  submit: string;
  look?: "primary" | "secondary" | "quiet" | "danger";
  children?: ReactNode;
};

/** One change of an interviewer: its fields, its button, and what came of it. */
export function ReplyForm({ action, hidden, submit, look = "secondary", children }: Props) {
  const [reply, send, isPending] = useActionState(action, { problem: "", said: "", sent: 0 });
  return (
    <form action={send} onSubmit={keepingFields(send)} className="space-y-3">
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <div className="flex flex-wrap items-end gap-3">
        {children}
        <Button type="submit" look={look} aria-disabled={isPending}>
          {submit}
        </Button>
      </div>
      {reply.problem && <Notice tone="problem">{reply.problem}</Notice>}
      {reply.said && <Notice tone="good">{reply.said}</Notice>}
    </form>
  );
}
