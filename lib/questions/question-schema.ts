import { z } from "zod";
import { levels, tracks } from "./question";

/** What every id of the bank looks like: it appears in addresses and file names. */
export const idPattern = /^[a-z0-9][a-z0-9-]{0,63}$/;

const id = z
  .string()
  .regex(
    idPattern,
    "Use small letters, digits and hyphens, at most 64, beginning with a letter or digit.",
  );
const text = z.string().trim().min(1, "Write something here, or remove the line.");

/** An empty value ("partly:" and nothing after it) is an empty list. */
function list<T extends z.ZodType>(item: T) {
  return z.preprocess((value) => (value === "" ? [] : value), z.array(item));
}

function optionalList<T extends z.ZodType>(item: T) {
  return list(item).default([]);
}

/** A whole number written as text, since our YAML makes no numbers of its own. */
function wholeNumber(min: number, max: number) {
  const fix = `Write a whole number from ${min} to ${max}.`;
  return z
    .string()
    .regex(/^\d{1,4}$/, fix)
    .transform(Number)
    .refine((value) => value >= min && value <= max, fix);
}

/** Strict: a misspelt key is reported, with the keys that exist. */
function block<T extends z.ZodRawShape>(shape: T) {
  return z.strictObject(shape, {
    error: (issue) =>
      issue.code === "unrecognized_keys"
        ? `Known here: ${Object.keys(shape).join(", ")}.`
        : undefined,
  });
}

const stage = block({ id, title: text, minutes: wholeNumber(1, 180), hint: text });
const source = block({ guide: text, section: text });
const erratum = block({ guide: text, says: text, right: text, because: text });

/** The front matter of question.md. */
export const questionFileSchema = block({
  title: text,
  track: z.enum(tracks),
  level: z.enum(levels),
  minutes: wholeNumber(1, 180),
  summary: text,
  topics: optionalList(text),
  stages: list(stage).refine(
    (stages) => stages.length > 0,
    "Give the question one stage at least.",
  ),
  sources: optionalList(source),
  insights: optionalList(text),
  "follow-ups": optionalList(text),
  errata: optionalList(erratum),
  status: z.enum(["published", "draft"]).default("published"),
}).transform(({ "follow-ups": followUps, ...rest }) => ({ ...rest, followUps }));

const misconception = block({
  says: text,
  "look-for": list(text).refine(
    (lines) => lines.length > 0,
    "Say what to look for, one line at least.",
  ),
  examples: optionalList(text),
}).transform(({ "look-for": lookFor, ...rest }) => ({ ...rest, lookFor }));

const criterionShape = {
  id,
  says: text,
  why: text,
  points: wholeNumber(1, 3),
  "look-for": optionalList(text),
  partly: optionalList(text),
  parts: optionalList(text),
  "parts-needed": wholeNumber(1, 20).optional(),
  accept: optionalList(text),
  reject: optionalList(text),
  misconceptions: optionalList(misconception),
};

type AsWritten = { "look-for": string[]; "parts-needed"?: number | undefined; parts: string[] };

/** YAML's names with hyphens become ours here and nowhere else. */
function renamed<T extends AsWritten>({
  "look-for": lookFor,
  "parts-needed": partsNeeded,
  ...rest
}: T) {
  return { ...rest, lookFor, partsNeeded: partsNeeded ?? rest.parts.length };
}

const criterion = block({ ...criterionShape, stage: id }).transform(renamed);

const asBlock = (value: unknown) => (typeof value === "string" ? { id: value } : value);

/** `clarify`, or a block where a question wants other points or another stage. */
const deliveryReference = z.preprocess(
  asBlock,
  block({ id, points: wholeNumber(1, 3).optional(), stage: id.optional() }),
);

/** delivery.yaml. */
export const deliveryFileSchema = block({
  criteria: optionalList(
    block({ ...criterionShape, stage: z.enum(["first", "last"]) }).transform(renamed),
  ),
});

/** rubric.yaml. */
export const rubricFileSchema = block({
  "full-marks": wholeNumber(1, 999).optional(),
  lexicon: optionalList(list(text)),
  delivery: optionalList(deliveryReference),
  criteria: list(criterion).refine(
    (criteria) => criteria.length > 0,
    "Write one criterion at least.",
  ),
}).transform(({ "full-marks": fullMarks, ...rest }) => ({
  ...rest,
  ...(fullMarks === undefined ? {} : { fullMarks }),
}));

const percentRange = z
  .string()
  .regex(/^\d{1,3}\.\.\d{1,3}$/, "Write two whole numbers with two dots between: 25..50.")
  .transform((range) => {
    const [min = 0, max = 0] = range.split("..").map(Number);
    return { min, max };
  })
  .refine(
    ({ min, max }) => min <= max && max <= 100,
    "The first number comes first, and 100 is the most.",
  );

/** The labels at the head of a file in answers/. */
export const labelsSchema = block({
  quality: wholeNumber(0, 4),
  percent: percentRange,
  met: optionalList(id),
  partly: optionalList(id),
  contradicted: optionalList(id),
  debatable: optionalList(id),
});

const planItem = block({ question: id, minutes: wholeNumber(1, 180).optional() });

/** rounds.yaml. */
export const roundsFileSchema = block({
  plans: list(
    block({
      id,
      title: text,
      summary: text,
      questions: list(planItem).refine((items) => items.length > 0, "Name one question at least."),
    }),
  ),
});

/** lexicon.yaml. */
export const lexiconFileSchema = block({ groups: optionalList(list(text)) });
