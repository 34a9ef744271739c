"use client";

import Link from "next/link";
import { useRouter } from "next/navigation";
import { useEffect } from "react";
import { LinkPending } from "@/components/pending";
import { buttonClass } from "@/components/ui/button";
import { isTyping } from "./is-typing";

/** The next candidate who waits for this interviewer, one key away. */
export function NextCandidate({ href }: { href: string | null }) {
  const router = useRouter();
  useEffect(() => {
    if (!href) return;
    const go = (event: KeyboardEvent) => {
      if (event.key === "n" && !isTyping(event)) router.push(href);
    };
    document.addEventListener("keydown", go);
    return () => document.removeEventListener("keydown", go);
  }, [href, router]);
  if (!href) return null;
  return (
    <Link href={href} aria-keyshortcuts="n" className={buttonClass("secondary", "print:hidden")}>
      Next to review <kbd className="text-xs text-ink-soft">n</kbd>
      <LinkPending />
    </Link>
  );
}
