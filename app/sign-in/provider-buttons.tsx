"use client";

import { signIn } from "next-auth/react";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";

type Props = { providers: { id: string; name: string }[]; next: string };

/** One button per provider that this server has keys for. */
export function ProviderButtons({ providers, next }: Props) {
  const [hasFailed, setFailed] = useState(false);
  function leaveFor(id: string) {
    setFailed(false);
    signIn(id, { callbackUrl: next }).catch(() => setFailed(true));
  }
  return (
    <div className="space-y-3">
      {hasFailed && (
        <Notice tone="problem">We couldn't reach the server. Try again in a moment.</Notice>
      )}
      {providers.map(({ id, name }) => (
        <Button key={id} look="secondary" className="w-full" onClick={() => leaveFor(id)}>
          Continue with {name}
        </Button>
      ))}
      <p className="text-center text-xs text-ink-soft">or</p>
    </div>
  );
}
