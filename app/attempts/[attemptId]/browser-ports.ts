import type { DraftSave } from "@/lib/attempts/attempt";
import { openLocalDrafts } from "@/lib/attempts/draft-local";
import { getAnswers, getClock, putDraft } from "@/lib/attempts/draft-request";
import { newWriterId, type WriterNames } from "@/lib/attempts/draft-writer";
import type { RoundPorts, SubmitOutcome } from "@/lib/attempts/round-session";
import { now } from "@/lib/clock";

type Refused = { ok: false; reason: Exclude<SubmitOutcome, "done" | "offline"> };

/** The server action that ends the round: it leaves for the review, or says why not. */
export type SubmitAction = (input: {
  attemptId: string;
  answers: DraftSave[];
}) => Promise<Refused | undefined>;

type Parts = {
  attemptId: string;
  submit: SubmitAction;
  names: WriterNames;
  onSaved: RoundPorts["onSaved"];
};

/** Connects a round to this browser and its server. */
export function browserPorts({ attemptId, submit, names, onSaved }: Parts): RoundPorts {
  return {
    now: () => performance.now(),
    random: Math.random,
    isHidden: () => document.hidden,
    put: (save) => putDraft(attemptId, save),
    getClock: () => getClock(attemptId),
    getAnswers: () => getAnswers(attemptId),
    submit: (answers) => handIn(() => submit({ attemptId, answers })),
    openLocal: (onFailure) => openLocalDrafts(attemptId, now().getTime(), onFailure),
    takeWriter: (writerId) => names.take(writerId),
    newWriterId,
    onSaved,
  };
}

async function handIn(submit: () => Promise<Refused | undefined>): Promise<SubmitOutcome> {
  try {
    return (await submit())?.reason ?? "done";
  } catch (error) {
    // A redirect arrives here as an error while the router already follows it.
    return isRedirect(error) ? "done" : "offline";
  }
}

function isRedirect(error: unknown): boolean {
  if (typeof error !== "object" || error === null || !("digest" in error)) return false;
  return typeof error.digest === "string" && error.digest.startsWith("NEXT_REDIRECT");
}
