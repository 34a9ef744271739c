import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { requireInterviewer } from "@/app/invites/interviewer";
import { KeepFresh } from "@/app/invites/keep-fresh";
import { LocalTime } from "@/components/local-time";
import { Page } from "@/components/page";
import { Notice } from "@/components/ui/notice";
import { endings } from "@/components/words";
import { now } from "@/lib/clock";
import { listReviewStates } from "@/lib/invites/candidate-store";
import { candidateIdInput } from "@/lib/invites/invite-input";
import { nextUnreviewed } from "@/lib/invites/read-console";
import { type Panel, readPanel } from "@/lib/invites/read-panel";
import { BothWays } from "./both-ways";
import { CandidateControls } from "./candidate-controls";
import { Decision } from "./decision";
import { LiveBar } from "./live-bar";
import { Material } from "./material";
import { NextCandidate } from "./next-candidate";
import { OpinionCard } from "./opinion-card";
import { Others } from "./others";
import { PanelBoard } from "./panel-board";
import { QuestionLinks } from "./question-links";

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
  const next = nextUnreviewed(await listReviewStates(user.id, inviteId), candidate.id);
  const questions = round.kind === "joined" ? [] : questionsOf(round);
  const isOwner = invite.role === "owner";
  return (
    <Page title={candidate.name} intro={<Intro panel={panel} />}>
      {round.kind !== "finished" && <KeepFresh everyMs={3000} />}
      <div className="space-y-10">
        <div className="flex flex-wrap items-center justify-between gap-4 empty:hidden print:hidden">
          <QuestionLinks questions={questions} marks={panel.marks} />
          <NextCandidate href={next && `/invites/${invite.id}/candidates/${next}`} />
        </div>
        {round.kind === "joined" && (
          <Notice>In the lobby. The round starts when {candidate.name} presses Start.</Notice>
        )}
        {round.kind === "running" && (
          <LiveBar candidateId={candidate.id} clock={round.clock} isOwner={isOwner} />
        )}
        {round.kind === "finished" && <BothWays questions={round.review.questions} />}
        {round.kind !== "joined" && (
          <PanelBoard
            candidateId={candidate.id}
            questions={questions.map((question) => ({ ...question, background: null }))}
            marks={panel.marks}
            isMarkable={round.kind === "finished"}
          />
        )}
        {round.kind === "finished" && (
          <>
            <Material questions={round.review.questions} />
            <Others panel={panel} />
            {panel.own && <OpinionCard opinion={panel.own} className="hidden print:block" />}
            <Decision
              candidateId={candidate.id}
              own={panel.own}
              isBlind={invite.marking === "blind"}
            />
          </>
        )}
        {isOwner && <CandidateControls panel={panel} />}
      </div>
    </Page>
  );
}

function Intro({ panel: { round, candidate, invite } }: { panel: Panel }) {
  return (
    <>
      <Link href={`/invites/${invite.id}`} className="underline underline-offset-4">
        {invite.title}
      </Link>
      {round.kind === "joined" && <p>Has joined, has not started.</p>}
      {round.kind === "finished" && (
        <p>
          {endings[round.review.finishedBy]} <LocalTime at={round.review.finishedAt} />.
          {candidate.releasedAt && (
            <>
              {" "}
              Feedback released <LocalTime at={candidate.releasedAt} />.
            </>
          )}
        </p>
      )}
    </>
  );
}

function questionsOf(round: Exclude<Panel["round"], { kind: "joined" }>) {
  return round.kind === "running" ? round.questions : round.review.questions;
}
