"use client";

import { giveTime } from "@/app/invites/actions";
import { ReplyForm } from "@/app/invites/reply-form";
import { TimeLeft } from "@/components/invites/time-left";
import type { Clock } from "@/lib/attempts/attempt";
import { Minutes } from "./minutes";

type Props = { candidateId: string; clock: Clock; isOwner: boolean };

/** A running round: the clock, and for the owner a way to give more of it. */
export function LiveBar({ candidateId, clock, isOwner }: Props) {
  const { deadlineAt, serverNow } = clock;
  return (
    <section
      aria-label="The running round"
      className="flex flex-wrap items-start justify-between gap-x-8 gap-y-4 rounded-xl border border-line bg-surface p-5"
    >
      <div className="space-y-1">
        <p className="flex items-center gap-2 font-medium">
          <span aria-hidden className="size-2 rounded-full bg-met motion-safe:animate-pulse" />
          Writing now
        </p>
        {deadlineAt && (
          <p className="text-2xl font-semibold">
            <TimeLeft deadlineAt={deadlineAt} serverNow={serverNow} />
          </p>
        )}
        <p className="max-w-prose text-sm text-ink-soft">
          The text as saved, graded as it stands. This page follows by itself.
        </p>
      </div>
      {isOwner && (
        <ReplyForm action={giveTime} hidden={{ candidateId }} submit="Give more time">
          <Minutes />
        </ReplyForm>
      )}
    </section>
  );
}
