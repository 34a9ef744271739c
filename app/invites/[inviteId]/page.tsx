import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { requireInterviewer } from "@/app/invites/interviewer";
import { KeepFresh } from "@/app/invites/keep-fresh";
import { CandidateTable } from "@/components/invites/candidate-table";
import { InviteRecord } from "@/components/invites/invite-record";
import { markingNames, stageNames } from "@/components/invites/invite-words";
import { LinkBadge } from "@/components/invites/link-badge";
import { ShareBox } from "@/components/invites/share-box";
import { LocalTime } from "@/components/local-time";
import { Page } from "@/components/page";
import { LinkPending } from "@/components/pending";
import { buttonClass } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { count } from "@/components/words";
import { now } from "@/lib/clock";
import { candidateStages, withExtraTime } from "@/lib/invites/invite";
import { inviteIdInput } from "@/lib/invites/invite-input";
import { inviteMessage } from "@/lib/invites/invite-message";
import { listEvents } from "@/lib/invites/invite-store";
import {
  type CandidateLine,
  type Console,
  nextUnreviewed,
  readConsole,
} from "@/lib/invites/read-console";
import { planMinutes } from "@/lib/questions/plan";
import { getQuestionOrDraft } from "@/lib/questions/question-bank";
import { LinkControls } from "./link-controls";
import { Reviewers } from "./reviewers";

export const metadata: Metadata = { title: "Invite" };

type Props = { params: Promise<{ inviteId: string }> };

/** The interviewer's console: the link, who is on it, and what was done. */
export default async function InvitePage({ params }: Props) {
  const inviteId = inviteIdInput.safeParse((await params).inviteId);
  const user = await requireInterviewer(`/invites/${inviteId.data ?? ""}`);
  const shown = inviteId.success ? await readConsole(user.id, inviteId.data, now()) : null;
  if (!shown) notFound();
  const { invite, candidates, serverNow } = shown;
  const events = await listEvents(user.id, invite.id);
  const hasFinished = candidates.some(({ isFinished }) => isFinished);
  return (
    <Page title={invite.title} intro={<Summary shown={shown} />}>
      <KeepFresh everyMs={candidates.some(({ stage }) => stage === "running") ? 5000 : 15_000} />
      <div className="space-y-10">
        {invite.role === "owner" && <Sharing shown={shown} />}
        <section aria-labelledby="candidates" className="space-y-4">
          <div className="flex flex-wrap items-center justify-between gap-3">
            <h2 id="candidates" className="text-lg font-semibold">
              Candidates
            </h2>
            {hasFinished && (
              <span className="flex flex-wrap gap-2">
                <Link href={`/invites/${invite.id}/compare`} className={buttonClass("secondary")}>
                  Compare
                  <LinkPending />
                </Link>
                <a href={`/invites/${invite.id}/export?as=csv`} className={buttonClass("quiet")}>
                  CSV
                </a>
                <a href={`/invites/${invite.id}/export?as=json`} className={buttonClass("quiet")}>
                  JSON
                </a>
              </span>
            )}
          </div>
          <Tally inviteId={invite.id} candidates={candidates} />
          <CandidateTable inviteId={invite.id} candidates={candidates} serverNow={serverNow} />
        </section>
        {invite.note && (
          <section aria-labelledby="note" className="space-y-2">
            <h2 id="note" className="text-lg font-semibold">
              Private note
            </h2>
            <p className="max-w-prose whitespace-pre-wrap">{invite.note}</p>
          </section>
        )}
        <Reviewers userId={user.id} invite={invite} />
        <InviteRecord lines={events} />
      </div>
    </Page>
  );
}

/** How many stand where, and the way to the first who waits for marks. */
function Tally({ inviteId, candidates }: { inviteId: string; candidates: CandidateLine[] }) {
  if (candidates.length < 2) return null;
  const counts = candidateStages.flatMap((stage) => {
    const n = candidates.filter((candidate) => candidate.stage === stage).length;
    return n === 0 ? [] : [`${n} ${stageNames[stage].toLowerCase()}`];
  });
  const next = nextUnreviewed(candidates, "");
  return (
    <div className="flex flex-wrap items-center justify-between gap-3 text-sm">
      <p className="text-ink-soft">{counts.join(" · ")}</p>
      {next && (
        <Link
          href={`/invites/${inviteId}/candidates/${next}`}
          prefetch={false}
          className={buttonClass()}
        >
          Review the next
          <LinkPending />
        </Link>
      )}
    </div>
  );
}

function Summary({ shown }: { shown: Console }) {
  const { invite, linkState } = shown;
  const items = withExtraTime(invite.items, invite.extraPercent);
  const titles = items.map(
    ({ questionId }) => getQuestionOrDraft(questionId)?.title ?? "A question that left the bank",
  );
  return (
    <div className="space-y-3">
      <p>
        {titles.join(" · ")} · {planMinutes({ items })} minutes · {count(invite.seats, "seat")}.
        Marked {markingNames[invite.marking].toLowerCase()}.
      </p>
      <p className="flex flex-wrap items-center gap-3 text-sm">
        <LinkBadge state={linkState} />
        {invite.revokedAt ? (
          <span>
            Revoked <LocalTime at={invite.revokedAt.toISOString()} />
          </span>
        ) : (
          <span>
            Can be joined until <LocalTime at={invite.expiresAt.toISOString()} />
          </span>
        )}
      </p>
    </div>
  );
}

function Sharing({ shown }: { shown: Console }) {
  const { invite, link, linkState } = shown;
  if (linkState === "revoked")
    return <Notice>This link was revoked. Make a new invite to ask somebody else.</Notice>;
  return (
    <section aria-labelledby="link" className="space-y-5">
      <h2 id="link" className="text-lg font-semibold">
        The link
      </h2>
      {link ? (
        <ShareBox link={link} message={inviteMessage(invite, link)} />
      ) : (
        <Notice tone="warning">
          The link still works for whoever has it, but it was sealed with another secret and can't
          be shown again. Make a new link to copy it.
        </Notice>
      )}
      <LinkControls inviteId={invite.id} />
    </section>
  );
}
