import { stringify } from "yaml";
import type { Criterion } from "@/lib/grading";
import type { DraftQuestion } from "./draft-question";

/** The files of a draft's folder, as name → text. The same draft always gives the same bytes. */
export function draftFiles(draft: DraftQuestion): Record<string, string> {
  const { title, track, level, minutes, summary, stages, sources, insights, followUps } = draft;
  const head = {
    title,
    track,
    level,
    minutes,
    summary,
    stages,
    sources,
    ...(insights.length > 0 ? { insights } : {}),
    ...(followUps.length > 0 ? { "follow-ups": followUps } : {}),
    status: "draft",
  };
  const labels = { quality: 4, percent: "70..100", met: draft.criteria.map(({ id }) => id) };
  return {
    "question.md": withHead(head, draft.prompt),
    "rubric.yaml": yaml({
      "full-marks": draft.fullMarks,
      criteria: draft.criteria.map(criterionLines),
    }),
    "answers/model.md": withHead(
      draft.answered ? labels : { ...labels, met: [], percent: "0..100" },
      draft.modelAnswer,
    ),
  };
}

function criterionLines({ id, stage, says, why, points, lookFor, partly }: Criterion) {
  const base = { id, stage, says, why, points, "look-for": lookFor };
  return partly.length > 0 ? { ...base, partly } : base;
}

function withHead(head: object, body: string): string {
  return `---\n${yaml(head)}---\n${body.trim()}\n`;
}

/** Our reader takes every value for text, so nothing needs quotes but what YAML itself would misread. */
function yaml(value: object): string {
  return stringify(JSON.parse(JSON.stringify(value, asText)), { schema: "failsafe", lineWidth: 0 });
}

function asText(_key: string, value: unknown): unknown {
  if (typeof value === "number") return String(value);
  return typeof value === "string" ? value.replace(/\s+/g, " ").trim() : value;
}
