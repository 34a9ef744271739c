"use client";

import { useEffect, useState } from "react";
import { isOtherTabsNews, type OtherTabsNews } from "@/lib/attempts/draft-channel";
import { boxKey } from "@/lib/attempts/draft-session";
import { WriterNames } from "@/lib/attempts/draft-writer";
import { RoundSession } from "@/lib/attempts/round-session";
import { hasUnsaved } from "@/lib/attempts/save-summary";
import { browserPorts, type SubmitAction } from "./browser-ports";
import type { RoomOutline } from "./room-outline";

/** Opens the round for the life of the page and keeps it in step with the browser. */
export function useRoundSession(room: RoomOutline, submit: SubmitAction): RoundSession {
  const [page] = useState(() => openPage(room, submit));
  // Runs the session while the room is on the page, and tells it what happens to the page.
  useEffect(() => {
    const { session } = page;
    session.start();
    const stopListening = listenToPage(page);
    const stopGuarding = guardLeaving(session);
    return () => {
      stopListening();
      stopGuarding();
      session.stop();
      page.names.release();
    };
  }, [page]);
  return page.session;
}

type OpenPage = { session: RoundSession; names: WriterNames; channelName: string; tell: Tell };
type Tell = { send: (news: OtherTabsNews) => void };

function openPage(room: RoomOutline, submit: SubmitAction): OpenPage {
  const names = new WriterNames();
  const tell: Tell = { send: () => {} };
  const { attemptId } = room;
  const ports = browserPorts({
    attemptId,
    submit,
    names,
    onSaved: (save, revision) => tell.send({ key: boxKey(save), text: save.text, revision }),
  });
  const session = new RoundSession(room, ports);
  return { session, names, channelName: `preflight-${attemptId}`, tell };
}

function listenToPage({ session, names, channelName, tell }: OpenPage): () => void {
  const stop = new AbortController();
  const options = { signal: stop.signal };
  const channel = new BroadcastChannel(channelName);
  tell.send = (news) => channel.postMessage(news);
  channel.addEventListener(
    "message",
    ({ data }) => {
      if (isOtherTabsNews(data)) session.drafts.hear(data.key, data);
    },
    options,
  );
  const onVisibility = () => (document.hidden ? session.leave() : session.wake());
  document.addEventListener("visibilitychange", onVisibility, options);
  window.addEventListener("online", () => session.wake(), options);
  window.addEventListener("offline", () => session.wake(), options);
  window.addEventListener("focus", () => session.wake(), options);
  const onHide = () => {
    session.leave();
    names.release();
  };
  window.addEventListener("pagehide", onHide, options);
  window.addEventListener("pageshow", (event) => event.persisted && session.thaw(), options);
  return () => {
    stop.abort();
    channel.close();
    tell.send = () => {};
  };
}

/** Asks before the page is left, only while something is not acknowledged: a listener kept for longer would harm the back button. */
function guardLeaving(session: RoundSession): () => void {
  const ask = (event: BeforeUnloadEvent) => event.preventDefault();
  const update = () => {
    const mustAsk = hasUnsaved(session.state.boxes) && session.state.phase.name === "writing";
    if (mustAsk) window.addEventListener("beforeunload", ask);
    else window.removeEventListener("beforeunload", ask);
  };
  update();
  const unsubscribe = session.subscribe(update);
  return () => {
    unsubscribe();
    window.removeEventListener("beforeunload", ask);
  };
}
