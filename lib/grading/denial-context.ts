import type { Cue } from "./denial-cues";
import {
  HARMS,
  HAS_TO,
  LESSENS,
  MODALS,
  ORDERS,
  PURPOSES,
  RELATIVES,
  RESULTS,
  SUBJECTS,
  TURNED_DOWN,
} from "./denial-words";
import { HAZARD_STEMS } from "./hazard-words";
import { NEGATORS } from "./little-words";
import { stemWord } from "./stem-word";
import { GLUE, type Token } from "./token";

/** Where a cue stands: tokens [at, to). */
export type CuePlace = { tokens: readonly Token[]; at: number; to: number; cue: Cue };

/** Words that are looked at on either side, so that time stays linear. */
const AHEAD = 16;
const BACK = 8;

/**
 * Whether a denial takes its claim back. It doesn't where it gives an order of things ("not before …"), a
 * purpose ("so that none waits"), says which ones are meant ("what doesn't fit"), what nobody can do any
 * more, or what becomes of a thing's absence ("without a bound it grows").
 */
export function isFirm(place: CuePlace): boolean {
  if (place.cue.reach !== "after" || place.cue.rejects) return true;
  if (TURNED_DOWN.has(wordAt(place, place.to)) || saysNoneHasTo(place)) return true;
  return !(
    givesOrder(place) ||
    isPurpose(place) ||
    isRelative(place) ||
    saysWhatNobodyCan(place) ||
    isHarmfulAbsence(place)
  );
}

const wordAt = ({ tokens }: CuePlace, at: number): string => tokens[at]?.word ?? "";

function inSentence({ tokens, at }: CuePlace, other: number): boolean {
  return tokens[other] !== undefined && tokens[other]?.sentence === tokens[at]?.sentence;
}

function givesOrder(place: CuePlace): boolean {
  if (wordAt(place, place.at) === "without") return false;
  for (let ahead = place.to; ahead < place.to + AHEAD && inSentence(place, ahead); ahead += 1) {
    const token = place.tokens[ahead];
    if (!token || (ahead > place.to && token.glue & GLUE.clause)) return false;
    if (ORDERS.has(token.word)) return true;
    if (token.word === "but" || (SUBJECTS.has(wordAt(place, ahead + 1)) && token.word === "and"))
      return false;
  }
  return false;
}

function isPurpose(place: CuePlace): boolean {
  const subject = wordAt(place, place.at - 1);
  if (subject === "we" || subject === "i") return false;
  for (let back = place.at - 1; back >= place.at - BACK && inSentence(place, back); back -= 1) {
    if (PURPOSES.has(wordAt(place, back))) return true;
    if ((place.tokens[back]?.glue ?? 0) & (GLUE.clause | GLUE.arrow)) return false;
  }
  return false;
}

/** The cue stands right behind "who", "that", "what …". */
export function isRelative(place: CuePlace): boolean {
  const back = /^(?:simply|just|still|also|really|do|does|are|is)$/.test(
    wordAt(place, place.at - 1),
  )
    ? place.at - 2
    : place.at - 1;
  return inSentence(place, back) && RELATIVES.has(wordAt(place, back));
}

/** "no store has to be sharded". */
function saysNoneHasTo(place: CuePlace): boolean {
  if (wordAt(place, place.at) !== "no") return false;
  for (let ahead = place.to + 1; ahead < place.to + 5 && inSentence(place, ahead); ahead += 1)
    if (wordAt(place, ahead + 1) === "to" && HAS_TO.has(wordAt(place, ahead))) return true;
  return false;
}

/** "no customer can pay" tells of harm; "no replica can be added" turns it down. */
function saysWhatNobodyCan(place: CuePlace): boolean {
  if (wordAt(place, place.at) !== "no") return false;
  for (let ahead = place.to + 1; ahead < place.to + 5 && inSentence(place, ahead); ahead += 1) {
    if ((place.tokens[ahead]?.glue ?? 0) & (GLUE.pause | GLUE.clause)) return false;
    if (!MODALS.has(wordAt(place, ahead))) continue;
    return !/^(?:be|help|exist|work)$/.test(wordAt(place, ahead + 1));
  }
  return false;
}

/** "Not calling cancel leaks", "no timeout means it hangs", "it grows for ever without a bound". */
function isHarmfulAbsence(place: CuePlace): boolean {
  const cue = wordAt(place, place.at);
  const next = wordAt(place, place.to);
  const opens = opensClause(place);
  if (cue === "no" && opens) return isFollowedByResult(place);
  if (cue === "not" && opens && next.endsWith("ing")) return harmBeyond(place, place.to + 1);
  return cue === "without" && (harmBeyond(place, place.to) || (!opens && harmBefore(place)));
}

function opensClause(place: CuePlace): boolean {
  const { tokens, at } = place;
  if (!inSentence(place, at - 1)) return true;
  if ((tokens[at]?.glue ?? 0) & (GLUE.pause | GLUE.clause | GLUE.arrow)) return true;
  return /^(?:and|but|because|since|as|then|so|or)$/.test(wordAt(place, at - 1));
}

function isFollowedByResult(place: CuePlace): boolean {
  for (let ahead = place.to + 1; ahead < place.to + 6 && inSentence(place, ahead); ahead += 1) {
    if (RESULTS.has(wordAt(place, ahead))) return true;
    if ((place.tokens[ahead]?.glue ?? 0) & GLUE.arrow) return true;
  }
  return false;
}

function harmBeyond(place: CuePlace, from: number): boolean {
  for (let ahead = from; ahead < from + AHEAD && inSentence(place, ahead); ahead += 1) {
    if (ahead > from && (place.tokens[ahead]?.glue ?? 0) & GLUE.clause) return false;
    if (isHarm(place, ahead)) return true;
  }
  return false;
}

function harmBefore(place: CuePlace): boolean {
  for (let back = place.at - 1; back >= place.at - BACK && inSentence(place, back); back -= 1) {
    if (isHarm(place, back)) return true;
    if ((place.tokens[back]?.glue ?? 0) & (GLUE.clause | GLUE.pause)) return false;
  }
  return false;
}

/** A harm that isn't itself denied: "without locks there is no contention". */
function isHarm(place: CuePlace, at: number): boolean {
  const word = wordAt(place, at);
  if (!HARMS.has(word) && !HAZARD_STEMS.has(stemWord(word))) return false;
  for (let back = at - 1; back >= at - 4 && inSentence(place, back); back -= 1) {
    if (back >= place.at && back < place.to) return true;
    if (NEGATORS.has(wordAt(place, back)) || LESSENS.has(wordAt(place, back))) return false;
  }
  return true;
}
