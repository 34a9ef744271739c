"use client";

import { useEffect, useState } from "react";
import type { BenchGrade, BenchReply } from "@/lib/questions/bench";

const typingPauseMs = 150;
const lookMs = 1000;

/** What the server found, and the very text it was found in. */
export type BenchState = {
  reply: BenchReply | null;
  graded: { text: string; grade: BenchGrade } | null;
  isReachable: boolean;
};

type Request = { questionId: string; text: string; known?: string };

/** Undefined when nothing has changed since `known`. */
async function ask(request: Request, signal: AbortSignal): Promise<BenchReply | undefined> {
  const response = await fetch("/api/bench", {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(request),
    signal,
  });
  if (response.status === 204) return undefined;
  if (!response.ok) throw new Error(`The server answered ${response.status}`);
  return response.json();
}

/** Grades the text soon after each change of it, and again whenever a file of the question changes on disk. */
export function useBench(questionId: string, text: string): BenchState {
  const [state, setState] = useState<BenchState>({ reply: null, graded: null, isReachable: true });
  useEffect(() => {
    const stop = new AbortController();
    let known: string | undefined;
    let timer: ReturnType<typeof setTimeout>;
    const look = async () => {
      try {
        const asked = { questionId, text, ...(known === undefined ? {} : { known }) };
        // A page out of sight has time: it looks when it comes back.
        const reply = document.hidden ? undefined : await ask(asked, stop.signal);
        if (stop.signal.aborted) return;
        if (reply) {
          known = reply.version;
          const graded = reply.grade && { text, grade: reply.grade };
          setState({ reply, graded, isReachable: true });
        } else {
          setState((before) => (before.isReachable ? before : { ...before, isReachable: true }));
        }
      } catch {
        if (stop.signal.aborted) return;
        setState((before) => ({ ...before, isReachable: false }));
      }
      timer = setTimeout(look, lookMs);
    };
    timer = setTimeout(look, typingPauseMs);
    return () => {
      stop.abort();
      clearTimeout(timer);
    };
  }, [questionId, text]);
  return state;
}
