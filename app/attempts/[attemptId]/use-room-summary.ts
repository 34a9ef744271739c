"use client";

import { type RoomMessage, roomMessage } from "@/components/room/room-words";
import type { RoundState } from "@/lib/attempts/round-session";
import { hasUnsaved, type SaveSummary, summariseSaves } from "@/lib/attempts/save-summary";
import { boxesOf, type RoomOutline } from "./room-outline";
import { useRoom } from "./use-room";

/** How saving goes on the whole. */
export function useSaveLook(): SaveSummary["look"] {
  return useRoom((state) => summariseSaves(state).look);
}

/** The sentence that has to be said now, if any. */
export function useMessage(): RoomMessage | null {
  const tone = useRoom((state) => messageOf(state)?.tone ?? null);
  const text = useRoom((state) => messageOf(state)?.text ?? null);
  return tone && text ? { tone, text } : null;
}

function messageOf(state: RoundState): RoomMessage | null {
  const save = summariseSaves(state);
  return roomMessage({ ...state, save, hasUnsaved: hasUnsaved(state.boxes) });
}

/** Which boxes hold something. Read as one string, so that a keystroke in a written box draws nothing but that box. */
export function useWritten(room: RoomOutline): Readonly<Record<string, boolean>> {
  const keys = boxesOf(room).map((box) => box.key);
  const marks = useRoom(({ boxes }) =>
    keys.map((key) => (/\S/.test(boxes[key]?.text ?? "") ? "x" : "-")).join(""),
  );
  return Object.fromEntries(keys.map((key, index) => [key, marks[index] === "x"]));
}
