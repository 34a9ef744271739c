"use client";

import { useEffect, useEffectEvent, useState } from "react";
import { verdictNames } from "@/components/review/verdict";
import type { ReviewQuestion } from "@/lib/attempts/review";
import { markOf, outcomeOf, type PanelMark } from "@/lib/invites/panel";
import { isTyping } from "./is-typing";
import { anchorOf, changeOf, type MarkChange, type MarkDraft, type Place } from "./place";
import { useMarkQueue } from "./use-mark-queue";

type Options = {
  candidateId: string;
  questions: ReviewQuestion[];
  marks: PanelMark[];
  isMarkable: boolean;
};

const verdictKeys: Record<string, PanelMark["verdict"]> = {
  "0": "engine",
  "1": "met",
  "2": "partly",
  "3": "missed",
  "4": "contradicted",
};

const problems = {
  collision:
    "Somebody else marked this criterion while you looked at it. Theirs is shown now, yours was not saved: mark again if you still see it differently.",
  "not-found": "That could not be saved: this attempt is not there for you any more.",
  "bad-request": "That could not be saved. Points lie between 0 and the criterion's points.",
  unreachable: "That could not be saved: the server doesn't answer. Try again in a moment.",
};

type Outcome = { said: string; problem: string; anchor: string };

/** Marking by keyboard and mouse: which criterion is in hand, what is typed beside it, and what came of the last mark. */
export function usePanel({ candidateId, questions, marks: saved, isMarkable }: Options) {
  const [current, setCurrent] = useState<Place | null>(null);
  const [drafts, setDrafts] = useState<Record<string, MarkDraft>>({});
  const [outcome, setOutcome] = useState<Outcome>({ said: "", problem: "", anchor: "" });
  const { marks, send } = useMarkQueue(candidateId, saved);
  const places = questions.flatMap(({ id, criteria }) =>
    criteria.map((criterion) => ({ questionId: id, criterionId: criterion.id })),
  );

  // After it has opened, and the one before has closed: only then is its place on the screen known.
  useEffect(() => {
    if (current) document.getElementById(anchorOf(current))?.scrollIntoView({ block: "nearest" });
  }, [current]);

  function mark(place: Place, change: MarkChange) {
    const anchor = anchorOf(place);
    const draft = drafts[anchor];
    // A verdict takes along what was typed beside it.
    const whole = { ...changeOf(draft ?? {}), ...change };
    send({
      place,
      change: whole,
      done: (reply) => {
        if (!reply.ok) return setOutcome({ said: "", problem: problems[reply.reason], anchor });
        setDrafts((before) => (before[anchor] === draft ? omit(before, anchor) : before));
        setOutcome({ said: `${nameOf(change.verdict)} saved.`, problem: "", anchor });
      },
    });
  }

  function type(place: Place, part: MarkDraft) {
    const anchor = anchorOf(place);
    setDrafts((before) => ({ ...before, [anchor]: { ...before[anchor], ...part } }));
  }

  /** Saves what was typed, if anything. */
  function keep(place: Place) {
    if (drafts[anchorOf(place)]) mark(place, {});
  }

  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (isTyping(event)) return;
    const at = current ? places.findIndex((place) => anchorOf(place) === anchorOf(current)) : -1;
    const to = event.key === "j" ? at + 1 : event.key === "k" ? at - 1 : -1;
    const next = places[to];
    if (next) {
      setCurrent(next);
      setOutcome((before) => ({ ...before, said: sentenceOf(questions, marks, next) }));
    }
    const verdict = verdictKeys[event.key];
    if (verdict && current && isMarkable) mark(current, { verdict });
  });

  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event);
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, []);

  return { current, choose: setCurrent, mark, marks, drafts, type, keep, ...outcome };
}

function omit(drafts: Record<string, MarkDraft>, anchor: string): Record<string, MarkDraft> {
  return Object.fromEntries(Object.entries(drafts).filter(([key]) => key !== anchor));
}

/** What stands at a place, for those who hear the page. */
function sentenceOf(questions: ReviewQuestion[], marks: PanelMark[], place: Place): string {
  const question = questions.find(({ id }) => id === place.questionId);
  const criterion = question?.criteria.find(({ id }) => id === place.criterionId);
  if (!criterion) return "";
  const { verdict } = outcomeOf(criterion, markOf(marks, place.questionId, criterion));
  return `${verdictNames[verdict]}: ${criterion.says}`;
}

function nameOf(verdict: PanelMark["verdict"] | undefined): string {
  if (!verdict) return "Mark";
  return verdict === "engine" ? "The engine's verdict" : verdictNames[verdict];
}
