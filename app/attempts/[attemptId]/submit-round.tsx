"use client";

import { lazy, Suspense, useEffect } from "react";
import { Button } from "@/components/ui/button";
import type { RoomOutline } from "./room-outline";
import { useRoom } from "./use-room";

const loadDialog = () => import("./submit-dialog");
const SubmitDialog = lazy(loadDialog);

type Props = { room: RoomOutline; isOpen: boolean; onOpenChange: (isOpen: boolean) => void };

/** The submit button and its question. The dialog's code comes after the page, and before anyone can be offline for long. */
export function SubmitRound({ room, isOpen, onOpenChange }: Props) {
  const isWriting = useRoom((state) => state.phase.name === "writing");
  // Fetches the dialog as soon as the room stands.
  useEffect(() => {
    loadDialog().catch(() => {});
  }, []);
  return (
    <>
      <Button
        disabled={!isWriting}
        onClick={() => onOpenChange(true)}
        className="min-w-24"
        aria-keyshortcuts="Control+Enter Meta+Enter"
      >
        Submit
      </Button>
      {isOpen && isWriting && (
        <Suspense fallback={null}>
          <SubmitDialog room={room} onClose={() => onOpenChange(false)} />
        </Suspense>
      )}
    </>
  );
}
