"use client";

import { useEffect, useState } from "react";
import { flushSync } from "react-dom";
import { boxesOf, elementId, type RoomOutline } from "./room-outline";

/** Which question is shown, which panes are open, and how to get to a box. */
export function useRoomView(room: RoomOutline) {
  const first = room.questions[0]?.id ?? "";
  const [current, setCurrent] = useState(first);
  const [isPromptOpen, setPromptOpen] = useState(true);
  const [isAnswerOpen, setAnswerOpen] = useState(true);
  // The address remembers the question, so that a reload comes back to it.
  useEffect(() => {
    const id = location.hash.slice(1);
    if (room.questions.some((question) => question.id === id)) setCurrent(id);
  }, [room]);

  function show(id: string) {
    setCurrent(id);
    history.replaceState(history.state, "", `#${id}`);
  }

  /** Opens a question from its beginning: the prompt comes first. */
  function open(id: string) {
    flushSync(() => show(id));
    window.scrollTo({ top: 0 });
    document.getElementById(`prompt:${id}-title`)?.focus({ preventScroll: true });
  }

  function jump(key: string) {
    const box = boxesOf(room).find((each) => each.key === key);
    if (!box) return;
    flushSync(() => {
      show(box.questionId);
      setAnswerOpen(true);
    });
    document.getElementById(elementId(key))?.focus();
  }

  function step(by: 1 | -1) {
    const keys = boxesOf(room).map((box) => box.key);
    const focused = document.activeElement;
    const at = keys.findIndex((key) => elementId(key) === focused?.id);
    const start = by === 1 ? keys.findIndex((key) => key.startsWith(`${current}/`)) : at;
    const next = keys[at === -1 ? start : at + by];
    if (next) jump(next);
  }

  return {
    current,
    open,
    jump,
    step,
    isPromptOpen,
    isAnswerOpen,
    togglePrompt: () => setPromptOpen(!isPromptOpen),
    toggleAnswer: () => setAnswerOpen(!isAnswerOpen),
  };
}
