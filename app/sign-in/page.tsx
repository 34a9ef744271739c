import Link from "next/link";
import { redirect } from "next/navigation";
import { GuestNotice } from "@/app/account/guest-notice";
import { WhyAccount } from "@/app/account/why-account";
import { Notice } from "@/components/ui/notice";
import { enabledProviders } from "@/lib/accounts/auth-options";
import { readUser } from "@/lib/accounts/current-user";
import { safeNext } from "@/lib/accounts/safe-next";
import { env, ownOrigin } from "@/lib/env";
import { ProviderButtons } from "./provider-buttons";
import { SignInForm } from "./sign-in-form";

export const metadata = { title: "Sign in" };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function SignInPage({ searchParams }: Props) {
  const asked = await searchParams;
  const next = safeNext(asked.next ?? asked.callbackUrl, ownOrigin());
  const user = await readUser();
  if (user && !user.isGuest) redirect(next === "/" ? "/account" : next);
  const providers = enabledProviders(env());
  return (
    <div className="mx-auto w-full max-w-md space-y-6 px-4 py-10 sm:py-16">
      <h1 className="text-2xl font-semibold">Sign in</h1>
      {asked.error && (
        <Notice tone="problem">That sign-in didn't go through. Nothing is lost: try again.</Notice>
      )}
      <WhyAccount next={next} />
      {user && <GuestNotice userId={user.id} fate="moves" />}
      {providers.length > 0 && <ProviderButtons providers={providers} next={next} />}
      <SignInForm next={next} />
      <p className="text-sm text-ink-soft">
        No account yet?{" "}
        <Link
          href={`/sign-up?next=${encodeURIComponent(next)}`}
          className="font-medium text-accent underline underline-offset-4 hover:text-accent-strong"
        >
          Sign up
        </Link>
        . You don't need one to take a round.
      </p>
    </div>
  );
}
