import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import type { ContentProblem } from "@/lib/questions/content-problem";
import type { Delivery } from "@/lib/questions/delivery";
import { loadQuestion } from "@/lib/questions/load-question";
import { draftFiles } from "./draft-files";
import type { DraftQuestion } from "./draft-question";

/** Drafts refer to no shared criteria. */
const noDelivery: Delivery = { file: "delivery.yaml", lineOf: () => 1, criteria: [] };

export type WriteResult = "written" | "unchanged" | { problems: ContentProblem[] };

/**
 * Writes drafts into the bank's folder. Each is written whole into a folder beside the bank, read back as the site
 * would, and then moved into place in one step: a draft is there completely or not at all. A folder that is there
 * already is replaced only when the draft may; one whose files say the same is left alone.
 */
export function writeDrafts(
  folder: string,
  drafts: readonly { draft: DraftQuestion; replaces: boolean }[],
): WriteResult[] {
  if (drafts.length === 0) return [];
  const staging = mkdtempSync(join(folder, ".import-"));
  try {
    return drafts.map(({ draft, replaces }) => writeDraft(folder, staging, draft, replaces));
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
}

function writeDraft(
  folder: string,
  staging: string,
  draft: DraftQuestion,
  replaces: boolean,
): WriteResult {
  const under = join("questions", draft.id);
  const place = join(folder, under);
  const files = draftFiles(draft);
  if (existsSync(place) && isWritten(place, files)) return "unchanged";
  for (const [name, text] of Object.entries(files)) {
    const file = join(staging, under, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  const { problems } = loadQuestion(staging, draft.id, {
    withAnswers: false,
    delivery: noDelivery,
  });
  if (problems.length > 0) return { problems };
  if (!existsSync(place)) {
    mkdirSync(dirname(place), { recursive: true });
    renameSync(join(staging, under), place);
    return "written";
  }
  if (!replaces) return { problems: [alreadyThere(draft.id)] };
  const old = join(staging, `${draft.id}.old`);
  renameSync(place, old);
  try {
    renameSync(join(staging, under), place);
  } catch (error) {
    renameSync(old, place);
    throw error;
  }
  return "written";
}

function alreadyThere(id: string): ContentProblem {
  return {
    file: `questions/${id}`,
    line: 1,
    problem: "This folder appeared while the guide was being read.",
    fix: "Run the import again.",
  };
}

function isWritten(place: string, files: Record<string, string>): boolean {
  return Object.entries(files).every(([name, text]) => {
    const file = join(place, name);
    return existsSync(file) && readFileSync(file, "utf8") === text;
  });
}
