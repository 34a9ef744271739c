"use client";

import { verdictNames } from "@/components/review/verdict";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { TextAreaField } from "@/components/ui/text-area-field";
import type { ReviewCriterion } from "@/lib/attempts/review";
import { outcomeOf, type PanelMark } from "@/lib/invites/panel";
import type { MarkDraft } from "./place";

type Props = {
  criterion: ReviewCriterion;
  mark: PanelMark | undefined;
  /** What was typed since the mark. */
  draft: MarkDraft | undefined;
  onType: (part: MarkDraft) => void;
  /** Saves what was typed, if anything. */
  onKeep: () => void;
  onVerdict: (verdict: PanelMark["verdict"]) => void;
};

const verdicts = ["met", "partly", "missed", "contradicted"] as const;

/** Verdict, reason, comment and points of a mark. What was typed is saved with the next verdict, or on leaving the fields. */
export function MarkControls({ criterion, mark, draft, onType, onKeep, onVerdict }: Props) {
  return (
    <>
      <fieldset className="flex flex-wrap gap-2">
        <legend className="sr-only">Your verdict</legend>
        {verdicts.map((option) => (
          <button
            key={option}
            type="button"
            aria-pressed={mark?.verdict === option}
            onClick={() => onVerdict(option)}
            className="min-h-9 rounded-lg border border-line-strong/60 bg-surface px-3 hover:bg-sunken aria-pressed:border-accent aria-pressed:bg-accent aria-pressed:font-medium aria-pressed:text-on-accent max-sm:min-h-11"
          >
            {verdictNames[option]}
          </button>
        ))}
        {mark && mark.verdict !== "engine" && (
          <button
            type="button"
            onClick={() => onVerdict("engine")}
            className="min-h-9 px-2 text-accent underline underline-offset-4"
          >
            As the engine says
          </button>
        )}
      </fieldset>
      <form
        className="space-y-4"
        onSubmit={(event) => {
          event.preventDefault();
          onKeep();
        }}
        onBlur={({ currentTarget, relatedTarget }) => {
          // Within the criterion nothing is over yet: a verdict there takes the words along.
          if (!currentTarget.closest("li")?.contains(relatedTarget)) onKeep();
        }}
      >
        <TextAreaField
          label="Reason"
          hint="For the interviewers only."
          rows={2}
          maxLength={2000}
          value={draft?.reason ?? mark?.reason ?? ""}
          onChange={(event) => onType({ reason: event.target.value })}
        />
        <TextAreaField
          label="Comment for the candidate"
          rows={2}
          maxLength={2000}
          value={draft?.comment ?? mark?.comment ?? ""}
          onChange={(event) => onType({ comment: event.target.value })}
        />
        <div className="flex flex-wrap items-end gap-3">
          <div className="w-32">
            <Field
              label={`Points of ${criterion.max}`}
              type="number"
              min={0}
              max={criterion.max}
              step={0.5}
              placeholder={String(outcomeOf(criterion, mark).points)}
              value={draft?.points ?? mark?.points ?? ""}
              onChange={(event) => onType({ points: event.target.value })}
            />
          </div>
          <Button type="submit" look="secondary">
            Save
          </Button>
          <span role="status" className="pb-3 text-ink-soft">
            {draft ? "Not saved yet." : ""}
          </span>
        </div>
      </form>
    </>
  );
}
