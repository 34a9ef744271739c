"use client";

import { useEffect, useRef } from "react";

type Actions = { submit: () => void; step: (by: 1 | -1) => void; sayTime: () => void };

/** The room's shortcuts. All need a modifier, so none gets in the way of typing or of a screen reader's own keys. */
export function useRoomKeys(actions: Actions): void {
  const latest = useRef(actions);
  latest.current = actions;
  // Listens on the window, so that the keys work wherever the focus is.
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const action = actionOf(event, latest.current);
      if (!action || document.querySelector("[role=alertdialog]")) return;
      event.preventDefault();
      action();
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, []);
}

function actionOf(event: KeyboardEvent, actions: Actions): (() => void) | null {
  const { altKey, ctrlKey, metaKey, shiftKey, key, code } = event;
  if ((ctrlKey || metaKey) && !altKey && key === "Enter") return actions.submit;
  if (!altKey || ctrlKey || metaKey || shiftKey) return null;
  if (key === "ArrowDown") return () => actions.step(1);
  if (key === "ArrowUp") return () => actions.step(-1);
  return code === "KeyT" ? actions.sayTime : null;
}
