import Link from "next/link";
import { Feedback } from "@/components/invites/feedback";
import { LocalTime } from "@/components/local-time";
import { Page } from "@/components/page";
import { Notice } from "@/components/ui/notice";
import { endings } from "@/components/words";
import type { Receipt } from "@/lib/attempts/review";
import type { Feedback as Released } from "@/lib/invites/read-feedback";

type Props = { receipt: Receipt; feedback: Released | null; isGuest: boolean };

/** What a candidate finds until points are theirs to see: that it was handed in, and what was released. */
export function ReceiptPage({ receipt, feedback, isGuest }: Props) {
  const { title, finishedBy, finishedAt, questions } = receipt;
  return (
    <Page
      title={title}
      intro={
        <p>
          {endings[finishedBy]} <LocalTime at={finishedAt} />. Your answers are with the
          interviewer.
        </p>
      }
      width="narrow"
    >
      <div className="space-y-8">
        {feedback ? (
          <Feedback feedback={feedback} />
        ) : (
          <p className="text-ink-soft">
            Nothing more to do. If the interviewer releases feedback, it stands on this page: come
            back with the same link, in this browser.
          </p>
        )}
        {questions.map((question) => (
          <section key={question.id} aria-labelledby={`title-${question.id}`} className="space-y-4">
            <h2 id={`title-${question.id}`} className="text-lg font-semibold">
              {question.title}
            </h2>
            {question.stages.map((stage) => (
              <div key={stage.title} className="space-y-1.5">
                <h3 className="text-sm font-medium text-ink-soft">{stage.title}</h3>
                <p className="rounded-xl border border-line bg-surface p-4 font-mono text-sm whitespace-pre-wrap">
                  {stage.text || "Nothing was written here."}
                </p>
              </div>
            ))}
          </section>
        ))}
        {isGuest && <KeepByAccount attemptId={receipt.attemptId} />}
      </div>
    </Page>
  );
}

/** A guest's work hangs on a cookie; this says so, and what to do. */
export function KeepByAccount({ attemptId }: { attemptId: string }) {
  return (
    <Notice>
      This is kept for this browser.{" "}
      <Link
        href={`/sign-up?next=/attempts/${attemptId}/review`}
        className="underline underline-offset-4"
      >
        Sign up
      </Link>{" "}
      to keep it on other devices too.
    </Notice>
  );
}
