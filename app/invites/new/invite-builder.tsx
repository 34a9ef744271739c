"use client";

import { useState } from "react";
import { createInvite } from "@/app/invites/actions";
import { lost, unsent } from "@/app/invites/reply";
import { markingNames } from "@/components/invites/invite-words";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { NumberField } from "@/components/ui/number-field";
import { SelectField } from "@/components/ui/select-field";
import { TextAreaField } from "@/components/ui/text-area-field";
import { useSentForm } from "@/components/ui/use-sent-form";
import { expiryDays, type InviteSettings, markings } from "@/lib/invites/invite";
import type { InviteTemplate } from "@/lib/invites/template-store";
import { type BuilderPlan, type BuilderQuestion, QuestionPicker } from "./question-picker";

type Props = {
  host: string;
  questions: BuilderQuestion[];
  plans: BuilderPlan[];
  templates: InviteTemplate[];
};

/** Everything about an invite on one page, with sound defaults: a title and a round are enough. */
export function InviteBuilder({ host, questions, plans, templates }: Props) {
  const [settings, setSettings] = useState<InviteSettings>(() => ({ ...blank, host }));
  const [opensAt, setOpensAt] = useState("");
  const [expiresAt, setExpiresAt] = useState("");
  const { state: reply, isPending, props: sent } = useSentForm(createInvite, unsent, lost);
  const change = (part: Partial<InviteSettings>) => setSettings({ ...settings, ...part });
  const input = { ...settings, opensAt: isoOf(opensAt), expiresAt: isoOf(expiresAt) };
  return (
    <form {...sent} className="space-y-8">
      <input type="hidden" name="settings" value={JSON.stringify(input)} />
      {templates.length > 0 && (
        <SelectField
          label="Start from a template"
          defaultValue=""
          onChange={(event) => {
            const chosen = templates.find(({ id }) => id === event.target.value);
            if (chosen) setSettings(chosen.settings);
          }}
        >
          <option value="">None</option>
          {templates.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </SelectField>
      )}
      <Field
        label="Title"
        hint="The candidate sees it. Example: Backend engineer, second round."
        required
        maxLength={120}
        value={settings.title}
        onChange={(event) => change({ title: event.target.value })}
      />
      <Field
        label="Who invites"
        hint="The candidate sees this name."
        required
        maxLength={120}
        value={settings.host}
        onChange={(event) => change({ host: event.target.value })}
      />
      <QuestionPicker
        questions={questions}
        plans={plans}
        items={settings.items}
        extraPercent={settings.extraPercent}
        onChange={(items) => change({ items })}
      />
      <div className="grid gap-5 sm:grid-cols-2">
        <NumberField
          label="Extra time, percent"
          min={0}
          max={200}
          value={settings.extraPercent}
          onValue={(extraPercent) => change({ extraPercent })}
        />
        <NumberField
          label="How many people may use the link"
          min={1}
          max={500}
          value={settings.seats}
          onValue={(seats) => change({ seats })}
        />
        <Field
          label="Opens"
          hint="Leave it empty for at once."
          type="datetime-local"
          value={opensAt}
          onChange={(event) => setOpensAt(event.target.value)}
        />
        <Field
          label="Expires"
          hint={`Leave it empty for ${expiryDays} days. Who has joined may still write.`}
          type="datetime-local"
          value={expiresAt}
          onChange={(event) => setExpiresAt(event.target.value)}
        />
        <SelectField
          label="What the candidate sees afterwards"
          value={settings.shows}
          onChange={(event) => change({ shows: showsOf(event.target.value) })}
        >
          <option value="nothing">Nothing but a receipt</option>
          <option value="text">Their own text</option>
          <option value="checklist">The checklist</option>
          <option value="everything">Everything, with the model answer</option>
        </SelectField>
        <SelectField
          label="When"
          value={settings.showsWhen}
          onChange={(event) =>
            change({ showsWhen: event.target.value === "at-once" ? "at-once" : "when-released" })
          }
        >
          <option value="when-released">When I release it</option>
          <option value="at-once">At once</option>
        </SelectField>
      </div>
      <details className="rounded-xl border border-line bg-surface">
        <summary className="min-h-11 px-5 py-3 font-medium">More: marking, note, template</summary>
        <div className="space-y-5 border-t border-line p-5">
          <SelectField
            label="Marking, when several interview"
            value={settings.marking}
            onChange={(event) =>
              change({ marking: event.target.value === "blind" ? "blind" : "together" })
            }
          >
            {markings.map((marking) => (
              <option key={marking} value={marking}>
                {markingNames[marking]}
              </option>
            ))}
          </SelectField>
          <TextAreaField
            label="Private note"
            hint="For interviewers only."
            maxLength={5000}
            value={settings.note}
            onChange={(event) => change({ note: event.target.value })}
          />
          <Field
            label="Keep these settings as a template named"
            name="template"
            maxLength={80}
            hint="Leave it empty to keep none."
          />
        </div>
      </details>
      {reply.problem && <Notice tone="problem">{reply.problem}</Notice>}
      <Button type="submit" aria-disabled={isPending}>
        Make the invite
      </Button>
    </form>
  );
}

const blank: InviteSettings = {
  title: "",
  host: "",
  items: [],
  extraPercent: 0,
  seats: 1,
  shows: "checklist",
  showsWhen: "when-released",
  marking: "together",
  note: "",
};

function showsOf(value: string): InviteSettings["shows"] {
  if (value === "nothing" || value === "text" || value === "checklist") return value;
  return "everything";
}

/** What a person typed in their own time zone, as a moment; null while it is empty or half typed. */
function isoOf(local: string): string | null {
  const date = new Date(local);
  return Number.isNaN(date.getTime()) ? null : date.toISOString();
}
