import { Notice } from "@/components/ui/notice";
import { readAccountDetails } from "@/lib/accounts/account-data-store";

/** Says what becomes of what a guest has done so far; nothing when there is nothing yet. */
export async function GuestNotice({ userId, fate }: { userId: string; fate: "moves" | "stays" }) {
  const attempts = (await readAccountDetails(userId))?.attempts ?? 0;
  if (attempts === 0) return null;
  const isOne = attempts === 1;
  const becomes = {
    moves: `${isOne ? "comes" : "come"} along to the account that you sign in to.`,
    stays: `${isOne ? "stays" : "stay"} yours.`,
  };
  return (
    <Notice>
      {`${isOne ? "The attempt" : `The ${attempts} attempts`} you made as a guest ${becomes[fate]}`}
    </Notice>
  );
}
