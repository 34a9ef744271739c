"use client";

import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { TextAreaField } from "@/components/ui/text-area-field";
import type { ReviewCriterion } from "@/lib/attempts/review";
import { outcomeOf, type PanelMark } from "@/lib/invites/panel";
import type { MarkChange } from "./use-panel";

type Props = {
  criterion: ReviewCriterion;
  mark: PanelMark | undefined;
  onMark: (change: MarkChange) => void;
};

/** Reason, comment and points of a mark. */
export function MarkDetails({ criterion, mark, onMark }: Props) {
  return (
    <form
      className="space-y-4"
      onSubmit={(event) => {
        event.preventDefault();
        const form = new FormData(event.currentTarget);
        const points = String(form.get("points") ?? "");
        onMark({
          reason: String(form.get("reason") ?? ""),
          comment: String(form.get("comment") ?? ""),
          points: points === "" ? null : Number(points),
        });
      }}
    >
      <TextAreaField
        label="Reason"
        hint="For the interviewers only."
        name="reason"
        rows={2}
        maxLength={2000}
        defaultValue={mark?.reason}
      />
      <TextAreaField
        label="Comment for the candidate"
        name="comment"
        rows={2}
        maxLength={2000}
        defaultValue={mark?.comment}
      />
      <div className="flex flex-wrap items-end gap-3">
        <div className="w-32">
          <Field
            label={`Points of ${criterion.max}`}
            name="points"
            type="number"
            min={0}
            max={criterion.max}
            step={0.5}
            placeholder={String(outcomeOf(criterion, mark).points)}
            defaultValue={mark?.points ?? ""}
          />
        </div>
        <Button type="submit" look="secondary">
          Save
        </Button>
      </div>
    </form>
  );
}
