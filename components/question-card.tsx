import Link from "next/link";
import type { PublicQuestion } from "@/lib/questions/question";
import { Badge } from "./ui/badge";
import { levelNames } from "./words";

/** A question under a heading that names its track. */
export function QuestionCard({ question }: { question: PublicQuestion }) {
  const { id, title, summary, level, minutes } = question;
  return (
    <li className="relative flex flex-col gap-2 rounded-xl border border-line bg-surface p-5 transition-colors hover:border-line-strong">
      <h3 className="font-semibold">
        <Link
          href={`/questions/${id}`}
          prefetch={false}
          className="after:absolute after:inset-0 after:rounded-xl"
        >
          {title}
        </Link>
      </h3>
      <p className="text-sm text-ink-soft">{summary}</p>
      <p className="mt-auto flex flex-wrap gap-1.5 pt-2">
        <Badge>{levelNames[level]}</Badge>
        <Badge>{minutes} min</Badge>
      </p>
    </li>
  );
}
