import { Notice } from "@/components/ui/notice";
import type { ReviewQuestion } from "@/lib/attempts/review";

/** What only a person can judge comes first: criteria where the answer says a thing and its opposite. */
export function BothWays({ questions }: { questions: ReviewQuestion[] }) {
  const found = questions.flatMap(({ id, criteria }) =>
    criteria
      .filter(({ bothWays }) => bothWays)
      .map((criterion) => ({ ...criterion, question: id })),
  );
  if (found.length === 0) return null;
  return (
    <Notice tone="warning">
      <p className="font-medium">Said both ways; you decide:</p>
      <ul className="mt-1 list-disc pl-5">
        {found.map(({ id, says, question }) => (
          <li key={`${question}.${id}`}>
            <a href={`#${question}.${id}`} className="underline underline-offset-4">
              {says}
            </a>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
