import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Page } from "@/components/page";
import { listBenchQuestions } from "@/lib/questions/read-bench";
import { BenchScreen } from "./bench-screen";
import { readAuthor } from "./read-author";

type Props = { searchParams: Promise<{ question?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  if (!(await readAuthor())) notFound();
  return { title: "Workbench" };
}

/** For authors of questions: an answer's verdicts while they write it, and while they write the rubric. */
export default async function BenchPage({ searchParams }: Props) {
  if (!(await readAuthor())) notFound();
  const { question } = await searchParams;
  const questions = listBenchQuestions();
  const first = questions.find((id) => id === question) ?? questions[0];
  if (first === undefined) return <Page title="Workbench">There is no question yet.</Page>;
  return <BenchScreen questions={questions} first={first} />;
}
