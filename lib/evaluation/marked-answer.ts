/** A short answer that people marked, with what a rubric is derived from. */
export type MarkedAnswer = {
  question: string;
  prompt: string;
  reference: string;
  text: string;
  /** 0 to 1. */
  score: number;
};

/** Criteria with points by question, for sets that have them. */
export type GivenCriteria = ReadonlyMap<string, readonly { text: string; points: number }[]>;
