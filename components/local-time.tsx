"use client";

import { useSyncExternalStore } from "react";

const format: Intl.DateTimeFormatOptions = { dateStyle: "medium", timeStyle: "short" };

/** A moment in the reader's own time zone; in UTC until the browser has taken over. */
export function LocalTime({ at }: { at: string }) {
  const date = new Date(at);
  const text = useSyncExternalStore(
    () => () => {},
    () => new Intl.DateTimeFormat(undefined, format).format(date),
    () => `${new Intl.DateTimeFormat("en-GB", { ...format, timeZone: "UTC" }).format(date)} UTC`,
  );
  return <time dateTime={at}>{text}</time>;
}
