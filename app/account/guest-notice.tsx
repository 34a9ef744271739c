import type { ReactNode } from "react";
import { Notice } from "@/components/ui/notice";
import { readAccountDetails } from "@/lib/accounts/account-data-store";

/** Says what becomes of what a guest has done so far; nothing when there is nothing yet. */
export async function GuestNotice({ userId, children }: { userId: string; children: ReactNode }) {
  const attempts = (await readAccountDetails(userId))?.attempts ?? 0;
  if (attempts === 0) return null;
  return (
    <Notice>
      {attempts === 1 ? "The attempt" : `The ${attempts} attempts`} you made as a guest {children}
    </Notice>
  );
}
