import { isFirm, isRelative } from "./denial-context";
import type { Cue } from "./denial-cues";
import {
  CHOSEN,
  CLAUSE_WORDS,
  CONDITIONS,
  HARMLESS_AFTER,
  MAIN_SUBJECTS,
  MAIN_VERBS,
  SUBJECTS,
} from "./denial-words";
import { GLUE, type Token, type TokenizedText } from "./token";

/**
 * Tokens [from, to) are the words that deny; `rejects` when they turn a thing down and not only describe;
 * `firm` when they take a claim back, and don't only say in what order or to what end.
 */
export type Denial = { from: number; to: number; rejects: boolean; firm: boolean };

/** `of[token]` is the index of the denial that covers it, or -1. */
export type Denials = { all: Denial[]; of: Int32Array };

/** The denial that covers a token. Most tokens have none, and reading beyond an array's beginning is slow. */
export function denialAt({ all, of }: Denials, at: number): Denial | undefined {
  const index = of[at] ?? -1;
  return index < 0 ? undefined : all[index];
}

/** Finds what a text denies: "no need for X", "instead of X", "X isn't required". Linear. */
export function findDenials(text: TokenizedText): Denials {
  const { tokens } = text;
  const denials: Denials = { all: [], of: new Int32Array(tokens.length).fill(-1) };
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token || text.unitKinds[token.unit] === "code") continue;
    const cue = cueAt(tokens, at);
    if (!cue) continue;
    const to = at + cue.words.length;
    if (isHarmless(tokens, at, to, cue)) continue;
    if (isUndone(tokens, at, denials)) continue;
    const place = { tokens, at, to, cue };
    const rejects = cue.rejects || isChosen(tokens, at, to);
    const index = denials.all.push({ from: at, to, rejects, firm: isFirm(place) }) - 1;
    if (cue.reach === "before") coverBefore(tokens, at, cue, index, denials);
    else coverAfter(tokens, to, { cue, index, relative: isRelative(place) }, denials);
    at = to - 1;
  }
  return denials;
}

function cueAt(tokens: readonly Token[], at: number): Cue | undefined {
  const list = tokens[at]?.facts.cues;
  return list?.find((cue) =>
    cue.words.every((word, step) => {
      const token = tokens[at + step];
      return token?.word === word && (step === 0 || (token.glue & GLUE.pause) === 0);
    }),
  );
}

function isHarmless(tokens: readonly Token[], at: number, to: number, cue: Cue): boolean {
  if (HARMLESS_AFTER.has(tokens[to]?.word ?? "") && cue.words.length === 1) return true;
  // "avoid unnecessary copies", "too slow a bank": a quality of what follows, not a judgement on what stands before.
  if (cue.reach === "before" && cue.words.length === 1 && describesNext(tokens, to)) return true;
  // "Cassandra? No - we need ACID": an answer, not a denial of what follows.
  if (cue.reach === "after" && (tokens[to]?.glue ?? 0) & GLUE.clause) return true;
  if (tokens[at]?.word === "no" && (tokens[to]?.glue ?? 0) & GLUE.pause) return true;
  if (cue.needsSubject) return !decides(tokens, at);
  if (cue.reach === "rest") return false;
  const before = tokens[at - 1]?.word;
  if (before === "or" || before === "why" || before === "whether") return true;
  return isSupposed(tokens, at);
}

/** The cue stands before a thing in the same clause: "unnecessary allocations". */
function describesNext(tokens: readonly Token[], to: number): boolean {
  const next = tokens[to];
  if (!next || next.sentence !== tokens[to - 1]?.sentence) return false;
  if (next.glue & (GLUE.pause | GLUE.clause | GLUE.arrow)) return false;
  return next.facts.isContent && !CLAUSE_WORDS.has(next.word);
}

/** "we avoid", "I would skip", "Avoid X": a decision. "to avoid", "which avoids": a purpose. */
function decides(tokens: readonly Token[], at: number): boolean {
  for (let back = at - 1; back >= at - 3; back -= 1) {
    const token = tokens[back];
    if (!token) break;
    if (SUBJECTS.has(token.word)) return true;
    if (!/^(?:would|will|can|should|could|must|simply|just|also|then|d|ll)$/.test(token.word))
      break;
  }
  const token = tokens[at];
  return token !== undefined && (at === 0 || tokens[at - 1]?.sentence !== token.sentence);
}

/** The cue stands in an if- or when-clause. */
function isSupposed(tokens: readonly Token[], at: number): boolean {
  const sentence = tokens[at]?.sentence;
  for (let back = at; back >= Math.max(0, at - 9); back -= 1) {
    const token = tokens[back];
    if (!token || token.sentence !== sentence) return false;
    if (back < at && CONDITIONS.has(token.word)) return true;
    if (token.glue & (GLUE.pause | GLUE.clause)) return false;
  }
  return false;
}

/** "we don't …", "not needed": somebody turns it down. */
function isChosen(tokens: readonly Token[], at: number, to: number): boolean {
  const subject = tokens[at - 1]?.word;
  return subject === "we" || subject === "i" || CHOSEN.has(tokens[to]?.word ?? "");
}

/** "never retry without jitter", "not unnecessary": two denials side by side make a statement. */
function isUndone(tokens: readonly Token[], at: number, denials: Denials): boolean {
  const before = denialAt(denials, at - 1) ?? denials.all.at(-1);
  if (!before || tokens[at]?.sentence !== tokens[before.from]?.sentence) return false;
  if (tokens[at]?.word === "without") return (denials.of[at - 1] ?? -1) >= 0;
  return at === before.to;
}

type Reaching = { cue: Cue; index: number; relative: boolean };

function coverAfter(
  tokens: readonly Token[],
  from: number,
  { cue, index, relative }: Reaching,
  denials: Denials,
): void {
  const sentence = tokens[from - 1]?.sentence;
  let left = cue.most;
  for (let at = from; at < tokens.length && left > 0; at += 1) {
    const token = tokens[at];
    if (!token || token.sentence !== sentence) return;
    if (cue.reach !== "rest" && at > from && endsClause(tokens, at, cue)) return;
    if (cue.reach !== "rest" && token.word === "without") return;
    if (opensMain(tokens, at, from)) return;
    if (relative && at > from && (MAIN_VERBS.has(token.word) || token.glue & GLUE.pause)) return;
    mark(denials, at, index);
    if (!token.facts.isLittle) left -= 1;
  }
}

function endsClause(tokens: readonly Token[], at: number, cue: Cue): boolean {
  const token = tokens[at];
  if (!token) return true;
  if (token.glue & (GLUE.clause | GLUE.arrow)) return true;
  if (CLAUSE_WORDS.has(token.word)) return true;
  if (token.glue & GLUE.pause) return !listGoesOn(tokens, at);
  if (token.word === "and") return !cue.overAnd || SUBJECTS.has(tokens[at + 1]?.word ?? "");
  return cue.overAnd && SUBJECTS.has(token.word);
}

/** "Without work the thread ends": an article after the first thing begins the main clause. */
function opensMain(tokens: readonly Token[], at: number, from: number): boolean {
  if (at <= from || tokens[from - 1]?.word !== "without") return false;
  return MAIN_SUBJECTS.has(tokens[at]?.word ?? "");
}

/** After a comma: "replicas, sharding or caches" is still the same list. */
function listGoesOn(tokens: readonly Token[], at: number): boolean {
  for (let ahead = at; ahead < at + 5; ahead += 1) {
    const token = tokens[ahead];
    if (!token || token.sentence !== tokens[at]?.sentence) return false;
    if (token.word === "or" || token.word === "nor") return true;
    if (SUBJECTS.has(token.word) || CLAUSE_WORDS.has(token.word)) return false;
  }
  return false;
}

function coverBefore(
  tokens: readonly Token[],
  cueAtToken: number,
  cue: Cue,
  index: number,
  denials: Denials,
): void {
  const sentence = tokens[cueAtToken]?.sentence;
  let left = cue.most;
  let after = tokens[cueAtToken];
  for (let at = cueAtToken - 1; at >= 0 && left > 0; at -= 1) {
    const token = tokens[at];
    if (!token || token.sentence !== sentence || CLAUSE_WORDS.has(token.word)) return;
    if (after && after.glue & (GLUE.pause | GLUE.clause)) return;
    mark(denials, at, index);
    if (!token.facts.isLittle) left -= 1;
    after = token;
  }
}

/** The first denial of a word holds. */
function mark(denials: Denials, at: number, index: number): void {
  if ((denials.of[at] ?? -1) < 0) denials.of[at] = index;
}
