import { denialAt } from "./find-denials";
import type { GistIndex, GistWord } from "./gist-index";
import type { Hit } from "./phrase-trie";
import type { ReadAnswer } from "./read-answer";

/** One or two neighbouring units in which a criterion's words come together. */
export type GistPlace = { unit: number; units: 1 | 2; score: number };

/** By criterion, the places whose score reaches `least`, in order. */
export type Gists = GistPlace[][];

/** Fewer words in common say nothing. */
const LEAST_WORDS = 3;

type Board = {
  scores: Float64Array;
  counts: Int32Array;
  /** The token that last told of a criterion: it may be several of its terms, and counts once. */
  last: Int32Array;
  touched: number[];
  seen: Int32Array;
};

/**
 * Where an answer comes to speak of what a criterion is about, in whatever words of it: for each unit, and each
 * two units in a row, the weights of the criterion's words in it. `skipped` holds 1 for tokens that don't count.
 */
export function findGist(
  answer: ReadAnswer,
  index: GistIndex,
  least: number,
  skipped: Uint8Array,
): Gists {
  const { unitStarts } = answer.text;
  const count = index.denies.length;
  const places: Gists = Array.from({ length: count }, () => []);
  const board: Board = {
    scores: new Float64Array(count),
    counts: new Int32Array(count),
    last: new Int32Array(count),
    touched: [],
    seen: new Int32Array(index.words.length).fill(-1),
  };
  const telling = tellingTokens(answer, index, skipped);
  let window = 0;
  let first = 0;
  for (let unit = 0; unit + 1 < unitStarts.length; unit += 1) {
    while ((telling[first] ?? Number.POSITIVE_INFINITY) < (unitStarts[unit] ?? 0)) first += 1;
    for (const units of [1, 2] as const) {
      if (unit + units >= unitStarts.length) continue;
      const to = unitStarts[unit + units] ?? 0;
      for (let next = first; next < telling.length; next += 1) {
        const at = telling[next] ?? to;
        if (at >= to) break;
        addToken(board, answer, index, at, window);
      }
      window += 1;
      for (const criterion of board.touched) {
        const score = board.scores[criterion] ?? 0;
        if (score >= least && (board.counts[criterion] ?? 0) >= LEAST_WORDS)
          places[criterion]?.push({ unit, units, score });
        board.scores[criterion] = 0;
        board.counts[criterion] = 0;
      }
      board.touched.length = 0;
    }
  }
  return places;
}

/** The tokens that are words of some criterion. */
function tellingTokens(
  { entries }: ReadAnswer,
  { words }: GistIndex,
  skipped: Uint8Array,
): number[] {
  const telling: number[] = [];
  for (let at = 0; at < entries.length; at += 1)
    for (const term of entries[at]?.terms ?? [])
      if (words[term]) {
        if (skipped[at] === 0) telling.push(at);
        break;
      }
  return telling;
}

/** Adds a token's words where the window doesn't hold them yet. */
function addToken(
  { scores, counts, last, touched, seen }: Board,
  answer: ReadAnswer,
  index: GistIndex,
  at: number,
  window: number,
): void {
  const isDenied = denialAt(answer.denials, at)?.firm === true;
  for (const term of answer.entries[at]?.terms ?? []) {
    const words = index.words[term];
    if (!words) continue;
    if (seen[term] === window) break;
    seen[term] = window;
    for (const { criterion, weight } of words) {
      if (isDenied && !index.denies[criterion]) continue;
      if (last[criterion] === at && counts[criterion] !== 0) continue;
      last[criterion] = at;
      if (counts[criterion] === 0) touched.push(criterion);
      counts[criterion] = (counts[criterion] ?? 0) + 1;
      scores[criterion] = (scores[criterion] ?? 0) + weight;
    }
  }
}

type Place = { criterion: number; place: GistPlace; skipped: Uint8Array };

/** The words of a place that are the criterion's, and what they weigh together. */
export function wordsOfGist(
  answer: ReadAnswer,
  { words }: GistIndex,
  { criterion, place, skipped }: Place,
): { hits: Hit[]; score: number } {
  const { unitStarts } = answer.text;
  const seen = new Set<number>();
  const hits: Hit[] = [];
  let score = 0;
  const to = unitStarts[place.unit + place.units] ?? 0;
  for (let at = unitStarts[place.unit] ?? 0; at < to; at += 1) {
    for (const term of answer.entries[at]?.terms ?? []) {
      const word = wordOf(words[term], criterion);
      if (!word) continue;
      if (skipped[at] === 1) break;
      if (!seen.has(term)) score += word.weight;
      seen.add(term);
      hits.push({ from: at, to: at + 1 });
      break;
    }
  }
  return { hits, score };
}

function wordOf(words: readonly GistWord[] | undefined, criterion: number): GistWord | undefined {
  if (words) for (const word of words) if (word.criterion === criterion) return word;
  return undefined;
}
