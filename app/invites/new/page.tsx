import type { Metadata } from "next";
import { removeTemplate } from "@/app/invites/actions";
import { requireInterviewer } from "@/app/invites/interviewer";
import { ReplyForm } from "@/app/invites/reply-form";
import { Page } from "@/components/page";
import { listTemplates } from "@/lib/invites/template-store";
import { listPlans, listQuestions } from "@/lib/questions/question-bank";
import { InviteBuilder } from "./invite-builder";

export const metadata: Metadata = { title: "New invite" };

export default async function NewInvitePage() {
  const user = await requireInterviewer("/invites/new");
  const templates = await listTemplates(user.id);
  const questions = listQuestions().map(({ id, title, minutes, track, stages }) => ({
    ...{ id, title, minutes, track, stages: stages.length },
  }));
  const plans = listPlans().map(({ id, title, items }) => ({ id, title, items }));
  return (
    <Page title="New invite" width="narrow">
      <InviteBuilder host={user.name} questions={questions} plans={plans} templates={templates} />
      {templates.length > 0 && (
        <section aria-labelledby="templates" className="mt-12 space-y-4 border-t border-line pt-8">
          <h2 id="templates" className="text-lg font-semibold">
            Your templates
          </h2>
          <ul className="space-y-3">
            {templates.map(({ id, name }) => (
              <li key={id} className="flex flex-wrap items-center gap-3">
                <span className="min-w-0 flex-1">{name}</span>
                <ReplyForm
                  action={removeTemplate}
                  hidden={{ templateId: id }}
                  submit={`Delete ${name}`}
                  look="quiet"
                />
              </li>
            ))}
          </ul>
        </section>
      )}
    </Page>
  );
}
