import { expect, test } from "vitest";
import { findQuestions } from "./find-questions";
import { bareGuide, frameworkGuide, listGuide, solutionGuide } from "./guide-fixture";
import { openGuide } from "./guide-head";

function read(guide: string) {
  const { text, blocks } = openGuide("guide.md", guide);
  return findQuestions(text, blocks);
}

const prompts = (guide: string) => read(guide).map(({ prompt }) => prompt);

test("scenarios with an answer framework: title, prompt, answer, insights; code is kept and not read", () => {
  const [desk, branch, ...more] = read(frameworkGuide);
  expect(more).toEqual([]);
  expect(desk).toMatchObject({
    line: 20,
    title: "Lending Desk for a Million Readers",
    prompt: "Design a lending desk that serves a million readers and never lends one book twice.",
    headings: [
      "Library Interview Scenarios",
      "Lending",
      "Scenario 1: Lending Desk for a Million Readers",
    ],
  });
  expect(desk?.answer).toMatch(/^#### \*\*1\. Requirements/);
  expect(desk?.answer).toContain("│ Reader │ →  │  Desk  │\n└────────┘    └────────┘\n```");
  expect(desk?.answer).toMatch(/owns the copy$/);
  expect(desk?.insights.map((line) => line.slice(0, 10))).toEqual(["Uniqueness", "Peaks: the"]);
  expect(branch?.title).toBe("A Branch That Closes");
  expect(branch?.answer).toMatch(/new place to work$/);
});

test("scenarios with a solution heading and bold parts", () => {
  const found = read(solutionGuide);
  expect(found.map(({ title }) => title)).toEqual([
    "Lending Desk for a Million Readers",
    "Reading Room Seats",
  ]);
  expect(found[0]?.answer).toMatch(/^\*\*1\. Requirements\*\*\n/);
  expect(found[1]?.answer).toMatch(/who doesn't come$/);
});

test("lists of Q and Answer, each ended by the next or by a heading", () => {
  const found = read(listGuide);
  expect(found.map(({ prompt }) => prompt)).toEqual([
    "What happens when the boiler fails in winter?",
    "Why are the rooms heated before dawn?",
    "How do the lamps know that it is dark?",
  ]);
  expect(found.map(({ number, headings }) => [headings.at(-1), number])).toEqual([
    ["Heating", "1"],
    ["Heating", "2"],
    ["Lights", "1"],
  ]);
  expect(found[0]?.answer).toMatch(/^The pumps .* within an hour\.$/);
  expect(found[1]?.answer).toBe(
    "Several reasons:\n\n- Walls store heat while power is cheap\n- Readers come at eight and expect warm rooms",
  );
});

test("bare numbered questions, also those that give an order, and no other list", () => {
  expect(read(bareGuide).map(({ prompt, answer }) => [prompt, answer])).toEqual([
    ["Explain how the catalogue finds a misspelt author.", ""],
    ["How would you merge two catalogues, and what would be lost?", ""],
    ["Design a returns desk that works without staff.", ""],
  ]);
});

test("questions as headings, with prose below as the answer", () => {
  const guide =
    "# FAQ\n\n## What is a lock?\n\nOne holder.\n\n### Why?\n\nOrder.\n\n## Design a queue\n\nA list.\n";
  expect(read(guide).map(({ title, answer }) => [title, answer])).toEqual([
    ["What is a lock?", "One holder.\n\n### Why?\n\nOrder."],
    ["Design a queue", "A list."],
  ]);
});

test("plain Q and A without blank lines, headings or marks", () => {
  const guide = "Q: What is a lock?\nA: One holder\nat a time.\nQ: What is a queue?\nA) A list.";
  expect(read(guide).map(({ prompt, answer }) => [prompt, answer])).toEqual([
    ["What is a lock?", "One holder\nat a time."],
    ["What is a queue?", "A list."],
  ]);
});

test("numbered questions with their answers below, indented or not", () => {
  const inner =
    "1. What is a lock?\n\n   One holder.\n\n2. **What is a queue?**\n   - a list\n   - first in, first out\n";
  expect(read(inner).map(({ prompt, answer }) => [prompt, answer])).toEqual([
    ["What is a lock?", "One holder."],
    ["What is a queue?", "- a list\n- first in, first out"],
  ]);
  const outer = "1. What is a lock?\n\nOne holder.\n\n2. What is a queue?\n\n```\na -> b\n```\n";
  expect(read(outer).map(({ prompt, answer }) => [prompt, answer])).toEqual([
    ["What is a lock?", "One holder."],
    ["What is a queue?", "```\na -> b\n```"],
  ]);
});

test("bold or plain lines that ask are questions only where nothing else is marked", () => {
  const bold =
    "**What is a lock?**\n\nOne holder.\n\n**What is a queue?**\nA list.\n\n# End\n\nBye";
  expect(read(bold).map(({ prompt, answer }) => [prompt, answer])).toEqual([
    ["What is a lock?", "One holder."],
    ["What is a queue?", "A list."],
  ]);
  expect(prompts("What is a lock?\n\nOne holder.\n\nWhat is a queue?\n")).toEqual([
    "What is a lock?",
    "What is a queue?",
  ]);
});

test("headings of every make: underlined, closed, in other languages, with a question of several lines", () => {
  const guide = `Ticket sale
===========

Scenario #1 - Queues
--------------------

Question:

Sell 10,000 seats.

Nobody may wait for more than a minute.

Answer Outline

A waiting room.

## Frage 2: Warum Sperren? ##

**Antwort:** Weil sonst zwei denselben Platz bekommen.

## Вопрос 3

Зачем нужна очередь?

**Ответ**: Чтобы ждать.
`;
  expect(read(guide).map(({ title, prompt, answer }) => [title, prompt, answer])).toEqual([
    ["Queues", "Sell 10,000 seats.\n\nNobody may wait for more than a minute.", "A waiting room."],
    ["Warum Sperren?", "Warum Sperren?", "Weil sonst zwei denselben Platz bekommen."],
    ["Зачем нужна очередь?", "Зачем нужна очередь?", "Чтобы ждать."],
  ]);
});

test("lists that ask the interviewer, give tips or only link are no questions", () => {
  const guide = `## Questions to ask the interviewer
1. What does the team build?
2. How do you deploy?

## Interview tips
- Ask who the users are
- What is the scale?

## Contents
1. [What is a lock?](#lock)
`;
  expect(prompts(guide)).toEqual([]);
});

test("follow-up questions belong to their question", () => {
  const guide =
    "### Scenario 1: Desk\n\n**Question:** Build a desk.\n\n**Answer:** Wood.\n\n**Follow-up questions:**\n\n- What if it breaks?\n";
  expect(read(guide)).toMatchObject([{ answer: "Wood.", followUps: ["What if it breaks?"] }]);
});

test("text without questions has none, and a hundred questions are a hundred", () => {
  expect(read("# Notes\n\nLocks are useful.\n\n- one\n- two\n")).toEqual([]);
  const many = Array.from(
    { length: 100 },
    (_, index) => `Q${index + 1}: What is thing ${index}?\n\nAnswer: It is ${index}.\n`,
  );
  expect(read(many.join("\n"))).toHaveLength(100);
});

test("a heading of questions holds them and is none itself", () => {
  const guide =
    "## What should you know?\n\n### What is a lock?\n\nOne holder.\n\n### What is a queue?\n\nA list.\n";
  expect(prompts(guide)).toEqual(["What is a lock?", "What is a queue?"]);
});

test("Question and Answer as headings of one depth belong together", () => {
  const guide = `## Ticket shop

### Question

Sell seats to a crowd.

### Answer

#### Solution 1: A queue

Everyone waits.

#### Solution 2: A lottery

Nobody waits.

### Key takeaways

- Fairness is a choice

## Library

### Question

Lend books.

### Answer

Stamps.
`;
  const found = read(guide);
  expect(found.map(({ title, prompt }) => [title, prompt])).toEqual([
    ["Ticket shop", "Sell seats to a crowd."],
    ["Library", "Lend books."],
  ]);
  expect(found[0]?.answer).toMatch(/^#### Solution 1: A queue/);
  expect(found[0]?.answer).toContain("#### Solution 2: A lottery");
  expect(found[0]?.insights).toEqual(["Fairness is a choice"]);
});

test("numbered headings that ask lose their number, and keep their own words in the prompt", () => {
  const guide =
    "## 1. What is a lock?\n\n_Easy._\n\n**Answer:** One holder.\n\n## 2) Design a queue\n\nA list.\n";
  expect(read(guide).map(({ title, prompt, answer }) => [title, prompt, answer])).toEqual([
    ["What is a lock?", "What is a lock?\n\n_Easy._", "One holder."],
    ["Design a queue", "Design a queue", "A list."],
  ]);
});

test("a guide may be one question", () => {
  const found = read(
    "# Design a ticket shop\n\n## Requirements\n\n- fair\n\n## Storage\n\n- rows\n",
  );
  expect(found).toMatchObject([
    { title: "Design a ticket shop", headings: ["Design a ticket shop"] },
  ]);
  expect(found[0]?.answer).toMatch(/^## Requirements[\s\S]*- rows$/);
});

test("questions folded away in details, and answers too", () => {
  const guide = `# Locks

<details>
<summary><b>What is a lock?</b></summary>

One holder.

\`\`\`html
<details><summary>kept</summary></details>
\`\`\`

</details>

<details><summary>1. What is a queue?</summary>
A list.
</details>

## Why wait?

<details>
  <summary>Click to see the answer</summary>

Because someone is first.

</details>
`;
  expect(read(guide).map(({ line, prompt, answer }) => [line, prompt, answer])).toEqual([
    [
      4,
      "What is a lock?",
      "One holder.\n\n```html\n<details><summary>kept</summary></details>\n```",
    ],
    [14, "What is a queue?", "A list."],
    [18, "Why wait?", "Because someone is first."],
  ]);
});

test("questions in a table", () => {
  const guide =
    "## Quiz\n\n| # | Question | Short answer |\n|---|:--|---|\n| 1 | What is a lock? | One **holder** |\n| 2 | Name a queue | |\n";
  expect(read(guide).map(({ line, prompt, answer }) => [line, prompt, answer])).toEqual([
    [5, "What is a lock?", "One holder"],
    [6, "Name a queue", ""],
  ]);
});

test("answers in a chapter of their own go to their questions, when there are as many", () => {
  const guide =
    "## Questions\n\n1. What is a lock?\n2. What is a queue?\n\n## Answers\n\n1. One holder.\n2. A list.\n   Really.\n";
  expect(read(guide).map(({ answer }) => answer)).toEqual(["One holder.", "A list.\n   Really."]);
  expect(read(`${guide}3. More.\n`).map(({ answer }) => answer)).toEqual(["", ""]);
});

test("question and answer within one item of a list", () => {
  const guide = `## Locks

- Q: What is a lock?
  A: One holder.
- **What is a queue?** A list
  of waiting things.
- What is a heap?
  **Answer:** A tree.
- Why does a very long question
  go on in a second line?

  Because it may.
`;
  expect(read(guide).map(({ prompt, answer }) => [prompt, answer])).toEqual([
    ["What is a lock?", "One holder."],
    ["What is a queue?", "A list\nof waiting things."],
    ["What is a heap?", "A tree."],
    ["Why does a very long question go on in a second line?", "Because it may."],
  ]);
});

test("headings that ask without a mark, headings in HTML, a talk between two", () => {
  const heads =
    "<h2>What is a lock</h2>\n\nOne holder.\n\n## 2\ufe0f\u20e3 Explain queues\n\nA list.\n\n## How it works\n\nWell.\n";
  expect(read(heads).map(({ prompt, answer }) => [prompt, answer])).toEqual([
    ["What is a lock", "One holder."],
    ["Explain queues", "A list."],
  ]);
  const talk =
    "**Interviewer:** Why a queue?\n\n**Candidate:** To wait in turn.\n\n**Interviewer:** Why a lock?\n\n**Candidate:** To wait alone.\n";
  expect(read(talk).map(({ prompt, answer }) => [prompt, answer])).toEqual([
    ["Why a queue?", "To wait in turn."],
    ["Why a lock?", "To wait alone."],
  ]);
});

test("bold lines in the answer to a numbered question belong to it", () => {
  const guide =
    "1. What is a lock?\n\nOne holder.\n\n**Example**\n\nA door.\n\n2. What is a queue?\n\nA list.\n";
  expect(read(guide).map(({ answer }) => answer)).toEqual([
    "One holder.\n\n**Example**\n\nA door.",
    "A list.",
  ]);
});

test("hints and what interviewers look for stay out of the prompt", () => {
  const guide = `## Tell me about a failure

It may be a small one.

**What they look for:** honesty

**Sample answer:** I deleted a table.

## Problem 2 - Limits

Limit the callers.

### Hints
- buckets

### Solution

A bucket for each.
`;
  const found = read(guide);
  expect(found.map(({ prompt }) => prompt)).toEqual([
    "Tell me about a failure\n\nIt may be a small one.",
    "Limit the callers.",
  ]);
  expect(found[0]?.answer).toContain("**What they look for:** honesty");
  expect(found[1]?.answer).toMatch(/A bucket for each\.$/);
});
