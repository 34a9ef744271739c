import type { ReviewCriterion, ReviewStage } from "@/lib/attempts/review";
import { cutPieces } from "./highlight";
import { verdictNames, verdictSurface } from "./verdict";

/** The text of one box. */
type AnswerStage = Pick<ReviewStage, "id" | "title" | "text">;

type Props = {
  /** "Your answer" to its writer, "The answer" to others. */
  whose: "Your answer" | "The answer";
  stages: AnswerStage[];
  criteria: ReviewCriterion[];
  active: string | null;
  onActive: (criterionId: string | null) => void;
  onChoose: (criterionId: string) => void;
  /** The page-wide id of a criterion's line. */
  anchorOf: (criterionId: string) => string;
};

/** What was written, as plain text, with the evidence of every criterion marked. Each mark leads to its criterion. */
export function AnswerText({ whose, stages, criteria, ...marks }: Props) {
  return (
    <div className="space-y-6">
      {stages.map((stage) => (
        <section key={stage.id} aria-label={`${whose}: ${stage.title}`} className="space-y-2">
          <h4 className="text-sm font-medium text-ink-soft">
            {stages.length === 1 ? whose : stage.title}
          </h4>
          {stage.text.trim() === "" ? (
            <p className="text-sm text-ink-soft italic">Nothing was written here.</p>
          ) : (
            <StageText stage={stage} criteria={criteria} {...marks} />
          )}
        </section>
      ))}
    </div>
  );
}

type StageTextProps = Omit<Props, "whose" | "stages"> & { stage: AnswerStage };

function StageText({ stage, criteria, active, onActive, onChoose, anchorOf }: StageTextProps) {
  const evidence = criteria.flatMap(({ id, evidence: found }) =>
    found
      .filter(({ stageId }) => stageId === stage.id)
      .map(({ span }) => ({ criterionId: id, span })),
  );
  const byId = new Map(criteria.map((criterion) => [criterion.id, criterion]));
  return (
    <p className="font-mono text-sm leading-7 whitespace-pre-wrap">
      {cutPieces(stage.text, evidence).map(({ start, text, criteria: ids }) => {
        const shown = byId.get(active !== null && ids.includes(active) ? active : (ids[0] ?? ""));
        if (!shown) return <span key={start}>{text}</span>;
        const isActive = shown.id === active;
        const next = ids[(ids.indexOf(shown.id) + (isActive ? 1 : 0)) % ids.length] ?? shown.id;
        return (
          <a
            key={start}
            href={`#${anchorOf(shown.id)}`}
            data-criteria={ids.join(" ")}
            title={`${verdictNames[shown.verdict]}: ${shown.says}`}
            onMouseEnter={() => onActive(shown.id)}
            onMouseLeave={() => onActive(null)}
            onFocus={() => onActive(shown.id)}
            onBlur={() => onActive(null)}
            onClick={(event) => {
              event.preventDefault();
              onChoose(next);
            }}
            className={`rounded-sm box-decoration-clone decoration-2 underline-offset-4 ${verdictSurface[shown.verdict]} ${isActive ? "underline outline outline-2 outline-accent" : "underline decoration-line-strong/50"}`}
          >
            {text}
          </a>
        );
      })}
    </p>
  );
}
