import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";

const question = `---
title: Rate limiter
track: system-design
level: senior
minutes: 10
summary: Keep one client from using up a service.
stages:
  - id: design
    title: Design
    minutes: 10
    hint: Say what you would build.
sources:
  - guide: A guide
    section: A section
---
Design a **rate limiter** for a public service.
`;

const rubric = `criteria:
  - id: token-bucket
    stage: design
    says: A token bucket holds a client to a steady rate and still allows short bursts.
    why: A fixed window lets twice the rate through at its edge.
    points: 3
    look-for:
      - token bucket
      - bucket & refill
    accept:
      - Each client has a bucket that refills with ten tokens a second.
      - I would use a token bucket for each key.
    reject:
      - Clients are asked to be polite.
`;

const labels = (met: string, percent: string) => `---
quality: 2
percent: ${percent}
met: [${met}]
---
`;

const good = "A token bucket for each client, kept in shared memory.\n";

/** A sound little bank, as file name → text. */
export const soundBank: Record<string, string> = {
  "lexicon.yaml": "groups:\n  - [rate limiter, throttle]\n",
  "rounds.yaml": `plans:
  - id: short
    title: Short
    summary: One question.
    questions:
      - question: rate-limiter
        minutes: 5
`,
  "questions/rate-limiter/question.md": question,
  "questions/rate-limiter/rubric.yaml": rubric,
  "questions/rate-limiter/answers/model.md": labels("token-bucket", "90..100") + good,
  "questions/rate-limiter/answers/strong.md": labels("token-bucket", "90..100") + good,
  "questions/rate-limiter/answers/partial.md": `${labels("", "0..0")}We count requests per minute.\n`,
  "questions/rate-limiter/answers/weak.md": `${labels("", "0..0")}Buy a bigger machine.\n`,
  "questions/rate-limiter/answers/off-topic.md": `${labels("", "0..0")}I like trains.\n`,
};

/** Writes a bank into a new folder that goes away with the test; `changes` replace files, or with null remove them. */
export function writeBank(changes: Record<string, string | null> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), "preflight-bank-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [file, text] of Object.entries({ ...soundBank, ...changes })) {
    if (text === null) continue;
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return folder;
}

/** Writes a bank as the `content/` of a new folder, for a process that is started there. */
export function writeHome(changes: Record<string, string | null> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), "preflight-home-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  renameSync(writeBank(changes), join(folder, "content"));
  return folder;
}
