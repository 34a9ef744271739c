import type { Metadata } from "next";
import Link from "next/link";
import { Page } from "@/components/page";
import { QuestionCard } from "@/components/question-card";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { count, levelNames, trackNames } from "@/components/words";
import { levels, tracks } from "@/lib/questions/question";
import { listQuestions } from "@/lib/questions/question-bank";

export const metadata: Metadata = { title: "Questions" };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function QuestionsPage({ searchParams }: Props) {
  const asked = await searchParams;
  const track = tracks.find((name) => name === asked.track);
  const level = levels.find((name) => name === asked.level);
  const search = typeof asked.search === "string" ? asked.search.slice(0, 100) : "";
  const questions = listQuestions({ track, level, search });
  return (
    <Page title="Questions" intro="Each can be sat alone, against the clock or without one.">
      <search>
        <form className="mb-8 grid gap-3 sm:grid-cols-[1fr_auto_auto_auto] sm:items-end">
          <label className="space-y-1.5 text-sm font-medium">
            Search
            <input
              type="search"
              name="search"
              defaultValue={search}
              maxLength={100}
              className={control}
            />
          </label>
          <Choice label="Track" name="track" value={track} options={trackNames} />
          <Choice label="Level" name="level" value={level} options={levelNames} />
          <Button type="submit" look="secondary">
            Show
          </Button>
        </form>
      </search>
      <p role="status" className="mb-4 text-sm text-ink-soft">
        {count(questions.length, "question")}
      </p>
      {questions.length === 0 ? (
        <Notice>
          No question fits.{" "}
          <Link href="/questions" className="underline">
            Show all
          </Link>
        </Notice>
      ) : (
        <ul className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
          {questions.map((question) => (
            <QuestionCard key={question.id} question={question} />
          ))}
        </ul>
      )}
    </Page>
  );
}

const control =
  "block min-h-11 w-full rounded-lg border border-line-strong bg-surface px-3 text-base font-normal";

type ChoiceProps = {
  label: string;
  name: string;
  value: string | undefined;
  options: Record<string, string>;
};

function Choice({ label, name, value, options }: ChoiceProps) {
  return (
    <label className="space-y-1.5 text-sm font-medium">
      {label}
      <select name={name} defaultValue={value ?? ""} className={control}>
        <option value="">All</option>
        {Object.entries(options).map(([id, text]) => (
          <option key={id} value={id}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}
