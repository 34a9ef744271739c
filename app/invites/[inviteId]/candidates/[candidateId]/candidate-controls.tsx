"use client";

import { giveTime, release, reopen, transferCode } from "@/app/invites/actions";
import { ReplyForm } from "@/app/invites/reply-form";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { TextAreaField } from "@/components/ui/text-area-field";
import type { Panel } from "@/lib/invites/read-panel";

/** What the owner of an invite can do for one candidate. */
export function CandidateControls({ panel }: { panel: Panel }) {
  const { candidate, round, invite } = panel;
  const hidden = { candidateId: candidate.id };
  return (
    <section
      aria-labelledby="controls"
      className="space-y-6 border-t border-line pt-8 print:hidden"
    >
      <h2 id="controls" className="text-lg font-semibold">
        For {candidate.name}
      </h2>
      {round.kind === "running" && (
        <ReplyForm action={giveTime} hidden={hidden} submit="Give more time">
          <Minutes />
        </ReplyForm>
      )}
      {round.kind === "finished" && (
        <>
          <ReplyForm action={release} hidden={hidden} submit="Release the feedback" look="primary">
            <div className="w-full">
              <TextAreaField
                label="Feedback for the candidate"
                hint={releaseHint(invite.shows, invite.showsWhen)}
                name="feedback"
                rows={4}
                maxLength={5000}
                defaultValue={candidate.feedback}
              />
            </div>
          </ReplyForm>
          <ReplyForm action={reopen} hidden={hidden} submit="Reopen the round">
            <Minutes />
          </ReplyForm>
          <Button look="secondary" onClick={() => window.print()}>
            Print a report
          </Button>
        </>
      )}
      <div className="space-y-2">
        <p className="text-sm text-ink-soft">
          A code that works once, for 15 minutes, moves {candidate.name} to another device: they
          open /transfer there and type it.
        </p>
        <ReplyForm action={transferCode} hidden={hidden} submit="Make a transfer code" />
      </div>
    </section>
  );
}

function Minutes() {
  return (
    <div className="w-32">
      <Field label="Minutes" name="minutes" type="number" min={1} max={240} defaultValue={10} />
    </div>
  );
}

function releaseHint(shows: Panel["invite"]["shows"], when: Panel["invite"]["showsWhen"]): string {
  const what = {
    nothing: "They see these words only.",
    text: "They see these words and their own text.",
    checklist: "They see these words, your comments, and the checklist.",
    everything: "They see these words, your comments, the checklist and the model answer.",
  }[shows];
  return when === "at-once" ? `${what} All but these words they see already.` : what;
}
