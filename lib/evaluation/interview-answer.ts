/** Kinds of labelled answers; the numbers behind a name ("good-2") are not part of the kind. */
export const answerKinds = [
  "model",
  "strong",
  "good",
  "partial",
  "weak",
  "paraphrase",
  "typos",
  "stuffed",
  "wrong",
  "off-topic",
] as const;
export type AnswerKind = (typeof answerKinds)[number];

/** A labelled answer to a question of the bank, before grading. */
export type InterviewAnswer = {
  question: string;
  kind: AnswerKind;
  /** "2" of "good-2": a paraphrase-2 says again what good-2 says. */
  series: string;
  /** 0 to 4. */
  quality: number;
  text: string;
  /** A person's verdict by criterion, where criteria were labelled. */
  verdicts: ReadonlyMap<string, string>;
};

/** The kind and series of a name such as "good-2"; null when it is no kind of ours. */
export function parseKind(name: string): { kind: AnswerKind; series: string } | null {
  const [, base, series = ""] = /^([a-z-]+?)(?:-(\d+))?$/.exec(name) ?? [];
  const kind = answerKinds.find((each) => each === base);
  return kind ? { kind, series } : null;
}
