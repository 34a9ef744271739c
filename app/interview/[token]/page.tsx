import type { Metadata } from "next";
import { headers } from "next/headers";
import { notFound } from "next/navigation";
import { acceptInterview } from "@/app/interview/actions";
import { requireInterviewer } from "@/app/invites/interviewer";
import { Page } from "@/components/page";
import { Button } from "@/components/ui/button";
import { readClientAddress } from "@/lib/accounts/client-address";
import { now } from "@/lib/clock";
import { tokenInput } from "@/lib/invites/invite-input";
import { countMiss, mayOpenLink } from "@/lib/invites/link-limit";
import { hashToken } from "@/lib/invites/link-token";
import { findReviewerLink } from "@/lib/invites/reviewer-store";

export const metadata: Metadata = { title: "Interview with others", robots: { index: false } };

type Props = { params: Promise<{ token: string }> };

/** Where a second interviewer's link leads. Looking changes nothing. */
export default async function InterviewPage({ params }: Props) {
  const address = readClientAddress(await headers());
  const token = tokenInput.safeParse((await params).token);
  if (!(await mayOpenLink(address))) notFound();
  const link = token.success ? await findReviewerLink(hashToken(token.data), now()) : null;
  if (!token.success || !link) {
    await countMiss(address);
    notFound();
  }
  const user = await requireInterviewer(`/interview/${token.data}`);
  return (
    <Page title={link.title} width="narrow">
      <div className="space-y-6">
        <p>
          {link.host} asks you, {user.name}, to interview with them: you will see every candidate of
          this invite, their answers and the checklist, and mark them. Candidates don't see that you
          are there.
        </p>
        <form action={acceptInterview}>
          <input type="hidden" name="token" value={token.data} />
          <Button type="submit">Interview with {link.host}</Button>
        </form>
      </div>
    </Page>
  );
}
