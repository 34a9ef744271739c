"use client";

import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { cleanText } from "@/lib/attempts/clean-text";
import { elementId } from "./room-outline";
import { useRoom, useSession } from "./use-room";

type Props = { boxKey: string; isMono: boolean; onFocus: () => void };

/** The text area of one box. The browser owns what is typed; the session is told, and puts a text in only when it changed elsewhere. */
export function AnswerTextArea({ boxKey, isMono, onFocus }: Props) {
  const session = useSession();
  const id = elementId(boxKey);
  const area = useRef<HTMLTextAreaElement>(null);
  const text = useRoom((state) => state.boxes[boxKey]?.text ?? "");
  const isLocked = useRoom((state) => state.phase.name !== "writing");
  const [first] = useState(text);
  const [isReady, setReady] = useState(false);
  const keys = useIndentKeys(isMono);
  // What is typed before the page's script runs would be lost to it, so the area opens with it.
  useEffect(() => setReady(true), []);
  // Puts in a text that did not come from this area: recovered, saved by another tab, or chosen.
  useEffect(() => {
    const element = area.current;
    if (element && cleanText(element.value) !== text) element.value = text;
    if (element) growByHand(element);
  }, [text]);
  return (
    <textarea
      ref={area}
      id={id}
      data-box={boxKey}
      defaultValue={first}
      readOnly={isLocked || !isReady}
      onInput={(event) => session.drafts.type(boxKey, event.currentTarget.value)}
      onFocus={onFocus}
      onBlur={keys.onBlur}
      onKeyDown={keys.onKeyDown}
      aria-describedby={`${id}-hint${isMono ? ` ${id}-keys` : ""}`}
      rows={6}
      autoComplete="off"
      autoCapitalize={isMono ? "off" : "sentences"}
      spellCheck={!isMono}
      wrap={isMono ? "off" : "soft"}
      className={`block field-sizing-content min-h-40 w-full resize-none rounded-lg border border-line-strong/60 bg-surface px-4 py-3 leading-7 outline-offset-0 read-only:bg-sunken hover:border-line-strong focus:border-accent ${
        isMono ? "overflow-x-auto font-mono text-sm leading-6" : "text-base"
      }`}
    />
  );
}

/** For browsers without `field-sizing`: the area is as tall as its text. */
function growByHand(element: HTMLTextAreaElement): void {
  if (CSS.supports("field-sizing", "content")) return;
  element.style.height = "auto";
  element.style.height = `${element.scrollHeight + 2}px`;
}

/** Tab indents in a monospaced box, and Escape gives it back its usual meaning until the box is left: nobody is trapped. */
function useIndentKeys(isMono: boolean) {
  const isFreed = useRef(false);
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.key === "Escape") isFreed.current = true;
    const isPlain = !event.shiftKey && !event.altKey && !event.ctrlKey && !event.metaKey;
    if (event.key !== "Tab" || !isPlain || !isMono || isFreed.current) return;
    if (event.currentTarget.readOnly) return;
    event.preventDefault();
    // The only way to insert that the browser's undo knows of.
    document.execCommand("insertText", false, "  ");
  };
  const onBlur = () => {
    isFreed.current = false;
  };
  return { onKeyDown, onBlur };
}
