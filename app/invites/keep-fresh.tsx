"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";

/** Fetches the page's data anew from time to time, while somebody looks at it. */
export function KeepFresh({ everyMs }: { everyMs: number }) {
  const router = useRouter();
  useEffect(() => {
    const timer = setInterval(async () => {
      if (document.visibilityState === "visible" && (await isServerThere())) router.refresh();
    }, everyMs);
    return () => clearInterval(timer);
  }, [router, everyMs]);
  return null;
}

/** A refresh that finds no server leaves the page for the browser's error page, and takes along what was typed. */
async function isServerThere(): Promise<boolean> {
  if (!navigator.onLine) return false;
  try {
    return (await fetch("/api/health", { cache: "no-store" })).ok;
  } catch {
    return false;
  }
}
