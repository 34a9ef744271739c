import type { Rubric } from "@/lib/grading";

export const tracks = ["system-design", "go-runtime", "performance", "leadership"] as const;
export type Track = (typeof tracks)[number];

export const levels = ["mid", "senior", "staff"] as const;
export type Level = (typeof levels)[number];

/** One part of the answer framework: it has its own box and its own share of the minutes. */
export type Stage = { id: string; title: string; minutes: number; hint: string };

/** Where in which guide a question comes from. */
export type Source = { guide: string; section: string };

/** A statement of a guide that is wrong or dated, and what is right. */
export type Erratum = { guide: string; says: string; right: string; because: string };

/** One prompt with everything that is known about it. Server only: candidates get a PublicQuestion. */
export type Question = {
  id: string;
  title: string;
  track: Track;
  level: Level;
  /** The sum of the stages' minutes. */
  minutes: number;
  /** One plain sentence for lists. */
  summary: string;
  /** Words under which somebody would look for it, beside those of its prompt. Everybody sees them. */
  topics: string[];
  /** In the order in which the question is answered. */
  stages: Stage[];
  /** Markdown. */
  prompt: string;
  rubric: Rubric;
  /** Markdown, shown with the review. */
  modelAnswer: string;
  insights: string[];
  followUps: string[];
  sources: Source[];
  errata: Erratum[];
  /** A draft is neither listed nor asked. */
  status: "published" | "draft";
};

/** An answer with the verdicts that a fair interviewer gives it. Criteria that it doesn't name are missed. */
export type LabelledAnswer = {
  /** The file's name without its ending: `strong`, `partial`, `model`. */
  name: string;
  text: string;
  /** 0 (nothing) to 4 (a hire). */
  quality: number;
  /** The range, both ends included, that the grade's percent must fall in. */
  percent: { min: number; max: number };
  met: string[];
  partly: string[];
  contradicted: string[];
  /** Fair interviewers differ on these: they are neither tested nor counted. */
  debatable: string[];
};

/** What a candidate may see of a question before the review: never its rubric, answers or insights. */
export type PublicQuestion = Pick<
  Question,
  "id" | "title" | "track" | "level" | "minutes" | "summary" | "topics" | "prompt"
> & { stages: Stage[] };

/** Names every field it passes on, so that a field added to Question later stays private until someone decides otherwise. */
export function toPublicQuestion(question: Question): PublicQuestion {
  const { id, title, track, level, minutes, summary, topics, prompt } = question;
  const stages = question.stages.map((stage) => ({
    id: stage.id,
    title: stage.title,
    minutes: stage.minutes,
    hint: stage.hint,
  }));
  return { id, title, track, level, minutes, summary, topics, prompt, stages };
}
