import type { Metadata } from "next";
import Link from "next/link";
import { notFound, redirect } from "next/navigation";
import { startRound } from "@/app/invited/actions";
import { OfferFacts } from "@/components/invites/offer-facts";
import { Page } from "@/components/page";
import { FormPending } from "@/components/pending";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { readUser } from "@/lib/accounts/current-user";
import { now } from "@/lib/clock";
import { candidateIdInput } from "@/lib/invites/invite-input";
import { readLobby } from "@/lib/invites/read-lobby";

export const metadata: Metadata = { title: "Before you start", robots: { index: false } };

type Props = { params: Promise<{ candidateId: string }> };

/** The lobby: everything is explained, nothing runs until the candidate presses Start. */
export default async function InvitedPage({ params }: Props) {
  const user = await readUser();
  const candidateId = candidateIdInput.safeParse((await params).candidateId);
  const lobby =
    user && candidateId.success ? await readLobby(user.id, candidateId.data, now()) : null;
  if (!lobby) notFound();
  const { state, offer, name } = lobby;
  if (state.kind === "running") redirect(`/attempts/${state.attemptId}`);
  if (state.kind === "finished") redirect(`/attempts/${state.attemptId}/review`);
  if (state.kind === "revoked") {
    return (
      <Page title={offer.title} width="narrow">
        <Notice tone="warning">
          {offer.host} has taken this invitation back before you started. Nothing was written, and
          nothing is kept of you but your name. Ask {offer.host} if this surprises you.
        </Notice>
      </Page>
    );
  }
  return (
    <Page
      title={offer.title}
      intro={`Hello ${name}. Take your time: nothing runs until you press Start.`}
      width="narrow"
    >
      <div className="space-y-8">
        <OfferFacts offer={offer} />
        <form action={startRound} className="space-y-3">
          <input type="hidden" name="candidateId" value={lobby.candidateId} />
          <FormPending />
          <Button type="submit">Start, {offer.minutes} minutes</Button>
          <p className="text-sm text-ink-soft">
            Stay in this browser: it is how we know you again, after a crash too. To change to
            another device, ask {offer.host} for a transfer code and type it{" "}
            <Link href="/transfer" className="underline">
              here
            </Link>
            .
          </p>
        </form>
      </div>
    </Page>
  );
}
