import type { Span } from "@/lib/grading";

/** One stage's text and where it lies in the joined answer. */
export type AnswerPart = { stageId: string; text: string; start: number; end: number };

export type JoinedAnswer = { text: string; parts: AnswerPart[] };

const gap = "\n\n";

/** Puts the stages' texts into one answer for the engine. A blank line stands between, so no sentence runs across boxes. */
export function joinStages(stages: { stageId: string; text: string }[]): JoinedAnswer {
  const parts: AnswerPart[] = [];
  let text = "";
  for (const stage of stages) {
    if (text !== "") text += gap;
    parts.push({ ...stage, start: text.length, end: text.length + stage.text.length });
    text += stage.text;
  }
  return { text, parts };
}

/** Brings spans of the joined answer back to the stage they lie in; a span that touches two stages is cut in two. */
export function spansByStage(
  joined: JoinedAnswer,
  spans: Span[],
): { stageId: string; span: Span }[] {
  return spans.flatMap((span) =>
    joined.parts
      .filter((part) => span.start < part.end && span.end > part.start)
      .map((part) => ({
        stageId: part.stageId,
        span: {
          start: Math.max(span.start, part.start) - part.start,
          end: Math.min(span.end, part.end) - part.start,
        },
      })),
  );
}
