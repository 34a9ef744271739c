import { isContentWord } from "./content-word";
import { draftPatterns, tellingWords } from "./draft-patterns";
import { type GuideItem, readGuide } from "./read-guide";
import type { Criterion, Rubric } from "./rubric";
import { stemWord } from "./stem-word";
import { tokenize } from "./tokenize";
import { weightOfStem } from "./word-weights";

/** A rubric in the authored form, with the stages that its criteria name and what was left out of it. */
export type DraftedRubric = {
  rubric: Rubric;
  stages: { id: string; title: string }[];
  /** Statements that became no criterion: too short, said before, or too many. */
  left: string[];
};

const MOST_CRITERIA = 20;
const LEAST_WORDS = 3;
const MOST_ALIKE = 0.7;
/** Nobody says everything: this share of all points makes 100 %. */
const FULL_MARKS = 0.7;
const MOST_SAYS = 400;
const ID_LENGTH = 48;

/**
 * Drafts a rubric from the Markdown of an answer or answer framework, for a person to edit: the biggest
 * headings become stages; bold terms with their text, bullets and sentences become criteria with a statement,
 * patterns and points (3 for key insights, 2 for terms, 1 for the rest). Any string is accepted.
 */
export function draftRubric(
  markdown: string,
  { questionId, prompt }: { questionId: string; prompt: string },
): DraftedRubric {
  const { sections, items } = readGuide(markdown);
  const weigh = newWeigher(prompt);
  const { kept, left } = chooseItems(items, weigh);
  const taken = new Set<string>();
  const stageIds = sections.map((title, at) => unusedId(title, `stage-${at + 1}`, taken));
  const ids = new Set<string>();
  const criteria = kept.map((item) =>
    draftCriterion(item, stageIds[item.section] ?? stageIds[0] ?? "answer", weigh, ids),
  );
  const used = sections
    .map((title, at) => ({ id: stageIds[at] ?? "", title }))
    .filter(({ id }) => criteria.some(({ stage }) => stage === id));
  const stages = used.length > 0 ? used : [{ id: "answer", title: "Answer" }];
  const max = criteria.reduce((sum, { points }) => sum + points, 0);
  const fullMarks = Math.max(1, Math.round(max * FULL_MARKS));
  return { rubric: { questionId, prompt, criteria, lexicon: [], fullMarks }, stages, left };
}

/** Rare words tell more, the prompt's own words nothing. */
function newWeigher(prompt: string): (word: string) => number {
  const known = new Set(tokenize(prompt).tokens.map((token) => stemWord(token.word)));
  return (word) => (known.has(stemWord(word)) ? 0 : weightOfStem(stemWord(word)));
}

function chooseItems(
  items: readonly GuideItem[],
  weigh: (word: string) => number,
): { kept: GuideItem[]; left: string[] } {
  const left: GuideItem[] = [];
  const chosen: { item: GuideItem; stems: Set<string>; worth: number }[] = [];
  for (const item of items) {
    const stems = stemsOf(saysOf(item));
    const said = chosen.some((one) => likeness(one.stems, stems) > MOST_ALIKE);
    const words = tellingWords(saysOf(item), weigh);
    if (stems.size < LEAST_WORDS || words.length === 0 || said) left.push(item);
    else chosen.push({ item, stems, worth: pointsOf(item) * 100 + words.length });
  }
  const least = chosen.map(({ worth }) => worth).sort((a, b) => b - a)[MOST_CRITERIA - 1] ?? 0;
  const kept = chosen.filter(({ worth }) => worth >= least).slice(0, MOST_CRITERIA);
  left.push(
    ...chosen.map(({ item }) => item).filter((item) => !kept.some((one) => one.item === item)),
  );
  return {
    kept: kept.map(({ item }) => item),
    left: left.map(saysOf).filter((says) => says !== ""),
  };
}

function draftCriterion(
  item: GuideItem,
  stage: string,
  weigh: (word: string) => number,
  ids: Set<string>,
): Criterion {
  const says = saysOf(item);
  const { full, half } = draftPatterns(item.title, [item.text, ...item.parts].join(". "), weigh);
  const naming = item.title === "" ? tellingWords(says, weigh).slice(0, 3).join(" ") : item.title;
  return {
    id: unusedId(naming, `c${ids.size + 1}`, ids),
    stage,
    says,
    why: item.isKey ? "The guide names it as a key insight." : "The guide's answer says it.",
    points: pointsOf(item),
    lookFor: full,
    partly: half,
    parts: [],
    partsNeeded: 0,
    accept: [],
    reject: [],
    misconceptions: [],
  };
}

function pointsOf(item: GuideItem): number {
  if (item.isKey) return 3;
  return item.title !== "" || item.parts.length > 0 ? 2 : 1;
}

/** The statement as one plain sentence. */
function saysOf(item: GuideItem): string {
  const body = [
    item.text.replace(/[.:;]$/, ""),
    ...item.parts.map((part) => part.replace(/[.;]$/, "")),
  ]
    .filter((piece) => piece !== "")
    .join("; ");
  const whole = item.title === "" || body === "" ? item.title || body : `${item.title}: ${body}`;
  const cut = whole.length > MOST_SAYS ? whole.slice(0, whole.lastIndexOf(" ", MOST_SAYS)) : whole;
  return cut === "" || /[.!?]$/.test(cut) ? cut : `${cut}.`;
}

function stemsOf(text: string): Set<string> {
  const words = tokenize(text).tokens.map((token) => token.word);
  return new Set(words.filter(isContentWord).map(stemWord));
}

function likeness(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  let shared = 0;
  for (const stem of left) if (right.has(stem)) shared += 1;
  return shared / Math.max(1, Math.min(left.size, right.size));
}

/** Small letters, digits and hyphens; added to `ids`. */
function unusedId(text: string, otherwise: string, ids: Set<string>): string {
  const words = tokenize(text).tokens.map((token) => token.word.replace(/[^a-z0-9]/g, ""));
  const slug = words
    .filter((word) => word !== "")
    .slice(0, 6)
    .join("-")
    .slice(0, ID_LENGTH);
  const base = slug.replace(/^-+|-+$/g, "") || otherwise;
  let id = base;
  for (let next = 2; ids.has(id); next += 1) id = `${base}-${next}`;
  ids.add(id);
  return id;
}
