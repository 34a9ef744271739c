"use client";

import { createContext, useContext, useSyncExternalStore } from "react";
import type { RoundSession, RoundState } from "@/lib/attempts/round-session";

const SessionContext = createContext<RoundSession | null>(null);

export const SessionProvider = SessionContext.Provider;

/** The open round. */
export function useSession(): RoundSession {
  const session = useContext(SessionContext);
  if (!session) throw new Error("A part of the room stands outside of it");
  return session;
}

/** A part of the round's state. `select` must return the same value while nothing has changed. */
export function useRoom<T>(select: (state: RoundState) => T): T {
  const session = useSession();
  const read = () => select(session.state);
  return useSyncExternalStore(session.subscribe, read, read);
}

/** A number or text that changes with time, read four times a second; the view is drawn again only when it differs. */
export function useTick<T extends number | string | boolean | null>(
  read: (session: RoundSession) => T,
): T {
  const session = useSession();
  const readNow = () => read(session);
  return useSyncExternalStore(session.subscribeTicks, readNow, readNow);
}
