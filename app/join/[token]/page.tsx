import type { Metadata } from "next";
import { headers } from "next/headers";
import { notFound, redirect } from "next/navigation";
import { OfferFacts } from "@/components/invites/offer-facts";
import { Page } from "@/components/page";
import { readClientAddress } from "@/lib/accounts/client-address";
import { readUser } from "@/lib/accounts/current-user";
import { now } from "@/lib/clock";
import { tokenInput } from "@/lib/invites/invite-input";
import { countMiss, mayOpenLink } from "@/lib/invites/link-limit";
import { openLink } from "@/lib/invites/open-link";
import { JoinForm } from "./join-form";

export const metadata: Metadata = { title: "Invitation", robots: { index: false } };

type Props = { params: Promise<{ token: string }> };

/** Looking changes nothing: link previews and scanners open links too. */
export default async function JoinPage({ params }: Props) {
  const address = readClientAddress(await headers());
  const token = tokenInput.safeParse((await params).token);
  if (!(await mayOpenLink(address))) notFound();
  const user = await readUser();
  const opened = token.success ? await openLink(user?.id ?? null, token.data, now()) : null;
  if (!token.success || !opened) {
    await countMiss(address);
    notFound();
  }
  if (opened.kind === "joined") redirect(`/invited/${opened.candidateId}`);
  if (opened.kind === "yours") redirect(`/invites/${opened.inviteId}`);
  return (
    <Page
      title={opened.offer.title}
      intro="You are invited to a timed interview in writing."
      width="narrow"
    >
      <div className="space-y-8">
        <OfferFacts offer={opened.offer} />
        <JoinForm token={token.data} />
      </div>
    </Page>
  );
}
