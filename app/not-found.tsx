import Link from "next/link";
import { connection } from "next/server";
import { buttonClass } from "@/components/ui/button";

export const metadata = { title: "Not found" };

export default async function NotFound() {
  // A prerendered page would carry no nonce, and its scripts would be blocked.
  await connection();
  return (
    <div className="mx-auto w-full max-w-xl space-y-4 px-4 py-24 text-center">
      <h1 className="text-2xl font-semibold">There is nothing here</h1>
      <p className="text-ink-soft">
        The address may be mistyped, or what was here belongs to someone else. If you were sent a
        link, it may have run out: ask whoever sent it for a new one.
      </p>
      <Link href="/" className={buttonClass("secondary")}>
        Back to the start
      </Link>
    </div>
  );
}
