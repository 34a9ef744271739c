import Link from "next/link";
import { ExampleFinding } from "@/components/example-finding";
import { LinkPending } from "@/components/pending";
import { PlanCard } from "@/components/plan-card";
import { QuestionCard } from "@/components/question-card";
import { buttonClass } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { trackNames } from "@/components/words";
import { readUser } from "@/lib/accounts/current-user";
import { readRunning } from "@/lib/attempts/attempt-store";
import { now } from "@/lib/clock";
import { planMinutes } from "@/lib/questions/plan";
import { tracks } from "@/lib/questions/question";
import { listPlans, listQuestions } from "@/lib/questions/question-bank";
import { startAttempt } from "./attempts/actions";

/** One row on a wide screen: the whole bank has a page of its own. */
const shownPerTrack = 3;

export default async function HomePage() {
  const user = await readUser();
  const running = user ? await readRunning(user.id, now()) : null;
  const questions = listQuestions();
  const titles = new Map(questions.map(({ id, title }) => [id, title]));
  return (
    <div className="mx-auto w-full max-w-6xl space-y-14 px-4 py-10 sm:px-6 sm:py-16">
      <header className="grid items-center gap-10 lg:grid-cols-[1fr_26rem]">
        <div className="max-w-2xl space-y-4">
          <h1 className="text-2xl font-semibold sm:text-3xl">
            Sit the interview before the interview.
          </h1>
          <p className="text-lg text-ink-soft">
            Write against the clock, stage by stage. Then see a checklist in which every point shows
            the very words that earned it. Graded by rubric, not by AI; no account needed.
          </p>
        </div>
        <ExampleFinding />
      </header>
      {running && (
        <Notice>
          <div className="flex flex-wrap items-center justify-between gap-3">
            <span>
              You have a round running: <strong>{running.title}</strong>. What you wrote is kept.
            </span>
            <Link href={`/attempts/${running.id}`} className={buttonClass("primary")}>
              Go on writing
            </Link>
          </div>
        </Notice>
      )}
      <section aria-labelledby="rounds" className="space-y-5">
        <h2 id="rounds" className="text-xl font-semibold">
          Rounds
        </h2>
        <ul className="grid gap-4 md:grid-cols-2 lg:grid-cols-3">
          {listPlans().map((plan) => (
            <PlanCard
              key={plan.id}
              plan={plan}
              minutes={planMinutes(plan)}
              questions={plan.items.map(({ questionId }) => titles.get(questionId) ?? questionId)}
              action={startAttempt}
            />
          ))}
        </ul>
      </section>
      <section
        aria-labelledby="interview"
        className="flex flex-wrap items-center justify-between gap-x-8 gap-y-4 rounded-xl border border-line bg-surface p-6"
      >
        <div className="max-w-2xl space-y-1">
          <h2 id="interview" className="text-lg font-semibold">
            Interview somebody
          </h2>
          <p className="text-ink-soft">
            Send a link to a round. They need no account; you watch live if you like, go through the
            checklist, and decide.
          </p>
        </div>
        <Link href="/invites" prefetch={false} className={buttonClass("secondary")}>
          Make an invite
          <LinkPending />
        </Link>
      </section>
      <section aria-labelledby="single" className="space-y-6">
        <h2 id="single" className="text-xl font-semibold">
          Single questions
        </h2>
        {tracks.map((track) => {
          const mine = questions.filter((question) => question.track === track);
          if (mine.length === 0) return null;
          return (
            <div key={track} className="space-y-3">
              <p className="flex flex-wrap justify-between gap-x-4 text-sm text-ink-soft">
                <span className="font-medium">{trackNames[track]}</span>
                <Link
                  href={`/questions?track=${track}`}
                  className="inline-flex min-h-6 items-center text-accent underline-offset-4 hover:underline"
                >
                  {mine.length === 1 ? "Show it" : `Show all ${mine.length}`}
                  <span className="sr-only">: {trackNames[track]}</span>
                </Link>
              </p>
              <ul className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
                {mine.slice(0, shownPerTrack).map((question) => (
                  <QuestionCard key={question.id} question={question} />
                ))}
              </ul>
            </div>
          );
        })}
      </section>
    </div>
  );
}
