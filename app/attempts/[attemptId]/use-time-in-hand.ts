"use client";

import { useEffect, useRef } from "react";
import type { RoundSession } from "@/lib/attempts/round-session";

const idleMs = 5 * 60_000;

/** Counts time for the box that was last in use, while the page is in sight and someone is there. */
export function useTimeInHand(session: RoundSession, firstKey: string) {
  const current = useRef(firstKey);
  const attend = useRef((key: string) => {
    current.current = key;
    session.drafts.attend(key);
  });
  // Follows the page's visibility and the person's last sign of life.
  useEffect(() => {
    let lastSign = performance.now();
    let isCounting = false;
    const count = (isOn: boolean) => {
      if (isOn === isCounting) return;
      isCounting = isOn;
      session.drafts.attend(isOn ? current.current : null);
    };
    const onSign = () => {
      lastSign = performance.now();
      if (!document.hidden) count(!session.isLocked());
    };
    const onTick = () => {
      const isAway = document.hidden || performance.now() - lastSign > idleMs;
      if (isAway || session.isLocked()) count(false);
    };
    const stop = new AbortController();
    const options = { signal: stop.signal, passive: true };
    for (const name of ["keydown", "pointermove", "pointerdown", "focus", "visibilitychange"]) {
      window.addEventListener(name, onSign, { ...options, capture: true });
    }
    const unsubscribe = session.subscribeTicks(onTick);
    onSign();
    return () => {
      stop.abort();
      unsubscribe();
      count(false);
    };
  }, [session]);
  return attend.current;
}
