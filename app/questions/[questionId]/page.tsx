import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { startAttempt } from "@/app/attempts/actions";
import { Markdown } from "@/components/markdown";
import { Page } from "@/components/page";
import { StartButtons } from "@/components/start-buttons";
import { Badge } from "@/components/ui/badge";
import { levelNames, trackNames } from "@/components/words";
import { toPublicQuestion } from "@/lib/questions/question";
import { getQuestion } from "@/lib/questions/question-bank";

type Props = { params: Promise<{ questionId: string }> };

async function findQuestion(params: Props["params"]) {
  const question = getQuestion((await params).questionId);
  return question ? toPublicQuestion(question) : notFound();
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { title, summary } = await findQuestion(params);
  return { title, description: summary };
}

export default async function QuestionPage({ params }: Props) {
  const { id, title, track, level, minutes, prompt, stages } = await findQuestion(params);
  return (
    <Page title={title} width="narrow">
      <div className="space-y-10">
        <p className="-mt-4 flex flex-wrap gap-1.5">
          <Badge>{trackNames[track]}</Badge>
          <Badge>{levelNames[level]}</Badge>
          <Badge>{minutes} min</Badge>
        </p>
        <section
          aria-label="Prompt"
          className="rounded-xl border border-line bg-surface p-5 sm:p-7"
        >
          <Markdown text={prompt} />
        </section>
        <section aria-labelledby="stages" className="space-y-3">
          <h2 id="stages" className="text-lg font-semibold">
            How the time is meant to be spent
          </h2>
          <ol className="divide-y divide-line border-y border-line">
            {stages.map((stage) => (
              <li key={stage.id} className="grid grid-cols-[1fr_auto] gap-x-6 gap-y-1 py-3">
                <span className="font-medium">{stage.title}</span>
                <span className="text-sm text-ink-soft tabular-nums">{stage.minutes} min</span>
                <span className="col-span-2 text-sm text-ink-soft">{stage.hint}</span>
              </li>
            ))}
          </ol>
        </section>
        <StartButtons
          what={`question:${id}`}
          title={title}
          minutes={minutes}
          action={startAttempt}
        />
      </div>
    </Page>
  );
}
