"use client";

import { type ReactNode, useState } from "react";
import { KeyboardHelp } from "@/components/room/keyboard-help";
import { QuestionTabs } from "@/components/room/question-tabs";
import { roomMessage } from "@/components/room/room-words";
import { paceLengthMs, suggestedBox } from "@/lib/attempts/pace";
import { hasUnsaved, summariseSaves } from "@/lib/attempts/save-summary";
import { Announcer } from "./announcer";
import type { SubmitAction } from "./browser-ports";
import { QuestionPanes } from "./question-panes";
import { RoomHeader } from "./room-header";
import { boxesOf, type RoomOutline } from "./room-outline";
import { SubmitRound } from "./submit-round";
import { SessionProvider, useRoom, useSession, useTick } from "./use-room";
import { useRoomKeys } from "./use-room-keys";
import { useRoomView } from "./use-room-view";
import { useRoundSession } from "./use-round-session";
import { useTimeInHand } from "./use-time-in-hand";

type Props = { room: RoomOutline; prompts: ReactNode[]; submit: SubmitAction };

/** The room of one round: everything between the start and the review. */
export function RoomScreen({ room, prompts, submit }: Props) {
  const session = useRoundSession(room, submit);
  return (
    <SessionProvider value={session}>
      <OpenRoom room={room} prompts={prompts} />
    </SessionProvider>
  );
}

function OpenRoom({ room, prompts }: Omit<Props, "submit">) {
  const session = useSession();
  const view = useRoomView(room);
  const boxes = boxesOf(room);
  const roundMs = paceLengthMs(boxes);
  const written = useWritten();
  const state = useRoom((whole) => whole);
  const suggested = useTick(() => {
    const left = session.timeLeftMs();
    return left === null ? null : suggestedBox(boxes, roundMs - left);
  });
  const attend = useTimeInHand(session, boxes[0]?.key ?? "");
  const [isAsking, setAsking] = useState(false);
  const [asked, setAsked] = useState(0);
  useRoomKeys({
    submit: () => setAsking(!session.isLocked()),
    step: view.step,
    sayTime: () => setAsked(asked + 1),
  });
  const save = summariseSaves(state);
  const message = roomMessage({ ...state, save, hasUnsaved: hasUnsaved(state.boxes) });
  const tabs = room.questions.map(({ id, title, stages }) => ({
    id,
    title,
    written: stages.map((stage) => written[`${id}/${stage.id}`] ?? false),
  }));
  return (
    <>
      <RoomHeader
        room={room}
        written={written}
        look={save.look}
        message={message}
        roundMs={roundMs}
        submit={<SubmitRound room={room} isOpen={isAsking} onOpenChange={setAsking} />}
        tabs={
          tabs.length > 1 && (
            <QuestionTabs tabs={tabs} current={view.current} onChoose={view.show} />
          )
        }
      />
      {room.questions.map((question, index) => (
        <QuestionPanes
          key={question.id}
          question={question}
          prompt={prompts[index]}
          isCurrent={question.id === view.current}
          isPromptOpen={view.isPromptOpen}
          isAnswerOpen={view.isAnswerOpen}
          onTogglePrompt={view.togglePrompt}
          onToggleAnswer={view.toggleAnswer}
          written={written}
          suggested={suggested}
          onJump={view.jump}
          onAttend={attend}
        />
      ))}
      <footer className="mx-auto w-full max-w-(--site-width) space-y-2 px-4 pb-10 sm:px-6">
        {state.local === "off" && (
          <p className="text-sm text-ink-soft">
            This browser keeps no copy on this device (a private window, or blocked storage). Your
            text is saved on the server as you write.
          </p>
        )}
        <KeyboardHelp />
      </footer>
      <Announcer message={message?.text ?? null} asked={asked} />
    </>
  );
}

/** Which boxes hold something. */
function useWritten(): Readonly<Record<string, boolean>> {
  const boxes = useRoom((state) => state.boxes);
  return Object.fromEntries(
    Object.entries(boxes).map(([key, draft]) => [key, draft.text.trim() !== ""]),
  );
}
