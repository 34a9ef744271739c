import type { Metadata } from "next";
import { requireInterviewer } from "@/app/invites/interviewer";
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
    </Page>
  );
}
