"use client";

import { useEffect, useEffectEvent, useRef, useState } from "react";
import { markPanel, type PanelReply } from "@/app/invites/panel-actions";
import { markOf, type PanelMark } from "@/lib/invites/panel";
import { anchorOf, type MarkChange, type Place } from "./place";

type Job = { place: Place; change: MarkChange; done: (reply: PanelReply) => void };

/**
 * Sends marks one after another, each on top of the one before, and shows them at once. Two keys pressed quickly are two
 * marks of the same person, not a collision with oneself.
 */
export function useMarkQueue(candidateId: string, saved: PanelMark[]) {
  const [sent, setSent] = useState<PanelMark[]>([]);
  const jobs = useRef<Job[]>([]);
  const isBusy = useRef(false);
  const marks = overlay(saved, sent);

  const next = useEffectEvent(async () => {
    const job = jobs.current.shift();
    if (!job) return;
    isBusy.current = true;
    const { place, change, done } = job;
    const old = newestOf(saved, sent, place);
    const mark = changed(place, old, change);
    setSent((before) => [...without(before, place), mark]);
    const reply = await markPanel({
      candidateId,
      ...place,
      verdict: mark.verdict,
      points: mark.points,
      reason: mark.reason,
      comment: mark.comment,
      seen: old?.count ?? 0,
    }).catch((): PanelReply => ({ ok: false, reason: "unreachable" }));
    if (!reply.ok) {
      setSent((before) => [...without(before, place), ...(old ? [old] : [])]);
      // What was meant on top of a refused mark is not what its author saw.
      jobs.current = jobs.current.filter((waiting) => anchorOf(waiting.place) !== anchorOf(place));
    }
    done(reply);
    isBusy.current = false;
    setTurn((turn) => turn + 1);
  });

  // Each turn sends one mark; the next turn knows what became of it.
  const [turn, setTurn] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a turn is what starts it
  useEffect(() => {
    if (!isBusy.current) next();
  }, [turn]);

  function send(job: Job) {
    jobs.current.push(job);
    setTurn((before) => before + 1);
  }
  return { marks, send };
}

function changed(place: Place, old: PanelMark | undefined, change: MarkChange): PanelMark {
  // Another verdict is worth its own points, unless both are given.
  const kept = change.verdict ? null : (old?.points ?? null);
  return {
    ...place,
    lane: old?.lane ?? "",
    author: "You",
    verdict: change.verdict ?? old?.verdict ?? "engine",
    points: change.points === undefined ? kept : change.points,
    reason: change.reason ?? old?.reason ?? "",
    comment: change.comment ?? old?.comment ?? "",
    count: (old?.count ?? 0) + 1,
    createdAt: "",
  };
}

/** The saved marks, with what was sent since in place of what it replaces. */
function overlay(saved: PanelMark[], sent: PanelMark[]): PanelMark[] {
  const newer = sent.filter((mark) => newestOf(saved, sent, mark) === mark);
  const rest = saved.filter((mark) => !newer.some((other) => anchorOf(other) === anchorOf(mark)));
  return [...rest, ...newer];
}

function newestOf(saved: PanelMark[], sent: PanelMark[], place: Place): PanelMark | undefined {
  const criterion = { id: place.criterionId };
  const stored = markOf(saved, place.questionId, criterion);
  const local = markOf(sent, place.questionId, criterion);
  return local && local.count > (stored?.count ?? 0) ? local : stored;
}

function without(marks: PanelMark[], place: Place): PanelMark[] {
  return marks.filter((mark) => anchorOf(mark) !== anchorOf(place));
}
