"use client";

import Link from "next/link";
import { type ReactNode, useEffect, useRef } from "react";
import { MessageRow } from "@/components/room/message-row";
import { PaceStrip } from "@/components/room/pace-strip";
import { SaveState } from "@/components/room/save-state";
import { buttonClass } from "@/components/ui/button";
import { paceLengthMs } from "@/lib/attempts/pace";
import { boxesOf, type RoomOutline } from "./room-outline";
import { RoundClockFace } from "./round-clock-face";
import { useRoom, useTick } from "./use-room";
import { useMessage, useSaveLook } from "./use-room-summary";

type Props = {
  room: RoomOutline;
  written: Readonly<Record<string, boolean>>;
  submit: ReactNode;
  tabs: ReactNode;
};

/** The bar that stays in sight: the round, the state of saving, the clock, the way out. */
export function RoomHeader({ room, written, submit, tabs }: Props) {
  const isClosed = useRoom((state) => state.phase.name === "closed");
  const isKept = useRoom((state) => state.local === "on");
  const look = useSaveLook();
  const message = useMessage();
  const boxes = boxesOf(room);
  const percent = useTick((session) => elapsedPercent(session.timeLeftMs(), paceLengthMs(boxes)));
  const segments = boxes.map((box) => ({ ...box, isWritten: written[box.key] ?? false }));
  const hasTabs = room.questions.length > 1;
  const bar = useBarHeight();
  return (
    <>
      <header
        ref={bar}
        data-wide-page
        className="sticky top-0 z-20 border-b border-line bg-surface"
      >
        <div className="mx-auto flex min-h-14 w-full max-w-(--site-width) items-center gap-3 px-4 sm:gap-5 sm:px-6">
          <h1 className="mr-auto min-w-0 truncate font-semibold max-sm:sr-only">{room.title}</h1>
          <div className="max-sm:order-2 max-sm:mr-auto">
            {!isClosed && <SaveState look={look} isKept={isKept} />}
          </div>
          <RoundClockFace />
          <div className="max-sm:order-3">
            {isClosed ? (
              <Link href={`/attempts/${room.attemptId}/review`} className={buttonClass("primary")}>
                {room.hasReview ? "See the review" : "Leave the room"}
              </Link>
            ) : (
              submit
            )}
          </div>
        </div>
        {message && <MessageRow message={message} />}
        {hasTabs && <div className="max-sm:hidden">{tabs}</div>}
        <PaceStrip segments={segments} elapsed={percent === null ? null : percent / 100} />
      </header>
      {/* A phone's screen is low, more so with its keyboard: there the questions scroll away. */}
      {hasTabs && <div className="border-b border-line bg-surface sm:hidden">{tabs}</div>}
    </>
  );
}

function elapsedPercent(leftMs: number | null, roundMs: number): number | null {
  if (leftMs === null) return null;
  return Math.round(Math.min(1, Math.max(0, 1 - leftMs / roundMs)) * 1000) / 10;
}

/** Tells the page how tall the bar is, so that what is scrolled to or sticks below it is not hidden behind it. */
function useBarHeight() {
  const bar = useRef<HTMLElement>(null);
  useEffect(() => {
    const element = bar.current;
    if (!element) return;
    const { style } = document.documentElement;
    const observer = new ResizeObserver(() => {
      style.setProperty("--room-bar", `${element.offsetHeight}px`);
      style.scrollPaddingTop = `${element.offsetHeight + 16}px`;
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
      style.removeProperty("--room-bar");
      style.scrollPaddingTop = "";
    };
  }, []);
  return bar;
}
