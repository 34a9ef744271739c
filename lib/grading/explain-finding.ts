import type { Finding } from "./grade";
import type { Criterion } from "./rubric";

const LONGEST_QUOTE = 120;
const MOST_QUOTES = 3;

/** Who reads a sentence about an answer: the person who wrote it, or somebody who judges it. */
export type Reader = "writer" | "judge";

/** The sentence that tells why a criterion got its verdict. `text` is the graded answer. */
export function explainFinding(
  finding: Finding,
  criterion: Criterion,
  text: string,
  reader: Reader = "writer",
): string {
  const words = quote(finding, text);
  const say = voices[reader];
  const flagged = finding.bothWays
    ? " The answer also says the opposite elsewhere, so a person should look."
    : "";
  switch (finding.by) {
    case "pattern":
      if (finding.verdict === "met") return `${say.said} ${words}.${flagged}`;
      return `${say.said} ${words}, which is part of it. Full points want: ${criterion.says}${flagged}`;
    case "parts":
      if (finding.verdict === "met") return `${say.named} enough of it: ${words}.${flagged}`;
      return `${say.named} some of it: ${words}. Full points want ${criterion.partsNeeded} of ${criterion.parts.length} parts: ${criterion.says}${flagged}`;
    case "likeness":
      if (finding.verdict === "met")
        return `${say.words} ${words} say the same as: ${criterion.says}${flagged}`;
      return `${say.words} ${words} come close. Full points want: ${criterion.says}${flagged}`;
    case "denial":
      return `${say.denied} it: ${words}. Wanted: ${criterion.says}`;
    case "misconception":
      return `${say.said} ${words}, which is a known mistake. ${misconceptionOf(criterion)}Wanted: ${criterion.says}${flagged}`;
    case "none":
      return `Nothing in the answer says this: ${criterion.says}${wouldCount(criterion)}`;
  }
}

const voices = {
  writer: { said: "You said", named: "You named", words: "Your words", denied: "You denied" },
  judge: {
    said: "The answer says",
    named: "The answer names",
    words: "The words",
    denied: "The answer denies",
  },
} as const;

/** The longest pieces of the evidence, in the order of the answer: they tell most. */
function quote({ evidence }: Finding, text: string): string {
  const longest = evidence
    .toSorted((a, b) => b.end - b.start - (a.end - a.start))
    .slice(0, MOST_QUOTES)
    .toSorted((a, b) => a.start - b.start);
  const quotes = longest.map(({ start, end }) => {
    const words = text.slice(start, end).replaceAll(/\s+/g, " ");
    return `“${words.length > LONGEST_QUOTE ? `${words.slice(0, LONGEST_QUOTE)}…` : words}”`;
  });
  return quotes.join(" … ") + (evidence.length > MOST_QUOTES ? " and more" : "");
}

function misconceptionOf(criterion: Criterion): string {
  const [only, ...others] = criterion.misconceptions;
  return only && others.length === 0 ? `The mistake: ${only.says} ` : "";
}

function wouldCount(criterion: Criterion): string {
  const [example] = criterion.accept;
  return example === undefined ? "" : ` This would have counted: “${example}”`;
}
