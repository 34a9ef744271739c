"use client";

import { useActionState } from "react";
import { decide } from "@/app/invites/panel-actions";
import { recommendationNames } from "@/components/invites/invite-words";
import { Button } from "@/components/ui/button";
import { keepingFields } from "@/components/ui/keeping-fields";
import { Notice } from "@/components/ui/notice";
import { TextAreaField } from "@/components/ui/text-area-field";
import { recommendations } from "@/lib/invites/invite";
import type { Opinion } from "@/lib/invites/opinion-store";

type Props = { candidateId: string; own: Opinion | null; isBlind: boolean };

/** The interviewer's recommendation with its reason, and that they have finished. */
export function Decision({ candidateId, own, isBlind }: Props) {
  const [problem, send, isPending] = useActionState(async (_: string, form: FormData) => {
    const chosen = recommendations.find((value) => value === form.get("recommendation")) ?? null;
    const reason = String(form.get("reason") ?? "");
    const isDone = form.get("isDone") === "on";
    if (chosen && reason.trim() === "") return "Say why: a recommendation needs a written reason.";
    const reply = await decide({ candidateId, recommendation: chosen, reason, isDone });
    return reply.ok ? "" : "That could not be saved. Reload the page and try again.";
  }, "");
  return (
    <section aria-labelledby="decision" className="space-y-4 print:hidden">
      <h2 id="decision" className="text-lg font-semibold">
        Your recommendation
      </h2>
      <form
        onSubmit={keepingFields(send)}
        className="space-y-4 rounded-xl border border-line bg-surface p-5"
      >
        <fieldset className="flex flex-wrap gap-x-6 gap-y-1">
          <legend className="sr-only">Recommendation</legend>
          {recommendations.map((value) => (
            <label key={value} className="inline-flex min-h-9 items-center gap-2">
              <input
                type="radio"
                name="recommendation"
                value={value}
                defaultChecked={own?.recommendation === value}
              />
              {recommendationNames[value]}
            </label>
          ))}
        </fieldset>
        <TextAreaField
          label="Because"
          hint="For the interviewers only."
          name="reason"
          maxLength={5000}
          defaultValue={own?.reason}
        />
        <label className="flex min-h-9 items-center gap-2">
          <input type="checkbox" name="isDone" defaultChecked={own?.isDone ?? true} />
          {isBlind ? "I have finished marking: show the others' marks" : "I have finished marking"}
        </label>
        {problem && <Notice tone="problem">{problem}</Notice>}
        {own && !problem && <p className="text-sm text-ink-soft">Saved.</p>}
        <Button type="submit" aria-disabled={isPending}>
          Save the recommendation
        </Button>
      </form>
    </section>
  );
}
