import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { requireInterviewer } from "@/app/invites/interviewer";
import { KeepFresh } from "@/components/invites/keep-fresh";
import { TimeLeft } from "@/components/invites/time-left";
import { LocalTime } from "@/components/local-time";
import { Page } from "@/components/page";
import { Notice } from "@/components/ui/notice";
import { endings } from "@/components/words";
import { now } from "@/lib/clock";
import { candidateIdInput } from "@/lib/invites/invite-input";
import { nextUnreviewed, readConsole } from "@/lib/invites/read-console";
import { type Panel, readPanel } from "@/lib/invites/read-panel";
import { BothWays } from "./both-ways";
import { CandidateControls } from "./candidate-controls";
import { Decision } from "./decision";
import { NextCandidate } from "./next-candidate";
import { Others } from "./others";
import { PanelBoard } from "./panel-board";

export const metadata: Metadata = { title: "Candidate" };

type Props = { params: Promise<{ inviteId: string; candidateId: string }> };

/** One candidate: in the lobby, live while they write, and marked afterwards. */
export default async function CandidatePage({ params }: Props) {
  const { inviteId, candidateId } = await params;
  const user = await requireInterviewer(`/invites/${inviteId}`);
  const id = candidateIdInput.safeParse(candidateId);
  const panel = id.success ? await readPanel(user.id, id.data, now()) : null;
  if (!panel || panel.invite.id !== inviteId) notFound();
  const { candidate, invite, round } = panel;
  const list = await readConsole(user.id, inviteId, now());
  const next = list && nextUnreviewed(list.candidates, candidate.id);
  return (
    <Page
      title={candidate.name}
      intro={
        <>
          <Link href={`/invites/${invite.id}`} className="underline">
            {invite.title}
          </Link>
          <State panel={panel} />
        </>
      }
    >
      {round.kind !== "finished" && <KeepFresh everyMs={3000} />}
      <div className="space-y-10">
        <NextCandidate href={next && `/invites/${invite.id}/candidates/${next}`} />
        {round.kind === "joined" && (
          <Notice>In the lobby. The round starts when {candidate.name} presses Start.</Notice>
        )}
        {round.kind === "finished" && <BothWays questions={round.review.questions} />}
        {round.kind !== "joined" && (
          <PanelBoard
            candidateId={candidate.id}
            questions={questionsOf(round).map((question) => ({ ...question, background: null }))}
            marks={panel.marks}
            isMarkable={round.kind === "finished"}
          />
        )}
        {round.kind === "finished" && <Others panel={panel} />}
        {round.kind === "finished" && (
          <Decision
            key={panel.own?.createdAt}
            candidateId={candidate.id}
            own={panel.own}
            isBlind={invite.marking === "blind"}
          />
        )}
        {invite.role === "owner" && <CandidateControls panel={panel} />}
      </div>
    </Page>
  );
}

function State({ panel: { round, candidate } }: { panel: Panel }) {
  if (round.kind === "joined") return <p>Has joined, has not started.</p>;
  if (round.kind === "running") {
    const { deadlineAt, serverNow } = round.clock;
    return (
      <p>
        Writing now; graded as it stands.{" "}
        {deadlineAt && <TimeLeft deadlineAt={deadlineAt} serverNow={serverNow} />}
      </p>
    );
  }
  return (
    <p>
      {endings[round.review.finishedBy]} <LocalTime at={round.review.finishedAt} />.
      {candidate.releasedAt && (
        <>
          {" "}
          Feedback released <LocalTime at={candidate.releasedAt} />.
        </>
      )}
    </p>
  );
}

function questionsOf(round: Exclude<Panel["round"], { kind: "joined" }>) {
  return round.kind === "running" ? round.questions : round.review.questions;
}
