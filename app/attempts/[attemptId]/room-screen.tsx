"use client";

import { type ReactNode, useState } from "react";
import { KeyboardHelp } from "@/components/room/keyboard-help";
import { QuestionTabs } from "@/components/room/question-tabs";
import { paceLengthMs, suggestedBox } from "@/lib/attempts/pace";
import { Announcer } from "./announcer";
import type { SubmitAction } from "./browser-ports";
import { QuestionPanes } from "./question-panes";
import { RoomHeader } from "./room-header";
import { boxesOf, type OutlineBox, type RoomOutline } from "./room-outline";
import { SubmitRound } from "./submit-round";
import { SessionProvider, useRoom, useSession, useTick } from "./use-room";
import { useRoomKeys } from "./use-room-keys";
import { useWritten } from "./use-room-summary";
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
  const written = useWritten(room);
  const suggested = useSuggested(boxes);
  const attend = useTimeInHand(session, boxes[0]?.key ?? "");
  const [isAsking, setAsking] = useState(false);
  const [asked, setAsked] = useState(0);
  const ask = (isOpen: boolean) => {
    session.forgetProblem();
    setAsking(isOpen && !session.isLocked());
  };
  useRoomKeys({
    submit: () => ask(true),
    step: view.step,
    sayTime: () => setAsked(asked + 1),
  });
  return (
    <>
      <RoomHeader
        room={room}
        written={written}
        submit={<SubmitRound room={room} isOpen={isAsking} onOpenChange={ask} />}
        tabs={<Tabs room={room} written={written} view={view} />}
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
          next={room.questions[index + 1]}
          onOpen={view.open}
          onAttend={attend}
        />
      ))}
      <Footer />
      <Announcer asked={asked} />
    </>
  );
}

/** The box that the round's clock suggests now. */
function useSuggested(boxes: OutlineBox[]): string | null {
  return useTick((session) => {
    const left = session.timeLeftMs();
    return left === null ? null : suggestedBox(boxes, paceLengthMs(boxes) - left);
  });
}

type TabsProps = {
  room: RoomOutline;
  written: Readonly<Record<string, boolean>>;
  view: Pick<ReturnType<typeof useRoomView>, "current" | "open">;
};

function Tabs({ room, written, view }: TabsProps) {
  const tabs = room.questions.map(({ id, title, stages }) => ({
    id,
    title,
    written: stages.map((stage) => written[`${id}/${stage.id}`] ?? false),
  }));
  return <QuestionTabs tabs={tabs} current={view.current} onChoose={view.open} />;
}

function Footer() {
  const isLocalOff = useRoom((state) => state.local === "off");
  return (
    <footer className="mx-auto w-full max-w-(--site-width) space-y-2 px-4 pb-10 sm:px-6">
      {isLocalOff && (
        <p className="text-sm text-ink-soft">
          This browser keeps no copy on this device (a private window, or blocked storage). Your
          text is saved on the server as you write.
        </p>
      )}
      <p className="max-w-prose text-sm text-ink-soft">
        Answers are plain text. Lists with dashes, headings with #, code and diagrams drawn with
        characters are all welcome, in whichever box they come to mind.
      </p>
      <KeyboardHelp />
    </footer>
  );
}
