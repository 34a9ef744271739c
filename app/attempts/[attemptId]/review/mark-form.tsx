"use client";

import { useActionState, useId, useState } from "react";
import { markCriterion } from "@/app/attempts/actions";
import { verdictNames } from "@/components/review/verdict";
import { Button } from "@/components/ui/button";
import { keepingFields } from "@/components/ui/keeping-fields";
import { Notice } from "@/components/ui/notice";
import type { ReviewCriterion } from "@/lib/attempts/review";

type Props = { attemptId: string; questionId: string; criterion: ReviewCriterion };

const verdicts = ["met", "partly", "missed", "contradicted"] as const;

/** The reader's own verdict, with a reason. Earlier marks stay on record; the newest counts. */
export function MarkForm({ attemptId, questionId, criterion }: Props) {
  const { id, verdict, mark } = criterion;
  const [isOpen, setOpen] = useState(false);
  const name = useId();
  const [state, submit, isPending] = useActionState(async (_: string, form: FormData) => {
    const chosen = form.get("verdict");
    const reason = String(form.get("reason") ?? "");
    if (chosen !== "engine" && reason.trim() === "")
      return "Say in a few words why; that is what you will want to read later.";
    const result = await markCriterion({
      attemptId,
      questionId,
      criterionId: id,
      verdict: chosen,
      reason,
    }).catch(() => ({ ok: false }));
    if (!result.ok)
      return "That could not be saved. What you wrote is still here: try again in a moment.";
    setOpen(false);
    return "";
  }, "");

  if (!isOpen) {
    return (
      <button
        type="button"
        onClick={() => setOpen(true)}
        className="min-h-8 text-sm text-accent underline underline-offset-4"
      >
        {mark ? "Change your mark" : "I see it differently"}
      </button>
    );
  }
  return (
    <form
      onSubmit={keepingFields(submit)}
      className="space-y-3 rounded-lg border border-line bg-page p-4"
    >
      <fieldset className="space-y-2">
        <legend className="font-medium">Your verdict</legend>
        <div className="flex flex-wrap gap-x-5 gap-y-1">
          {verdicts.map((option) => (
            <label key={option} className="inline-flex min-h-8 items-center gap-2">
              <input
                type="radio"
                name="verdict"
                value={option}
                defaultChecked={option === (mark?.verdict ?? verdict)}
              />
              {verdictNames[option]}
            </label>
          ))}
          {mark && (
            <label className="inline-flex min-h-8 items-center gap-2">
              <input type="radio" name="verdict" value="engine" />
              Take mine back
            </label>
          )}
        </div>
      </fieldset>
      <div className="space-y-1">
        <label htmlFor={name} className="block font-medium">
          Because
        </label>
        <textarea
          id={name}
          name="reason"
          rows={2}
          maxLength={2000}
          defaultValue={mark?.reason}
          className="block w-full rounded-lg border border-line-strong bg-surface px-3 py-2"
        />
      </div>
      {state !== "" && <Notice tone="problem">{state}</Notice>}
      <div className="flex gap-2">
        <Button type="submit" look="secondary" disabled={isPending}>
          Save my mark
        </Button>
        <Button look="quiet" onClick={() => setOpen(false)}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
