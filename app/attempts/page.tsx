import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { AttemptList } from "@/components/attempt-list";
import { Page } from "@/components/page";
import { Pager } from "@/components/pager";
import { buttonClass } from "@/components/ui/button";
import { readUser } from "@/lib/accounts/current-user";
import { listAttempts } from "@/lib/attempts/attempt-store";

export const metadata: Metadata = { title: "Past attempts" };

const perPage = 20;

type Props = { searchParams: Promise<{ page?: string | string[] }> };

export default async function AttemptsPage({ searchParams }: Props) {
  const asked = (await searchParams).page ?? "1";
  const page = Number(asked);
  if (!Number.isSafeInteger(page) || page < 1) notFound();
  const user = await readUser();
  const { attempts, total } = user
    ? await listAttempts(user.id, { page, perPage })
    : { attempts: [], total: 0 };
  const pages = Math.max(1, Math.ceil(total / perPage));
  if (page > pages) notFound();
  return (
    <Page title="Past attempts" width="narrow">
      {total === 0 ? (
        <div className="space-y-4">
          <p className="text-ink-soft">
            Nothing yet. Your first round shows up here as soon as you start it.
          </p>
          <Link href="/" className={buttonClass("primary")}>
            Choose a round
          </Link>
        </div>
      ) : (
        <div className="space-y-6">
          <AttemptList attempts={attempts} />
          {pages > 1 && <Pager path="/attempts" page={page} pages={pages} />}
          {user?.isGuest && (
            <p className="text-sm text-ink-soft">
              These are kept for this browser.{" "}
              <Link href="/sign-up" className="underline">
                Sign up
              </Link>{" "}
              to keep them on other devices.
            </p>
          )}
        </div>
      )}
    </Page>
  );
}
