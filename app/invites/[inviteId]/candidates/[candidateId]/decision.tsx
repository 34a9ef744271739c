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

type Outcome = { problem: string; isSaved: boolean };

const unsent: Outcome = { problem: "", isSaved: false };
const lost = "That could not be saved. What you wrote is still here: try again in a moment.";

/** The interviewer's recommendation with its reason, and that they have finished. */
export function Decision({ candidateId, own, isBlind }: Props) {
  const [outcome, send, isPending] = useActionState(
    async (_: Outcome, form: FormData): Promise<Outcome> => {
      const chosen = recommendations.find((value) => value === form.get("recommendation")) ?? null;
      const reason = String(form.get("reason") ?? "");
      const isDone = form.get("isDone") === "on";
      if (chosen && reason.trim() === "")
        return { problem: "Say why: a recommendation needs a written reason.", isSaved: false };
      const reply = await decide({ candidateId, recommendation: chosen, reason, isDone }).catch(
        () => ({ ok: false }),
      );
      return reply.ok ? { problem: "", isSaved: true } : { problem: lost, isSaved: false };
    },
    unsent,
  );
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
        {outcome.problem && <Notice tone="problem">{outcome.problem}</Notice>}
        {outcome.isSaved && <Notice tone="good">Saved.</Notice>}
        <Button type="submit" aria-disabled={isPending}>
          Save the recommendation
        </Button>
      </form>
    </section>
  );
}
