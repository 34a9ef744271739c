"use client";

import { ClockFace } from "@/components/room/clock-face";
import { useTick } from "./use-room";

/** Time left, or in practice time spent. Drawn again once a second. */
export function RoundClockFace() {
  const left = useTick((session) => wholeSeconds(session.timeLeftMs()));
  const spent = useTick(({ drafts }) => wholeSeconds(drafts.totalActiveMs()) ?? 0);
  return <ClockFace ms={left ?? spent} isTimed={left !== null} />;
}

function wholeSeconds(ms: number | null): number | null {
  return ms === null ? null : Math.ceil(ms / 1000) * 1000;
}
