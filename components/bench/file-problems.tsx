import { Notice } from "@/components/ui/notice";
import { count } from "@/components/words";
import type { ContentProblem } from "@/lib/questions/content-problem";

type Props = { problems: ContentProblem[]; hasGrade: boolean };

/** What is wrong in the question's files, each with its place and what to do. */
export function FileProblems({ problems, hasGrade }: Props) {
  if (problems.length === 0) return null;
  return (
    <Notice tone="problem">
      <p className="font-medium">
        The files have {count(problems.length, "problem")}.{" "}
        {hasGrade
          ? "Below, the answer is graded by them as they last were in order."
          : "The answer is graded as soon as they are in order."}
      </p>
      <ul className="mt-3 space-y-3">
        {problems.map(({ file, line, problem, fix }) => (
          <li key={`${file}:${line} ${problem}`} className="whitespace-pre-line">
            <code className="font-mono text-xs">
              {file}:{line}
            </code>
            <span className="block">{problem}</span>
            <span className="block text-ink-soft">{fix}</span>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
