"use client";

import { useEffect, useEffectEvent, useState, useTransition } from "react";
import { markPanel } from "@/app/invites/panel-actions";
import { verdictNames } from "@/components/review/verdict";
import type { ReviewQuestion } from "@/lib/attempts/review";
import { markOf, type PanelMark } from "@/lib/invites/panel";
import { isTyping } from "./is-typing";

/** What a mark says; what is left out stays as it was. */
export type MarkChange = Partial<Pick<PanelMark, "verdict" | "points" | "reason" | "comment">>;

/** A criterion's place on the page. Two questions of a round may share a criterion. */
export type Place = { questionId: string; criterionId: string };

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
};

/** The element of a criterion. */
export function anchorOf({ questionId, criterionId }: Place): string {
  return `${questionId}.${criterionId}`;
}

/** Marking by keyboard and mouse: which criterion is in hand, and what came of the last mark. */
export function usePanel({ candidateId, questions, marks, isMarkable }: Options) {
  const [current, setCurrent] = useState<Place | null>(null);
  const [outcome, setOutcome] = useState({ said: "", problem: "" });
  const [, startTransition] = useTransition();
  const places = questions.flatMap(({ id, criteria }) =>
    criteria.map((criterion) => ({ questionId: id, criterionId: criterion.id })),
  );

  function choose(place: Place) {
    setCurrent(place);
    document.getElementById(anchorOf(place))?.scrollIntoView({ block: "nearest" });
  }

  function mark(place: Place, change: MarkChange) {
    const old = markOf(marks, place.questionId, { id: place.criterionId });
    // Another verdict is worth its own points, unless both are given.
    const kept = change.verdict ? null : (old?.points ?? null);
    startTransition(async () => {
      const reply = await markPanel({
        candidateId,
        ...place,
        verdict: change.verdict ?? old?.verdict ?? "engine",
        points: change.points === undefined ? kept : change.points,
        reason: change.reason ?? old?.reason ?? "",
        comment: change.comment ?? old?.comment ?? "",
        seen: old?.count ?? 0,
      });
      if (reply.ok) setOutcome({ said: `${nameOf(change.verdict)} saved.`, problem: "" });
      else setOutcome({ said: "", problem: problems[reply.reason] });
    });
  }

  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (isTyping(event)) return;
    const at = current ? places.findIndex((place) => anchorOf(place) === anchorOf(current)) : -1;
    const to = event.key === "j" ? at + 1 : event.key === "k" ? at - 1 : -1;
    const next = places[to];
    if (next) choose(next);
    const verdict = verdictKeys[event.key];
    if (verdict && current && isMarkable) mark(current, { verdict });
  });

  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event);
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, []);

  return { current, choose, mark, ...outcome };
}

function nameOf(verdict: PanelMark["verdict"] | undefined): string {
  if (!verdict) return "Mark";
  return verdict === "engine" ? "The engine's verdict" : verdictNames[verdict];
}
