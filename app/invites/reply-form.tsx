"use client";

import { type ReactNode, useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { keepingFields } from "@/components/ui/keeping-fields";
import { Notice } from "@/components/ui/notice";
import { useSentForm } from "@/components/ui/use-sent-form";
import type { Reply } from "./actions";
import { lost, unsent } from "./reply";

type Props = {
  action: (before: Reply, form: FormData) => Promise<Reply>;
  hidden: Record<string, string>;
  submit: string;
  look?: "primary" | "secondary" | "quiet" | "danger";
  /** Asked before it is done: for what can't be taken back. */
  confirm?: { title: string; text: string };
  /** How what came of it is shown, where a sentence in a box is not enough. */
  show?: (said: string) => ReactNode;
  children?: ReactNode;
};

/** One change of an interviewer: its fields, its button, and what came of it. */
export function ReplyForm(props: Props) {
  const { action, hidden, submit, look = "secondary", confirm, show, children } = props;
  const { state: reply, send, isPending, props: form } = useSentForm(action, unsent, lost);
  const [asked, setAsked] = useState<FormData | null>(null);
  return (
    <form {...form} {...(confirm && { onSubmit: keepingFields(setAsked) })} className="space-y-3">
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <div className="flex flex-wrap items-end gap-3">
        {children}
        <Button type="submit" look={look} aria-disabled={isPending}>
          {submit}
        </Button>
      </div>
      {confirm && (
        <Dialog
          open={asked !== null}
          onOpenChange={(isOpen) => !isOpen && setAsked(null)}
          title={confirm.title}
          actions={
            <>
              <Button look="secondary" onClick={() => setAsked(null)}>
                Leave it
              </Button>
              <Button
                look={look === "danger" ? "danger" : "primary"}
                onClick={() => {
                  if (asked) send(asked);
                  setAsked(null);
                }}
              >
                {submit}
              </Button>
            </>
          }
        >
          <p>{confirm.text}</p>
        </Dialog>
      )}
      {reply.problem && <Notice tone="problem">{reply.problem}</Notice>}
      {reply.said && <Notice tone="good">{show ? show(reply.said) : reply.said}</Notice>}
    </form>
  );
}
