import Link from "next/link";
import type { ReactNode } from "react";
import { buttonClass } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { readAccountDetails } from "@/lib/accounts/account-data-store";
import { readUser } from "@/lib/accounts/current-user";
import { ChangePasswordForm, DeleteForm, SignOutForm } from "./account-forms";
import { ForgetDrafts } from "./forget-drafts";
import { WhoYouAre } from "./who-you-are";

export const metadata = { title: "Account" };

const done: Record<string, string> = {
  deleted: "Your data is deleted. Nothing of it is left on this server.",
  "signed-out": "You are signed out.",
};

type Props = { searchParams: Promise<{ done?: string | string[] }> };

export default async function AccountPage({ searchParams }: Props) {
  const user = await readUser();
  const details = user && (await readAccountDetails(user.id));
  const said = done[String((await searchParams).done)];
  return (
    <div className="mx-auto w-full max-w-md space-y-10 px-4 py-10 sm:py-16">
      <div className="space-y-6">
        <h1 className="text-2xl font-semibold">Account</h1>
        {!user && said && (
          <>
            <Notice tone="good">{said}</Notice>
            <ForgetDrafts />
          </>
        )}
        <WhoYouAre details={details} isGuest={user?.isGuest ?? true} />
        {user && !user.isGuest && <SignOutForm />}
      </div>
      {details?.hasPassword && (
        <Section title="Password">
          <ChangePasswordForm email={details.email} />
        </Section>
      )}
      {user && (
        <>
          <Section title="Your data">
            <p className="text-sm text-ink-soft">
              Everything this server keeps about you, as one JSON file: your attempts with their
              answers, grades and marks, and your invites with what you wrote about them.
            </p>
            <a href="/account/export" download className={buttonClass("secondary")}>
              Download my data
            </a>
          </Section>
          <Section title="Delete everything">
            <p className="text-sm text-ink-soft">
              Deletes {user.isGuest ? "what you did as a guest" : "your account"} with all attempts,
              answers and grades{user.isGuest ? "" : ", and the invites you made"}, at once and for
              good. Download your data first if you want to keep it.
            </p>
            <DeleteForm />
          </Section>
        </>
      )}
      {!user && (
        <div className="flex flex-wrap gap-3">
          <Link href="/sign-in" className={buttonClass()}>
            Sign in
          </Link>
          <Link href="/sign-up" className={buttonClass("secondary")}>
            Sign up
          </Link>
        </div>
      )}
    </div>
  );
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="space-y-4 border-t border-line pt-8">
      <h2 className="text-lg font-semibold">{title}</h2>
      {children}
    </section>
  );
}
