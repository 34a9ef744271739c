import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { LinkBadge } from "@/components/invites/link-badge";
import { LocalTime } from "@/components/local-time";
import { Page } from "@/components/page";
import { Pager } from "@/components/pager";
import { LinkPending } from "@/components/pending";
import { buttonClass } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { now } from "@/lib/clock";
import { linkStateOf } from "@/lib/invites/invite";
import { listInvites } from "@/lib/invites/invite-store";
import { requireInterviewer } from "./interviewer";

export const metadata: Metadata = { title: "Invites" };

const perPage = 20;

type Props = { searchParams: Promise<{ page?: string | string[]; refused?: string | string[] }> };

export default async function InvitesPage({ searchParams }: Props) {
  const asked = await searchParams;
  const page = Number(asked.page ?? "1");
  if (!Number.isSafeInteger(page) || page < 1) notFound();
  const user = await requireInterviewer("/invites");
  const { invites, total } = await listInvites(user.id, { page, perPage });
  const pages = Math.max(1, Math.ceil(total / perPage));
  if (page > pages) notFound();
  const at = now();
  return (
    <Page
      title="Invites"
      intro="Send a candidate a link to a timed round. They need no account; you watch, review and decide."
      width="narrow"
    >
      <div className="space-y-6">
        {asked.refused && (
          <Notice tone="warning">
            That interviewer's link doesn't work any more, or isn't for you. Ask for a new one.
          </Notice>
        )}
        <Link href="/invites/new" className={buttonClass()}>
          New invite
        </Link>
        {total === 0 ? (
          <p className="text-ink-soft">None yet. The first takes less than a minute.</p>
        ) : (
          <ul className="divide-y divide-line rounded-xl border border-line bg-surface">
            {invites.map((invite) => (
              <li
                key={invite.id}
                className="relative flex flex-wrap items-center gap-x-4 gap-y-2 p-4 hover:bg-sunken sm:px-5"
              >
                <div className="min-w-0 flex-1 space-y-0.5">
                  <Link
                    href={`/invites/${invite.id}`}
                    prefetch={false}
                    className="font-medium after:absolute after:inset-0"
                  >
                    {invite.title}
                    <LinkPending />
                  </Link>
                  <p className="text-sm text-ink-soft">
                    <LocalTime at={invite.createdAt.toISOString()} /> · {invite.joined} of{" "}
                    {invite.seats} joined
                    {invite.ownerId !== user.id && " · you are a second interviewer"}
                  </p>
                </div>
                <LinkBadge state={linkStateOf(invite, invite.joined, at)} />
              </li>
            ))}
          </ul>
        )}
        {pages > 1 && <Pager path="/invites" page={page} pages={pages} />}
      </div>
    </Page>
  );
}
