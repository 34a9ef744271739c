"use client";

import { SubmitSummary } from "@/components/room/submit-summary";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { type BoxDraft, isTooLong, statusOf } from "@/lib/attempts/draft-box";
import type { RoomOutline } from "./room-outline";
import { useRoom, useSession } from "./use-room";

type Props = { room: RoomOutline; onClose: () => void };

/** Asks before the round ends, and names what is still empty. */
export default function SubmitDialog({ room, onClose }: Props) {
  const session = useSession();
  const boxes = useRoom((state) => state.boxes);
  const isReached = useRoom((state) => state.isReached);
  const questions = room.questions.map(({ id, title, stages }) => {
    const titlesOf = (isMeant: (draft: BoxDraft) => boolean) =>
      stages
        .filter((stage) => test(boxes[`${id}/${stage.id}`], isMeant))
        .map((stage) => stage.title);
    return { id, title, empty: titlesOf(isEmpty), tooLong: titlesOf(isTooLong) };
  });
  return (
    <Dialog
      open
      onOpenChange={(isOpen) => !isOpen && onClose()}
      title="Submit this round?"
      actions={
        <>
          <Button look="secondary" onClick={onClose}>
            Keep writing
          </Button>
          <Button
            onClick={() => {
              onClose();
              void session.submit("person");
            }}
          >
            {room.hasReview ? "Submit and see the review" : "Submit"}
          </Button>
        </>
      }
    >
      <SubmitSummary
        questions={questions}
        hasConflict={Object.values(boxes).some((draft) => statusOf(draft) === "conflict")}
        isOffline={!isReached}
      />
    </Dialog>
  );
}

function test(draft: BoxDraft | undefined, isMeant: (draft: BoxDraft) => boolean): boolean {
  return draft !== undefined && isMeant(draft);
}

function isEmpty(draft: BoxDraft): boolean {
  return draft.text.trim() === "";
}
