import { listContentFolder } from "@/lib/questions/content-files";
import { loadQuestions } from "@/lib/questions/load-questions";
import { idPattern } from "@/lib/questions/question-schema";
import type { KnownQuestion } from "./find-duplicate";

/** Every question of the bank. One that can't be read just now is known by its id alone, so that it is left in peace. */
export function knownQuestions(folder: string): KnownQuestion[] {
  const read = loadQuestions(folder).questions.map(({ question }) => question);
  const names = listContentFolder(folder, "questions");
  const unread = (names.ok ? names.value : []).filter(
    (name) => idPattern.test(name) && !read.some(({ id }) => id === name),
  );
  const blank = { title: "", prompt: "", sources: [], status: "published" } as const;
  return [...read, ...unread.map((id) => ({ ...blank, id, sources: [] }))];
}
