import Link from "next/link";
import type { PublicQuestion, Track } from "@/lib/questions/question";
import { count, levelNames, trackNames } from "./words";

type Props = { questions: PublicQuestion[]; tracks: readonly Track[] };

/** Questions under their tracks, in the order given; tracks without any are left out. */
export function QuestionList({ questions, tracks }: Props) {
  const groups = tracks.flatMap((track) => {
    const mine = questions.filter((question) => question.track === track);
    return mine.length > 0 ? [{ track, mine }] : [];
  });
  return (
    <div className="space-y-10">
      {groups.length > 1 && (
        <nav aria-label="On this page" className="-mt-3 flex flex-wrap gap-x-5 text-sm">
          {groups.map(({ track, mine }) => (
            <a
              key={track}
              href={`#track-${track}`}
              className="inline-flex min-h-8 items-center gap-1.5 text-accent underline-offset-4 hover:underline"
            >
              {trackNames[track]}
              <span className="text-ink-soft tabular-nums">{mine.length}</span>
            </a>
          ))}
        </nav>
      )}
      {groups.map(({ track, mine }) => (
        <section key={track} aria-labelledby={`track-${track}`} className="space-y-3">
          <h2
            id={`track-${track}`}
            className="flex scroll-mt-6 flex-wrap items-baseline gap-x-3 text-lg font-semibold"
          >
            {trackNames[track]}
            <span className="text-sm font-normal text-ink-soft">
              {count(mine.length, "question")}
            </span>
          </h2>
          <ul className="divide-y divide-line overflow-hidden rounded-xl border border-line bg-surface">
            {mine.map((question) => (
              <QuestionRow key={question.id} question={question} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function QuestionRow({ question }: { question: PublicQuestion }) {
  const { id, title, summary, level, minutes } = question;
  return (
    <li className="relative grid gap-x-6 gap-y-0.5 px-5 py-3.5 transition-colors hover:bg-sunken has-focus-visible:bg-sunken sm:grid-cols-[1fr_auto]">
      <h3 className="font-medium">
        <Link href={`/questions/${id}`} prefetch={false} className="after:absolute after:inset-0">
          {title}
        </Link>
      </h3>
      <p className="text-sm text-ink-soft sm:col-start-1">{summary}</p>
      <p className="flex gap-x-2 text-sm text-ink-soft sm:col-start-2 sm:row-span-2 sm:row-start-1 sm:items-center">
        <span className="sm:w-14">{levelNames[level]}</span>
        <span className="tabular-nums sm:w-14 sm:text-right">{minutes} min</span>
      </p>
    </li>
  );
}
