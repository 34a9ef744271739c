import type { Wanted } from "./compare-quantity";
import type { GistIndex } from "./gist-index";
import type { SoftReference } from "./grade-softly";
import type { LikenessIndex } from "./likeness-index";
import type { PhraseTrie } from "./phrase-trie";
import type { SideQuestion } from "./read-sides";
import type { Criterion, Rubric } from "./rubric";
import type { Vocabulary } from "./vocabulary";

/** A pattern whose words have become leaves of the rubric's one phrase tree. */
export type PatternNode =
  | { kind: "leaf"; leaf: number }
  | { kind: "quantity"; quantity: number }
  | { kind: "any" | "next"; items: PatternNode[] }
  | { kind: "near"; left: PatternNode; right: PatternNode; words: number }
  | { kind: "notNear"; left: PatternNode; right: PatternNode; words: number }
  | { kind: "same" | "before"; left: PatternNode; right: PatternNode }
  | { kind: "notSame"; left: PatternNode; right: PatternNode }
  | { kind: "denied"; item: PatternNode };

export type CompiledCriterion = {
  criterion: Criterion;
  lookFor: PatternNode[];
  partly: PatternNode[];
  parts: PatternNode[];
  misconceptions: PatternNode[];
};

/** What gradeAnswer needs of a rubric; made once by compileRubric and used for many answers. */
export type CompiledRubric = {
  rubric: Rubric;
  hash: string;
  max: number;
  criteria: CompiledCriterion[];
  vocabulary: Vocabulary;
  trie: PhraseTrie;
  quantities: Wanted[];
  likeness: LikenessIndex;
  /** Empty in a derived rubric. */
  gist: GistIndex;
  /** Runs of the prompt's words, which an answer may only repeat. */
  promptRuns: ReadonlySet<string>;
  /** Derived: lists and shuffled words lower credit instead of ending it. */
  isSoft: boolean;
  /** The question asks for a list, so a bare list is nearly an answer. */
  wantsList: boolean;
  /** Of a derived rubric; empty otherwise. */
  reference: SoftReference;
  /** Derived: what the question has one choose between. */
  sides: SideQuestion | undefined;
};
