import type { Metadata } from "next";
import Link from "next/link";
import { notFound, redirect } from "next/navigation";
import { Feedback } from "@/components/invites/feedback";
import { LocalTime } from "@/components/local-time";
import { Markdown } from "@/components/markdown";
import { Page } from "@/components/page";
import { Background } from "@/components/review/background";
import { Flags } from "@/components/review/flags";
import { KeptCopies } from "@/components/review/kept-copies";
import { Score, StageTable } from "@/components/review/score";
import { buttonClass } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { endings } from "@/components/words";
import { readUser } from "@/lib/accounts/current-user";
import { attemptIdInput } from "@/lib/attempts/attempt-input";
import { readOutcome } from "@/lib/attempts/read-review";
import type { Review, ReviewQuestion } from "@/lib/attempts/review";
import { now } from "@/lib/clock";
import { readFeedback } from "@/lib/invites/read-feedback";
import { KeepByAccount, ReceiptPage } from "./receipt-page";
import { ReviewBoard } from "./review-board";

export const metadata: Metadata = { title: "Review" };

type Props = { params: Promise<{ attemptId: string }> };

export default async function ReviewPage({ params }: Props) {
  const attemptId = attemptIdInput.safeParse((await params).attemptId);
  const user = await readUser();
  if (!user || !attemptId.success) notFound();
  const outcome = await readOutcome(user.id, attemptId.data, now());
  if (!outcome) notFound();
  if (outcome.kind === "running") redirect(`/attempts/${attemptId.data}`);
  const visible = outcome.kind === "review" ? outcome.review : null;
  const feedback = await readFeedback(user.id, attemptId.data, visible);
  if (outcome.kind === "receipt")
    return <ReceiptPage receipt={outcome.receipt} feedback={feedback} isGuest={user.isGuest} />;
  const { review } = outcome;
  return (
    <Page title={review.title} intro={<Summary review={review} />}>
      <div className="space-y-16">
        {feedback && <Feedback feedback={feedback} />}
        {review.questions.map((question) => (
          <Question
            key={question.id}
            attemptId={review.attemptId}
            question={question}
            isOnly={review.questions.length === 1}
            showsBackground={outcome.showsBackground}
          />
        ))}
        {review.ungraded.length > 0 && (
          <Notice tone="warning">
            Not graded, because the question has left the bank: {review.ungraded.join(", ")}. What
            you wrote is in your export.
          </Notice>
        )}
        {user.isGuest && <KeepByAccount attemptId={review.attemptId} />}
        <Link href="/" className={buttonClass("secondary")}>
          Another round
        </Link>
      </div>
    </Page>
  );
}

function Summary({ review }: { review: Review }) {
  const { mode, finishedBy, finishedAt, questions } = review;
  return (
    <>
      <p>
        {mode === "practice" ? "Practice. " : ""}
        {endings[finishedBy]} <LocalTime at={finishedAt} />.
      </p>
      {questions.length > 1 && (
        <ul className="mt-4 space-y-1">
          {questions.map(({ id, title, percent }) => (
            <li key={id}>
              <a href={`#question-${id}`} className="text-accent underline underline-offset-4">
                {title}
              </a>{" "}
              <span className="tabular-nums">{percent} %</span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

type QuestionProps = {
  attemptId: string;
  question: ReviewQuestion;
  isOnly: boolean;
  showsBackground: boolean;
};

function Question({ attemptId, question, isOnly, showsBackground }: QuestionProps) {
  return (
    <section
      id={`question-${question.id}`}
      aria-labelledby={`title-${question.id}`}
      className="space-y-6"
    >
      <h2 id={`title-${question.id}`} className={isOnly ? "sr-only" : "text-xl font-semibold"}>
        {question.title}
      </h2>
      <Score question={question} />
      <Flags flags={question.flags} />
      <StageTable stages={question.stages} />
      <h3 className="sr-only">Checklist and answer</h3>
      <ReviewBoard attemptId={attemptId} question={{ ...question, background: null }} />
      <KeptCopies question={question} />
      {showsBackground && <Background background={question.background} />}
      <details className="rounded-xl border border-line bg-surface">
        <summary className="min-h-11 px-5 py-3 font-medium">The prompt</summary>
        <div className="border-t border-line px-5 py-4">
          <Markdown text={question.prompt} />
        </div>
      </details>
    </section>
  );
}
