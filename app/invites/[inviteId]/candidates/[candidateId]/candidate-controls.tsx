"use client";

import type { ReactNode } from "react";
import { release, reopen, transferCode } from "@/app/invites/actions";
import { ReplyForm } from "@/app/invites/reply-form";
import { CopyButton } from "@/components/invites/copy-button";
import { Button } from "@/components/ui/button";
import { TextAreaField } from "@/components/ui/text-area-field";
import type { Panel } from "@/lib/invites/read-panel";
import { Minutes } from "./minutes";

/** What the owner of an invite can do for one candidate, besides giving time. */
export function CandidateControls({ panel }: { panel: Panel }) {
  const { candidate, round, invite } = panel;
  const hidden = { candidateId: candidate.id };
  const isFinished = round.kind === "finished";
  return (
    <section aria-labelledby="controls" className="space-y-4 print:hidden">
      <h2 id="controls" className="text-lg font-semibold">
        For {candidate.name}
      </h2>
      {isFinished && (
        <div className="rounded-xl border border-line bg-surface p-5">
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
        </div>
      )}
      <div className="grid gap-4 md:grid-cols-2">
        {isFinished && (
          <Card
            title="More time after all"
            text="Reopens the round from now. The texts and your marks stay; it is graded anew when it ends."
          >
            <ReplyForm action={reopen} hidden={hidden} submit="Reopen the round">
              <Minutes />
            </ReplyForm>
          </Card>
        )}
        <Card
          title="Another device"
          text={`A code that works once, for 15 minutes. ${candidate.name} opens /transfer there and types it.`}
        >
          <ReplyForm
            action={transferCode}
            hidden={hidden}
            submit="Make a transfer code"
            show={(code) => <TransferCode code={code} />}
          />
        </Card>
        {isFinished && (
          <Card
            title="Report"
            text="The answers, the checklist with your marks and words, and the recommendations, on paper or as PDF."
          >
            <Button look="secondary" onClick={() => window.print()}>
              Print a report
            </Button>
          </Card>
        )}
      </div>
    </section>
  );
}

function Card({ title, text, children }: { title: string; text: string; children: ReactNode }) {
  return (
    <div className="space-y-3 rounded-xl border border-line bg-surface p-5">
      <h3 className="font-medium">{title}</h3>
      <p className="text-sm text-ink-soft">{text}</p>
      {children}
    </div>
  );
}

function TransferCode({ code }: { code: string }) {
  return (
    <span className="flex flex-wrap items-center gap-3">
      <span className="font-mono text-xl select-all">{code}</span>
      <CopyButton text={code}>Copy</CopyButton>
    </span>
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
