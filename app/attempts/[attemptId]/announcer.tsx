"use client";

import { useEffect, useRef, useState } from "react";
import { spokenTime } from "@/components/room/format-time";
import { passedMark } from "@/lib/attempts/round-clock";
import type { RoundSession } from "@/lib/attempts/round-session";
import { type SaveSummary, summariseSaves } from "@/lib/attempts/save-summary";
import { useSession } from "./use-room";
import { useMessage } from "./use-room-summary";

type Props = {
  /** Rises with each wish to hear the time. */
  asked: number;
};

const saveWords: Record<SaveSummary["look"], string> = {
  saved: "Saved.",
  saving: "Saving.",
  offline: "Offline.",
  problem: "There is a problem with saving.",
};

/** The room's one voice for screen readers: 10, 5 and 1 minute left, what went wrong, that it is right again, and answers on request. */
export function Announcer({ asked }: Props) {
  const session = useSession();
  const message = useMessage()?.text ?? null;
  const [said, say] = useState("");
  useMinutes(session, say);
  useRecovery(session, say);
  // Reads the sentence under the bar when it appears.
  useEffect(() => {
    if (message) say(message);
  }, [message]);
  // Answers the shortcut.
  useEffect(() => {
    if (asked === 0) return;
    const left = session.timeLeftMs();
    const time =
      left === null
        ? `${spokenTime(session.drafts.totalActiveMs())} spent.`
        : `${spokenTime(left)} left.`;
    // The same words twice would not be read twice; a trailing space makes them differ.
    const pad = asked % 2 === 0 ? "" : "\u00a0";
    say(`${time} ${saveWords[summariseSaves(session.state).look]}${pad}`);
  }, [asked, session]);
  return (
    <p role="status" aria-live="polite" className="sr-only">
      {said}
    </p>
  );
}

/** Says 10, 5 and 1 minute, each when it passes. */
function useMinutes(session: RoundSession, say: (text: string) => void): void {
  const before = useRef<number | null>(null);
  useEffect(
    () =>
      session.subscribeTicks(() => {
        const left = session.timeLeftMs();
        const mark = passedMark(before.current ?? 0, left ?? 0);
        before.current = left;
        if (mark !== null) say(mark === 1 ? "1 minute left" : `${mark} minutes left`);
      }),
    [session, say],
  );
}

/** Says that all is saved: the first time, and whenever it is so again after trouble. Never while someone types. */
function useRecovery(session: RoundSession, say: (text: string) => void): void {
  const owed = useRef(false);
  const isFirst = useRef(true);
  useEffect(
    () =>
      session.subscribe(() => {
        const { look } = summariseSaves(session.state);
        const isTrouble = look === "offline" || look === "problem";
        if (isTrouble || (isFirst.current && look === "saving")) owed.current = true;
        if (look !== "saved" || !owed.current) return;
        owed.current = false;
        isFirst.current = false;
        say("Saved.");
      }),
    [session, say],
  );
}
