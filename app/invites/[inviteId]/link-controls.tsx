"use client";

import { useState } from "react";
import { extend, revoke, rotate } from "@/app/invites/actions";
import { ReplyForm } from "@/app/invites/reply-form";
import { Field } from "@/components/ui/field";

/** What an owner can do to a link. Each takes effect with the candidate's next contact, and is on the record. */
export function LinkControls({ inviteId }: { inviteId: string }) {
  const [local, setLocal] = useState("");
  const date = new Date(local);
  const expiresAt = Number.isNaN(date.getTime()) ? "" : date.toISOString();
  return (
    <details className="rounded-xl border border-line bg-surface">
      <summary className="min-h-11 px-5 py-3 font-medium">
        Move the expiry, change or revoke
      </summary>
      <div className="space-y-6 border-t border-line p-5">
        <ReplyForm action={extend} hidden={{ inviteId, expiresAt }} submit="Move the expiry">
          <Field
            label="Can be joined until"
            type="datetime-local"
            value={local}
            onChange={(event) => setLocal(event.target.value)}
          />
        </ReplyForm>
        <div className="space-y-2">
          <p className="text-sm text-ink-soft">
            If the link went to the wrong person: the old one dies at once, people who joined stay.
          </p>
          <ReplyForm
            action={rotate}
            hidden={{ inviteId }}
            submit="Make a new link"
            confirm={{
              title: "Make a new link?",
              text: "The present one stops working at once, for everybody who was sent it and has not joined.",
            }}
          />
        </div>
        <div className="space-y-2">
          <p className="text-sm text-ink-soft">
            Revoking is for good. Running rounds end now, with what was saved until then.
          </p>
          <ReplyForm
            action={revoke}
            hidden={{ inviteId }}
            submit="Revoke the invite"
            look="danger"
            confirm={{
              title: "Revoke this invite?",
              text: "Nobody can join any more, rounds that run end now, and it can't be taken back.",
            }}
          />
        </div>
      </div>
    </details>
  );
}
