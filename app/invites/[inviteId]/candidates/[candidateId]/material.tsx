import { Markdown } from "@/components/markdown";
import { Background } from "@/components/review/background";
import type { ReviewQuestion } from "@/lib/attempts/review";

/** Prompt and model answer of each question, for whoever marks: folded away until needed. */
export function Material({ questions }: { questions: ReviewQuestion[] }) {
  return (
    <section aria-labelledby="material" className="space-y-4 print:hidden">
      <h2 id="material" className="text-lg font-semibold">
        Prompt and model answer
      </h2>
      {questions.map(({ id, title, prompt, background }) => (
        <div key={id} className="space-y-3">
          {questions.length > 1 && <h3 className="text-sm font-medium text-ink-soft">{title}</h3>}
          <details className="rounded-xl border border-line bg-surface">
            <summary className="min-h-11 px-5 py-3 font-medium">The prompt</summary>
            <div className="border-t border-line px-5 py-4">
              <Markdown text={prompt} />
            </div>
          </details>
          <Background background={background} />
        </div>
      ))}
    </section>
  );
}
