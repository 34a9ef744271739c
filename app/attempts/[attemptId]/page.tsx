import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { submitAttempt } from "@/app/attempts/actions";
import { Markdown } from "@/components/markdown";
import { readUser } from "@/lib/accounts/current-user";
import { attemptIdInput } from "@/lib/attempts/attempt-input";
import { readRoom } from "@/lib/attempts/read-room";
import { now } from "@/lib/clock";
import { RoomScreen } from "./room-screen";

type Props = { params: Promise<{ attemptId: string }> };

export const metadata: Metadata = { title: "Your round" };

export default async function RoomPage({ params }: Props) {
  const user = await readUser();
  const attemptId = attemptIdInput.safeParse((await params).attemptId);
  const room = user && attemptId.success ? await readRoom(user.id, attemptId.data, now()) : null;
  if (!room) notFound();
  if (room.clock.finishedAt !== null) redirect(`/attempts/${room.attemptId}/review`);
  const { items, ...rest } = room;
  // The prompts go as rendered nodes; their source need not travel too.
  const questions = items.map(({ question: { prompt: _prompt, ...question } }) => question);
  const prompts = items.map(({ question }) => (
    <Markdown key={question.id} text={question.prompt} />
  ));
  return <RoomScreen room={{ ...rest, questions }} prompts={prompts} submit={submitAttempt} />;
}
