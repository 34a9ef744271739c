import { labelledVerdict } from "@/lib/questions/check-answers";
import type { LoadedContent } from "@/lib/questions/load-questions";
import { type InterviewAnswer, parseKind } from "./interview-answer";
import { mistype } from "./mistype";

const SEED = 7;

/**
 * The bank's own labelled answers; debatable criteria carry no verdict. Nobody labels typing slips, so each
 * good answer also comes mistyped by `mistype`.
 */
export function ownAnswers({ questions }: LoadedContent): InterviewAnswer[] {
  return questions
    .filter(({ sound, question }) => sound && question.status === "published")
    .flatMap(({ question, answers }) =>
      answers.flatMap((answer) => {
        const named = parseKind(answer.name);
        if (!named) return [];
        const verdicts = new Map<string, string>();
        for (const { id } of question.rubric.criteria) {
          const verdict = labelledVerdict(answer, id);
          if (verdict !== null) verdicts.set(id, verdict);
        }
        const { quality, text } = answer;
        const labelled = { question: question.id, ...named, quality, text, verdicts };
        if (named.kind !== "good") return [labelled];
        const slips = { kind: "typos" as const, text: mistype(text, SEED), verdicts: new Map() };
        return [labelled, { ...labelled, ...slips }];
      }),
    );
}
