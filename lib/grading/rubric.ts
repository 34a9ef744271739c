/** One thing that a good answer says, worth points. Patterns are written in the language of ./README.md. */
export type Criterion = {
  /** Lasting: past grades point here, so it is never renamed after release. */
  id: string;
  /** The stage whose subtotal the points count to. Credit is given wherever in the answer it was said. */
  stage: string;
  /** The claim in one plain sentence. It is matched against the answer as well as shown. */
  says: string;
  /** Why an interviewer cares; shown when the criterion was missed. */
  why: string;
  /** 3 = essential, 2 = expected, 1 = excellent. */
  points: number;
  /** Any one of these patterns earns full points. */
  lookFor: string[];
  /** Any one of these patterns alone earns half. */
  partly: string[];
  /** Sub-claims found anywhere in the answer: `partsNeeded` of them are full points, at least one is half. */
  parts: string[];
  partsNeeded: number;
  /** Example sentences that must earn full points. */
  accept: string[];
  /** Example sentences that must earn nothing. */
  reject: string[];
  misconceptions: Misconception[];
  /** Says how an answer is given and not what it says: it counts only beside criteria that say something. */
  delivery?: boolean;
};

/** A known wrong belief. An answer that states it is contradicted on this criterion. */
export type Misconception = { says: string; lookFor: string[]; examples: string[] };

/** The ordered criteria of one question, with what the engine needs to know of the question itself. */
export type Rubric = {
  questionId: string;
  /** Plain text of the prompt: its words earn little, and echoing it earns nothing. */
  prompt: string;
  criteria: Criterion[];
  /** How many points make 100 %; all points when absent. */
  fullMarks?: number;
  /** Groups of equivalent words or phrases for this question only. */
  lexicon: string[][];
  /** Derived from a reference or from given criteria: they earn by degrees, as far as the answer covers their words. */
  soft?: "reference" | "criteria";
};

/** Groups of equivalent words or phrases for every question (content/lexicon.yaml). */
export type Lexicon = { groups: string[][] };
