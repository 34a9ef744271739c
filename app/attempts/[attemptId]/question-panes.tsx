"use client";

import { ArrowRight } from "lucide-react";
import type { ReactNode } from "react";
import { Pane } from "@/components/room/pane";
import { StageJumps } from "@/components/room/stage-jumps";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { levelNames, trackNames } from "@/components/words";
import { AnswerBox } from "./answer-box";
import type { RoomQuestion } from "./room-outline";

type Props = {
  question: RoomQuestion;
  prompt: ReactNode;
  isCurrent: boolean;
  isPromptOpen: boolean;
  isAnswerOpen: boolean;
  onTogglePrompt: () => void;
  onToggleAnswer: () => void;
  written: Readonly<Record<string, boolean>>;
  suggested: string | null;
  onJump: (key: string) => void;
  onAttend: (key: string) => void;
  next: RoomQuestion | undefined;
  onOpen: (id: string) => void;
};

/** One question: its prompt beside its boxes, stacked where the screen is narrow. Stays in the page while another is shown. */
export function QuestionPanes(props: Props) {
  const { question, prompt, isCurrent, isPromptOpen, isAnswerOpen } = props;
  const isSplit = isPromptOpen && isAnswerOpen;
  return (
    <div
      hidden={!isCurrent}
      className={`mx-auto w-full px-4 py-6 sm:px-6 lg:py-8 ${
        isSplit
          ? "grid max-w-(--site-width) grid-cols-[minmax(0,1fr)] gap-x-12 gap-y-8 lg:grid-cols-[minmax(20rem,5fr)_minmax(0,8fr)]"
          : "max-w-4xl space-y-4"
      } ${isCurrent ? "" : "hidden"}`}
    >
      <Pane
        id={`prompt:${question.id}`}
        name="the prompt"
        title={question.title}
        meta={<Facts question={question} />}
        isOpen={isPromptOpen}
        onToggle={props.onTogglePrompt}
        className={
          isSplit
            ? "self-start lg:sticky lg:top-[calc(var(--room-bar,6rem)+2rem)] lg:max-h-[calc(100dvh-var(--room-bar,6rem)-3rem)] lg:overflow-y-auto"
            : ""
        }
      >
        {prompt}
      </Pane>
      <Pane
        id={`answer:${question.id}`}
        name="your answer"
        title="Your answer"
        isOpen={isAnswerOpen}
        onToggle={props.onToggleAnswer}
      >
        <Boxes {...props} />
      </Pane>
    </div>
  );
}

function Facts({ question }: { question: RoomQuestion }) {
  const minutes = question.stages.reduce((sum, stage) => sum + stage.minutes, 0);
  return (
    <p className="flex flex-wrap gap-1.5">
      <Badge>{trackNames[question.track]}</Badge>
      <Badge>{levelNames[question.level]}</Badge>
      <Badge>{minutes} min</Badge>
    </p>
  );
}

function Boxes({ question, written, suggested, onJump, onAttend, next, onOpen }: Props) {
  const stages = question.stages.map((stage) => ({ stage, key: `${question.id}/${stage.id}` }));
  const jumps = stages.map(({ stage, key }) => ({
    key,
    title: stage.title,
    isWritten: written[key] ?? false,
    isSuggested: key === suggested,
  }));
  return (
    <div className="space-y-8">
      <StageJumps stages={jumps} onJump={onJump} />
      {stages.map(({ stage, key }, index) => (
        <AnswerBox
          key={key}
          boxKey={key}
          number={index + 1}
          stage={stage}
          isSuggested={key === suggested}
          onFocus={() => onAttend(key)}
        />
      ))}
      {next && (
        <Button look="secondary" onClick={() => onOpen(next.id)} className="max-w-full text-left">
          <span className="min-w-0 truncate">Next question: {next.title}</span>
          <ArrowRight aria-hidden size={16} className="shrink-0" />
        </Button>
      )}
    </div>
  );
}
