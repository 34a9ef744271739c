import { addReviewer, removeReviewer } from "@/app/invites/actions";
import { ReplyForm } from "@/app/invites/reply-form";
import { CopyButton } from "@/components/invites/copy-button";
import { LocalTime } from "@/components/local-time";
import type { Invite } from "@/lib/invites/invite";
import { linkOf } from "@/lib/invites/own-link";
import { listReviewers, type Reviewer } from "@/lib/invites/reviewer-store";

type Props = { userId: string; invite: Invite & { role: "owner" | "reviewer" } };

/** The second interviewers, and for the owner the links that make them. */
export async function Reviewers({ userId, invite }: Props) {
  const reviewers = await listReviewers(userId, invite.id);
  const shown = reviewers.filter(({ revokedAt }) => !revokedAt);
  const isOwner = invite.role === "owner";
  return (
    <section aria-labelledby="interviewers" className="space-y-4">
      <h2 id="interviewers" className="text-lg font-semibold">
        Other interviewers
      </h2>
      {shown.length === 0 && <p className="text-ink-soft">You interview alone.</p>}
      <ul className="space-y-3">
        {shown.map((reviewer) => (
          <li key={reviewer.id} className="flex flex-wrap items-center gap-3 text-sm">
            {isOwner ? <OwnersView reviewer={reviewer} /> : <span>{reviewer.name}</span>}
          </li>
        ))}
      </ul>
      {isOwner && !invite.revokedAt && (
        <ReplyForm
          action={addReviewer}
          hidden={{ inviteId: invite.id }}
          submit="Invite another interviewer"
        />
      )}
    </section>
  );
}

async function OwnersView({ reviewer }: { reviewer: Reviewer }) {
  const { id, name, acceptedAt, expiresAt, sealedToken } = reviewer;
  const link = acceptedAt ? null : await linkOf("interview", sealedToken);
  return (
    <>
      {acceptedAt ? (
        <span>
          <span className="font-medium">{name}</span>{" "}
          <span className="text-ink-soft">
            since <LocalTime at={acceptedAt} />
          </span>
        </span>
      ) : (
        <span className="min-w-0 space-y-1">
          <span className="block text-ink-soft">
            For one interviewer with an account, until <LocalTime at={expiresAt} />. Never send it
            to a candidate.
          </span>
          <span className="block font-mono break-all select-all">{link}</span>
        </span>
      )}
      {link && <CopyButton text={link}>Copy</CopyButton>}
      <ReplyForm
        action={removeReviewer}
        hidden={{ reviewerId: id }}
        submit={acceptedAt ? `Take ${name} off` : "Take the link back"}
        look="quiet"
      />
    </>
  );
}
