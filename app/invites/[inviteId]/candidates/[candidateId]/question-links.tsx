import type { ReviewQuestion } from "@/lib/attempts/review";
import { lanePercent, type PanelMark } from "@/lib/invites/panel";

/** The questions of a round with their percent, as a way down a long page. */
export function QuestionLinks({
  questions,
  marks,
}: {
  questions: ReviewQuestion[];
  marks: PanelMark[];
}) {
  if (questions.length < 2) return null;
  return (
    <nav aria-label="Questions of this round">
      <ul className="flex flex-wrap gap-x-6 gap-y-1 text-sm">
        {questions.map((question) => (
          <li key={question.id}>
            <a
              href={`#question-${question.id}`}
              className="inline-flex min-h-6 items-center text-accent underline underline-offset-4"
            >
              {question.title}
            </a>{" "}
            <span className="tabular-nums">{lanePercent(question, marks)} %</span>
          </li>
        ))}
      </ul>
    </nav>
  );
}
