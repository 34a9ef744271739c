import Link from "next/link";
import { redirect } from "next/navigation";
import { GuestNotice } from "@/app/account/guest-notice";
import { WhyAccount } from "@/app/account/why-account";
import { ProviderButtons } from "@/app/sign-in/provider-buttons";
import { enabledProviders } from "@/lib/accounts/auth-options";
import { readUser } from "@/lib/accounts/current-user";
import { safeNext } from "@/lib/accounts/safe-next";
import { env, ownOrigin } from "@/lib/env";
import { SignUpForm } from "./sign-up-form";

export const metadata = { title: "Sign up" };

type Props = { searchParams: Promise<{ next?: string | string[] }> };

export default async function SignUpPage({ searchParams }: Props) {
  const next = safeNext((await searchParams).next, ownOrigin());
  const user = await readUser();
  if (user && !user.isGuest) redirect("/account");
  const providers = enabledProviders(env());
  return (
    <div className="mx-auto w-full max-w-md space-y-6 px-4 py-10 sm:py-16">
      <div className="space-y-2">
        <h1 className="text-2xl font-semibold">Sign up</h1>
        <p className="text-sm text-ink-soft">
          An account keeps your attempts when you change the browser or the device.
        </p>
      </div>
      <WhyAccount next={next} />
      {user && <GuestNotice userId={user.id} fate="stays" />}
      {providers.length > 0 && <ProviderButtons providers={providers} next={next} />}
      <SignUpForm next={next} />
      <p className="text-sm text-ink-soft">
        Have an account?{" "}
        <Link
          href={`/sign-in?next=${encodeURIComponent(next)}`}
          className="font-medium text-accent underline underline-offset-4 hover:text-accent-strong"
        >
          Sign in
        </Link>
        .
      </p>
    </div>
  );
}
