/** What a pattern line means, before it is compiled against a vocabulary. */
export type Pattern =
  | { kind: "word"; text: string; how: "stem" | "exact" | "prefix" }
  | { kind: "quantity"; text: string }
  /** Side by side. */
  | { kind: "next"; items: Pattern[] }
  | { kind: "any"; items: Pattern[] }
  | { kind: "near"; left: Pattern; right: Pattern; words: number }
  | { kind: "notNear"; left: Pattern; right: Pattern; words: number }
  | { kind: "same"; left: Pattern; right: Pattern }
  | { kind: "notSame"; left: Pattern; right: Pattern }
  | { kind: "before"; left: Pattern; right: Pattern }
  | { kind: "denied"; item: Pattern };

/** A pattern that can't be read, with the place of the fault. */
export class PatternError extends Error {
  readonly pattern: string;
  /** 1-based. */
  readonly column: number;
  /** What is wrong, without the place. */
  readonly problem: string;
  readonly criterionId: string | undefined;

  constructor(fault: { pattern: string; column: number; problem: string; criterionId?: string }) {
    const where = fault.criterionId === undefined ? "" : `${fault.criterionId}: `;
    super(`${where}${fault.problem} at column ${fault.column} of: ${fault.pattern}`);
    this.name = "PatternError";
    this.pattern = fault.pattern;
    this.column = fault.column;
    this.problem = fault.problem;
    this.criterionId = fault.criterionId;
  }
}
