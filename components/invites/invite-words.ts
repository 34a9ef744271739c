import type {
  CandidateStage,
  EventKind,
  LinkState,
  Marking,
  Recommendation,
} from "@/lib/invites/invite";

export const stageNames: Record<CandidateStage, string> = {
  joined: "In the lobby",
  running: "Writing",
  submitted: "Handed in",
  reviewed: "Reviewed",
  released: "Feedback released",
};

export const linkStateNames: Record<LinkState, string> = {
  open: "Open",
  "not-yet": "Not open yet",
  expired: "Expired",
  revoked: "Revoked",
  full: "All seats taken",
};

export const recommendationNames: Record<Recommendation, string> = {
  "strong-no": "Strong no",
  no: "No",
  yes: "Yes",
  "strong-yes": "Strong yes",
};

export const markingNames: Record<Marking, string> = {
  together: "Together, in one set of marks",
  blind: "Blind, each on their own, shown when all are done",
};

export const eventNames: Record<EventKind, string> = {
  created: "made the invite",
  revoked: "revoked the link",
  "expiry-moved": "moved the expiry",
  "link-rotated": "made a new link",
  joined: "joined",
  started: "started",
  "time-given": "gave more time",
  reopened: "reopened the round",
  "transfer-code-made": "made a transfer code",
  "moved-to-another-device": "went on on another device",
  released: "released the feedback",
  "reviewer-invited": "made a link for another interviewer",
  "reviewer-accepted": "joined as an interviewer",
  "reviewer-revoked": "took an interviewer off",
  decided: "wrote an opinion",
};
