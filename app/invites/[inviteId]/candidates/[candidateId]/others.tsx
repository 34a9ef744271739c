import { Notice } from "@/components/ui/notice";
import { lanePercent } from "@/lib/invites/panel";
import type { Panel } from "@/lib/invites/read-panel";
import { OpinionCard } from "./opinion-card";

/** What the other interviewers think: hidden while marking is blind and somebody has not finished. */
export function Others({ panel }: { panel: Panel }) {
  const { awaited, others, opinions, own, round, invite } = panel;
  if (awaited.length > 0 && invite.marking === "blind")
    return (
      <Notice>
        Marks and opinions are shown to all once everyone has finished. Awaited:{" "}
        {awaited.join(", ")}.
      </Notice>
    );
  const theirs = opinions.filter(({ authorId }) => authorId !== own?.authorId);
  if (theirs.length === 0 && others.length === 0) return null;
  const questions = round.kind === "finished" ? round.review.questions : [];
  return (
    <section aria-labelledby="others" className="space-y-4">
      <h2 id="others" className="text-lg font-semibold">
        The other interviewers
      </h2>
      {others.map(({ author, marks, agreement }) => (
        <p key={author}>
          <span className="font-medium">{author}</span>:{" "}
          {questions.map((q) => `${q.title} ${lanePercent(q, marks)} %`).join(", ")}.
          {agreement !== null && (
            <span className="text-ink-soft">
              {" "}
              Agreement with you: κ {agreement.toFixed(2)} ({agreementWord(agreement)}).
            </span>
          )}
        </p>
      ))}
      {theirs.map((opinion) => (
        <OpinionCard key={opinion.authorId} opinion={opinion} />
      ))}
    </section>
  );
}

/** The usual names (Landis and Koch, 1977). */
function agreementWord(kappa: number): string {
  if (kappa > 0.8) return "almost perfect";
  if (kappa > 0.6) return "substantial";
  if (kappa > 0.4) return "moderate";
  return kappa > 0.2 ? "fair" : "slight";
}
