import type { Metadata } from "next";
import Link from "next/link";
import { Page } from "@/components/page";
import { QuestionList } from "@/components/question-list";
import { type Asked, QuestionSearch, searchLengthMax } from "@/components/question-search";
import { count, levelNames, trackNames } from "@/components/words";
import { levels, tracks } from "@/lib/questions/question";
import { listQuestions } from "@/lib/questions/question-bank";

export const metadata: Metadata = { title: "Questions" };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function QuestionsPage({ searchParams }: Props) {
  const given = await searchParams;
  const asked: Asked = {
    track: tracks.find((name) => name === given.track),
    level: levels.find((name) => name === given.level),
    search: typeof given.search === "string" ? given.search.slice(0, searchLengthMax).trim() : "",
  };
  const questions = listQuestions(asked);
  const isWhole = !asked.track && !asked.level && asked.search === "";
  return (
    <Page title="Questions" intro="Each can be sat alone, against the clock or without one.">
      <QuestionSearch asked={asked} />
      <p
        role="status"
        className="mt-4 mb-6 flex flex-wrap gap-x-3 border-b border-line pb-4 text-sm text-ink-soft"
      >
        <span>
          {count(questions.length, "question")}
          {isWhole ? "" : ` ${nameOf(asked)}`}
        </span>
      </p>
      {questions.length === 0 ? (
        <NothingFound asked={asked} />
      ) : (
        <QuestionList questions={questions} tracks={tracks} />
      )}
      {!isWhole && questions.length > 0 && (
        <p className="mt-10 text-sm">
          <Link href="/questions" className="text-accent underline underline-offset-4">
            Show all questions
          </Link>
        </p>
      )}
    </Page>
  );
}

/** `for “cache”, in Go runtime, at level Staff`. */
function nameOf({ track, level, search }: Asked): string {
  const parts = [
    search === "" ? "" : `for “${search}”`,
    track ? `in ${trackNames[track]}` : "",
    level ? `at level ${levelNames[level]}` : "",
  ];
  return parts.filter(Boolean).join(", ");
}

function NothingFound({ asked }: { asked: Asked }) {
  const isNarrowed = asked.search !== "" && (asked.track || asked.level);
  return (
    <div className="space-y-3 rounded-xl border border-dashed border-line-strong/60 px-5 py-8 text-center">
      <p className="font-medium">No question fits.</p>
      <p className="text-sm text-ink-soft">
        All words of a search must occur: try fewer of them, or another word for the same.
      </p>
      <p className="flex flex-wrap justify-center gap-x-5 gap-y-2 text-sm">
        {isNarrowed && (
          <Link
            href={`/questions?search=${encodeURIComponent(asked.search)}`}
            className="text-accent underline underline-offset-4"
          >
            Search in all tracks and levels
          </Link>
        )}
        <Link href="/questions" className="text-accent underline underline-offset-4">
          Show all questions
        </Link>
      </p>
    </div>
  );
}
