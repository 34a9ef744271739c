import Link from "next/link";
import { buttonClass } from "@/components/ui/button";
import type { AccountDetails } from "@/lib/accounts/account";

const providerNames: Record<string, string> = { github: "GitHub", google: "Google" };

/** Account, guest or nobody yet: who the server takes this browser for, and what follows from it. */
export function WhoYouAre(props: { details: AccountDetails | null; isGuest: boolean }) {
  const { details, isGuest } = props;
  if (!details) {
    return (
      <p className="text-ink-soft">
        You aren't signed in. You can take a round without an account: starting one makes you a
        guest, whose attempts only this browser can reach.
      </p>
    );
  }
  if (isGuest) return <GuestCard />;
  const ways = details.providers.map((id) => providerNames[id] ?? id);
  return (
    <dl className="grid grid-cols-[auto_1fr] gap-x-6 gap-y-2 text-sm">
      {details.name && <Row term="Name">{details.name}</Row>}
      {details.email && <Row term="E-mail">{details.email}</Row>}
      {ways.length > 0 && <Row term="Signs in with">{ways.join(", ")}</Row>}
      <Row term="Attempts">{String(details.attempts)}</Row>
    </dl>
  );
}

function Row({ term, children }: { term: string; children: string }) {
  return (
    <>
      <dt className="text-ink-soft">{term}</dt>
      <dd className="font-medium">{children}</dd>
    </>
  );
}

function GuestCard() {
  return (
    <div className="space-y-4 rounded-xl border border-line bg-surface p-5">
      <p>
        <strong className="font-semibold">You are a guest.</strong> What you write is tied to this
        browser: if its cookies are cleared, it is gone. Sign up to keep it, and to reach it from
        other devices.
      </p>
      <div className="flex flex-wrap gap-3">
        <Link href="/sign-up?next=/account" className={buttonClass()}>
          Sign up
        </Link>
        <Link href="/sign-in?next=/account" className={buttonClass("secondary")}>
          I have an account
        </Link>
      </div>
    </div>
  );
}
