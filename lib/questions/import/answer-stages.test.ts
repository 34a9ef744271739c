import { expect, test } from "vitest";
import { answerParts } from "./answer-stages";

const titles = (answer: string) => answerParts(answer).map(({ title }) => title);

test("the biggest headings that repeat become parts, without numbers and closing chapters", () => {
  expect(
    titles("### 1. Load\n\n#### Inner\n\n### **Step 2: Store**\n\nRows.\n\n### Summary\n\nDone."),
  ).toEqual(["Load", "Store"]);
});

test("numbered bold lines do where there are no headings", () => {
  const parts = answerParts(
    "**1. Load**\n\nMuch.\n\n**Note**\n\n**2. Store:**\n\n```\n# x\n**3. no**\n```\n",
  );
  expect(parts).toEqual([
    { title: "Load", text: "Much.\n\n**Note**" },
    { title: "Store", text: "```\n# x\n**3. no**\n```" },
  ]);
});

test("one heading, no heading, or more than eight make no parts", () => {
  expect(titles("## Only\n\ntext")).toEqual([]);
  expect(titles("text")).toEqual([]);
  expect(titles(Array.from({ length: 9 }, (_, at) => `## Part ${at}\n`).join("\n"))).toEqual([]);
});
