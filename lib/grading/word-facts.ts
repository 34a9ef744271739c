import { plainWord } from "./character-class";
import { isContentWord } from "./content-word";
import { CUES, type Cue } from "./denial-cues";
import { FUNCTION_WORDS } from "./function-words";
import { isGeneric } from "./generic-words";
import { JOINERS, LITTLE_WORDS } from "./little-words";
import { NUMBER_WORDS } from "./number-words";
import { remember } from "./remember";
import { stemWord } from "./stem-word";
import { wordClass } from "./word-classes";
import { weightOfStem } from "./word-weights";

/** What there is to know of a word whatever the rubric: worked out once a word, and not once a place where it stands. */
export type WordFacts = {
  /** Lower-case, accents and invisible characters removed. */
  word: string;
  stem: string;
  /** The value of a number word such as "two"; NaN for others. */
  value: number;
  /** May stand inside a phrase, and isn't counted between words. */
  isLittle: boolean;
  isFunction: boolean;
  isGeneric: boolean;
  isContent: boolean;
  /** Stands between names. */
  isJoiner: boolean;
  /** Wordings of denial that begin with it, the longest first. */
  cues: readonly Cue[] | undefined;
  /** What a content word tells anywhere; 0 for others. */
  rarity: number;
  /** Index in WORD_CLASSES, figures and number words among the content words. */
  kind: number;
};

const MOST_WORDS = 50_000;
/** Longer ones are no words; keeping them would only cost memory. */
const LONGEST = 40;

const knownFacts = remember(makeFacts, MOST_WORDS);
const knownPieces = remember((piece) => factsOf(takeEnding(plainWord(piece))), MOST_WORDS);

/** The facts of a plain word. */
export function factsOf(word: string): WordFacts {
  return word.length > LONGEST ? makeFacts(word) : knownFacts(word);
}

/** The facts of a word as it stands in a text: "Don't", "Müllers". */
export function factsOfPiece(piece: string): WordFacts {
  return piece.length > LONGEST ? factsOf(takeEnding(plainWord(piece))) : knownPieces(piece);
}

/** "bank's" is "bank"; "don't" stays. */
function takeEnding(word: string): string {
  const mark = Math.max(word.lastIndexOf("'"), word.lastIndexOf("’"));
  if (mark <= 0) return word;
  return word.slice(mark + 1) === "t" ? `${word.slice(0, mark)}'t` : word.slice(0, mark);
}

function makeFacts(word: string): WordFacts {
  const stem = stemWord(word);
  const isContent = isContentWord(word);
  return {
    word,
    stem,
    value: NUMBER_WORDS.get(word) ?? Number.NaN,
    isLittle: LITTLE_WORDS.has(word),
    isFunction: FUNCTION_WORDS.has(word),
    isGeneric: isGeneric(word),
    isContent,
    isJoiner: JOINERS.has(word),
    cues: CUES.get(word),
    rarity: isContent ? weightOfStem(stem) : 0,
    kind: wordClass(word),
  };
}
