"use client";

import { ConflictPanel } from "@/components/room/conflict-panel";
import { StageBox } from "@/components/room/stage-box";
import { textLengthMax } from "@/lib/attempts/attempt";
import { countWords } from "@/lib/attempts/pace";
import { AnswerTextArea } from "./answer-text-area";
import { elementId } from "./room-outline";
import { useMono } from "./use-mono";
import { useRoom, useSession, useTick } from "./use-room";

type Props = {
  boxKey: string;
  number: number;
  stage: { title: string; hint: string; minutes: number };
  isSuggested: boolean;
  onFocus: () => void;
};

export function AnswerBox({ boxKey, number, stage, isSuggested, onFocus }: Props) {
  const session = useSession();
  const text = useRoom((state) => state.boxes[boxKey]?.text ?? "");
  const other = useRoom((state) => state.boxes[boxKey]?.others[0]);
  const isWriting = useRoom((state) => state.phase.name === "writing");
  const spentMs = useTick(({ drafts }) => Math.floor(drafts.activeMs(boxKey) / 5_000) * 5_000);
  const [isMono, toggleMono] = useMono(boxKey);
  const conflict = other && isWriting && (
    <ConflictPanel
      mine={text}
      other={other}
      boxTitle={stage.title}
      onChoose={(choice) => {
        session.drafts.choose(boxKey, choice);
        document.getElementById(elementId(boxKey))?.focus();
      }}
    />
  );
  return (
    <StageBox
      id={elementId(boxKey)}
      number={number}
      stage={stage}
      spentMs={spentMs}
      isSuggested={isSuggested}
      words={countWords(text)}
      charactersLeft={textLengthMax - text.length}
      isMono={isMono}
      onMono={toggleMono}
      conflict={conflict}
    >
      <AnswerTextArea boxKey={boxKey} isMono={isMono} onFocus={onFocus} />
    </StageBox>
  );
}
