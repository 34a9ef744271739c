import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { requireInterviewer } from "@/app/invites/interviewer";
import { ComparisonTable } from "@/components/invites/comparison-table";
import { Page } from "@/components/page";
import { now } from "@/lib/clock";
import { inviteIdInput } from "@/lib/invites/invite-input";
import { readComparison } from "@/lib/invites/read-comparison";

export const metadata: Metadata = { title: "Compare" };

type Props = { params: Promise<{ inviteId: string }> };

export default async function ComparePage({ params }: Props) {
  const inviteId = inviteIdInput.safeParse((await params).inviteId);
  const user = await requireInterviewer(`/invites/${inviteId.data ?? ""}/compare`);
  const comparison = inviteId.success ? await readComparison(user.id, inviteId.data, now()) : null;
  if (!comparison) notFound();
  return (
    <Page
      title="Side by side"
      width="full"
      intro={
        <p>
          <Link href={`/invites/${comparison.inviteId}`} className="underline underline-offset-4">
            {comparison.title}
          </Link>
          . Your marks where you made any, the engine's verdict elsewhere.
        </p>
      }
    >
      {comparison.columns.length === 0 ? (
        <p className="text-ink-soft">Nobody has finished yet.</p>
      ) : (
        <div data-wide-page>
          <ComparisonTable comparison={comparison} />
        </div>
      )}
    </Page>
  );
}
