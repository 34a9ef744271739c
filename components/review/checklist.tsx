import type { ReactNode } from "react";
import type { ReviewCriterion, ReviewStage } from "@/lib/attempts/review";
import { CriterionItem } from "./criterion-item";

type Props = {
  stages: Pick<ReviewStage, "id" | "title" | "points" | "max">[];
  criteria: ReviewCriterion[];
  /** The criterion that is pointed at, here or in the text. */
  active: string | null;
  open: string | null;
  onActive: (criterionId: string | null) => void;
  onOpen: (criterionId: string | null) => void;
  /** The page-wide id of a criterion's line. */
  anchorOf: (criterionId: string) => string;
  /** What an opened line ends with. */
  footOf: (criterion: ReviewCriterion) => ReactNode;
};

/** The criteria under their stages, each with its verdict. */
export function Checklist({ stages, criteria, active, open, ...props }: Props) {
  const { onActive, onOpen, anchorOf, footOf } = props;
  return (
    <section aria-label="Checklist" className="space-y-5">
      {stages.map((stage) => (
        <div key={stage.id} className="space-y-2">
          <h4 className="flex justify-between gap-4 text-sm font-medium text-ink-soft">
            {stage.title}
            <span className="tabular-nums">
              {stage.points}/{stage.max}
            </span>
          </h4>
          <ul className="divide-y divide-line overflow-hidden rounded-xl border border-line bg-surface">
            {criteria
              .filter((criterion) => criterion.stage === stage.id)
              .map((criterion) => (
                <CriterionItem
                  key={criterion.id}
                  criterion={criterion}
                  anchor={anchorOf(criterion.id)}
                  isActive={active === criterion.id}
                  isOpen={open === criterion.id}
                  onActive={(isActive) => onActive(isActive ? criterion.id : null)}
                  onToggle={() => onOpen(open === criterion.id ? null : criterion.id)}
                  foot={footOf(criterion)}
                />
              ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
