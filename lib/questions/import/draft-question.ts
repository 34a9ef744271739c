import type { Criterion } from "@/lib/grading";
import { plainText } from "@/lib/questions/plain-text";
import type { Question, Stage } from "@/lib/questions/question";
import { answerParts } from "./answer-stages";
import { asksForDesign } from "./asking";
import { type DraftedCriteria, draftCriteria } from "./draft-criteria";
import type { FoundQuestion } from "./found-question";
import { guessTrack } from "./guess-track";
import { questionId, unusedId } from "./question-id";
import { shorten } from "./shorten";

/** A question as it is written into the bank for its author to edit. */
export type DraftQuestion = Pick<
  Question,
  | "id"
  | "title"
  | "track"
  | "level"
  | "minutes"
  | "summary"
  | "stages"
  | "sources"
  | "insights"
  | "followUps"
  | "prompt"
  | "modelAnswer"
> & { criteria: Criterion[]; fullMarks: number; left: string[]; line: number; answered: boolean };

const noAnswer = "The guide gives no answer. Write here what the review shows as the model.";

/** Drafts a question; `guide` names where it comes from. */
export function draftQuestion(
  found: FoundQuestion,
  { id, guide }: { id: string; guide: string },
): DraftQuestion {
  const title = shorten(plainText(found.title), 80);
  const prompt = found.prompt;
  const parts = answerParts(found.answer);
  const stages = parts.length > 0 ? stagesOf(parts) : [oneStage(prompt, found.answer !== "")];
  const texts = parts.length > 0 ? parts : [{ title, text: found.answer }];
  const staged = texts.map((part, index) => ({ ...part, stage: stages[index]?.id ?? "answer" }));
  const drafted: DraftedCriteria = draftCriteria(staged, { id, prompt });
  return {
    id,
    title,
    track: guessTrack(
      `${title}\n${prompt}`,
      found.headings.filter((heading) => heading !== guide),
    ),
    level: "senior",
    minutes: stages.reduce((sum, { minutes }) => sum + minutes, 0),
    summary: shorten(plainText(prompt), 160),
    stages,
    sources: [{ guide, section: sectionOf(found) }],
    insights: found.insights.map((line) => shorten(plainText(line), 400)),
    followUps: found.followUps.map((line) => shorten(plainText(line), 400)),
    prompt,
    modelAnswer: found.answer === "" ? noAnswer : found.answer,
    answered: found.answer !== "",
    line: found.line,
    ...drafted,
  };
}

/** How a source names the place: the question's own heading, or the heading above it with its number. */
export function sectionOf({ headings, number, title, byHeading }: FoundQuestion): string {
  const heading = shorten(headings.at(-1) ?? title, 120);
  return byHeading || number === "" ? heading : `${heading}: question ${number}`;
}

const minutesPerStage = 7;
const minutesMin = 20;
const minutesMax = 45;

/** As interviewers do: 20 to 45 minutes for a framework, by its parts. */
function stagesOf(parts: readonly { title: string }[]): Stage[] {
  const total = Math.min(minutesMax, Math.max(minutesMin, parts.length * minutesPerStage));
  const ids = new Set<string>();
  return parts.map(({ title }, index) => {
    const id = unusedId(questionId(title), (one) => ids.has(one));
    ids.add(id);
    const minutes = Math.floor(total / parts.length) + (index < total % parts.length ? 1 : 0);
    return { id, title, minutes, hint: "What would you say under this heading?" };
  });
}

function oneStage(prompt: string, answered: boolean): Stage {
  const minutes = asksForDesign(prompt) && !answered ? 30 : 8;
  return {
    id: "answer",
    title: "Your answer",
    minutes,
    hint: "Answer as you would in the interview.",
  };
}
