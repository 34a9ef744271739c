export type Verdict = "met" | "partly" | "missed" | "contradicted";

/** A half-open range [start, end) of UTF-16 offsets into the text that was graded. */
export type Span = { start: number; end: number };

/** What the engine found for one criterion. Data only: sentences are made by explainFinding. */
export type Finding = {
  /** The criterion's id. */
  id: string;
  verdict: Verdict;
  points: number;
  max: number;
  /** The exact words that decided the verdict (for `contradicted`, the words that deny or invert the claim). */
  evidence: Span[];
  /** How the verdict was reached. */
  by: "pattern" | "parts" | "likeness" | "denial" | "misconception" | "none";
  /** The answer says it and also denies it: a person should look. */
  bothWays: boolean;
};

/** Why a text as a whole is suspicious; each lowers or removes credit. */
export type Flag =
  | "empty"
  | "echoes-prompt"
  | "keyword-list"
  | "repeated-text"
  | "shuffled-words"
  | "hidden-characters"
  | "off-topic"
  | "takes-other-side"
  | "contradicts-itself"
  | "too-long";

/** What the engine found for one answer. Same text, rubric and version: same bytes. */
export type Grade = {
  engineVersion: string;
  rubricHash: string;
  /** 0 to 100, a whole number. */
  percent: number;
  points: number;
  max: number;
  criteria: Finding[];
  flags: Flag[];
};
