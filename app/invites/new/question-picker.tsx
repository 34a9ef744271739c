"use client";

import { X } from "lucide-react";
import { Button } from "@/components/ui/button";
import { useNumberText } from "@/components/ui/number-field";
import { SelectField } from "@/components/ui/select-field";
import { trackNames } from "@/components/words";
import { withExtraTime } from "@/lib/invites/invite";
import { type PlanItem, planMinutes } from "@/lib/questions/plan";
import { type Track, tracks } from "@/lib/questions/question";

export type BuilderQuestion = {
  id: string;
  title: string;
  minutes: number;
  track: Track;
  stages: number;
};
export type BuilderPlan = { id: string; title: string; items: PlanItem[] };

type Props = {
  questions: BuilderQuestion[];
  plans: BuilderPlan[];
  items: PlanItem[];
  extraPercent: number;
  onChange: (items: PlanItem[]) => void;
};

/** Picks a built-in round, or questions one by one, and gives each its minutes. */
export function QuestionPicker(props: Props) {
  const { questions, plans, items, extraPercent, onChange } = props;
  const byId = new Map(questions.map((question) => [question.id, question]));
  const total = planMinutes({ items });
  const whole = planMinutes({ items: withExtraTime(items, extraPercent) });
  return (
    <fieldset className="space-y-4">
      <legend className="mb-3 font-semibold">Questions</legend>
      <div className="grid gap-5 sm:grid-cols-2">
        <SelectField
          label="Take a built-in round"
          value=""
          onChange={(event) => {
            const plan = plans.find(({ id }) => id === event.target.value);
            if (plan) onChange(plan.items);
          }}
        >
          <option value="">Choose…</option>
          {plans.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </SelectField>
        <SelectField
          label="Or add a question"
          value=""
          onChange={(event) => {
            const chosen = byId.get(event.target.value);
            if (chosen) onChange([...items, { questionId: chosen.id, minutes: chosen.minutes }]);
          }}
        >
          <option value="">Choose…</option>
          {tracks.map((track) => (
            <optgroup key={track} label={trackNames[track]}>
              {questions
                .filter((question) => question.track === track)
                .filter(({ id }) => !items.some(({ questionId }) => questionId === id))
                .map(({ id, title, minutes }) => (
                  <option key={id} value={id}>
                    {title} ({minutes} min)
                  </option>
                ))}
            </optgroup>
          ))}
        </SelectField>
      </div>
      {items.length > 0 && (
        <ol className="divide-y divide-line rounded-xl border border-line bg-surface">
          {items.map(({ questionId, minutes }) => (
            <Item
              key={questionId}
              question={byId.get(questionId)}
              minutes={minutes}
              onMinutes={(changed) =>
                onChange(
                  items.map((item) =>
                    item.questionId === questionId ? { ...item, minutes: changed } : item,
                  ),
                )
              }
              onRemove={() => onChange(items.filter((item) => item.questionId !== questionId))}
            />
          ))}
        </ol>
      )}
      <p className="text-sm text-ink-soft" role="status">
        {items.length === 0 ? "Nothing chosen yet." : `${total} minutes in all.`}
        {whole > total && ` ${whole} with the extra time.`}
      </p>
    </fieldset>
  );
}

type ItemProps = {
  question: BuilderQuestion | undefined;
  minutes: number;
  onMinutes: (minutes: number) => void;
  onRemove: () => void;
};

function Item({ question, minutes, onMinutes, onRemove }: ItemProps) {
  const title = question?.title ?? "A question that has left the bank";
  return (
    <li className="flex flex-wrap items-center gap-3 py-2 pr-2 pl-4 text-sm">
      <span className="min-w-0 flex-1">{title}</span>
      <label className="inline-flex items-center gap-2">
        <span className="sr-only">Minutes for {title}</span>
        <input
          {...useNumberText(minutes, onMinutes)}
          min={question?.stages ?? 1}
          max={240}
          className="min-h-11 w-20 rounded-lg border border-line-strong bg-surface px-3"
        />
        <span aria-hidden>min</span>
      </label>
      <Button look="quiet" onClick={onRemove} aria-label={`Leave out ${title}`} className="px-3">
        <X aria-hidden size={16} />
      </Button>
    </li>
  );
}
