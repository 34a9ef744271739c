import type { Finding } from "./grade";
import type { Criterion } from "./rubric";

const LONGEST_QUOTE = 120;
const MOST_QUOTES = 3;

/** The sentence that tells a writer why a criterion got its verdict. `text` is the graded answer. */
export function explainFinding(finding: Finding, criterion: Criterion, text: string): string {
  const words = quote(finding, text);
  const flagged = finding.bothWays
    ? " The answer also says the opposite elsewhere, so a person should look."
    : "";
  switch (finding.by) {
    case "pattern":
      if (finding.verdict === "met") return `You said ${words}.${flagged}`;
      return `You said ${words}, which is part of it. Full points want: ${criterion.says}${flagged}`;
    case "parts":
      if (finding.verdict === "met") return `You named enough of it: ${words}.${flagged}`;
      return `You named some of it: ${words}. Full points want ${criterion.partsNeeded} of ${criterion.parts.length} parts: ${criterion.says}${flagged}`;
    case "likeness":
      if (finding.verdict === "met")
        return `Your words ${words} say the same as: ${criterion.says}${flagged}`;
      return `Your words ${words} come close. Full points want: ${criterion.says}${flagged}`;
    case "denial":
      return `You denied it: ${words}. Wanted: ${criterion.says}`;
    case "misconception":
      return `You said ${words}, which is a known mistake. ${misconceptionOf(criterion)}Wanted: ${criterion.says}${flagged}`;
    case "none":
      return `Nothing in the answer says this: ${criterion.says}${wouldCount(criterion)}`;
  }
}

function quote(finding: Finding, text: string): string {
  const quotes = finding.evidence.slice(0, MOST_QUOTES).map(({ start, end }) => {
    const words = text.slice(start, end).replaceAll(/\s+/g, " ");
    return `“${words.length > LONGEST_QUOTE ? `${words.slice(0, LONGEST_QUOTE)}…` : words}”`;
  });
  const more = finding.evidence.length > MOST_QUOTES ? " and more" : "";
  return quotes.join(" … ") + more;
}

function misconceptionOf(criterion: Criterion): string {
  const [only, ...others] = criterion.misconceptions;
  return only && others.length === 0 ? `The mistake: ${only.says} ` : "";
}

function wouldCount(criterion: Criterion): string {
  const [example] = criterion.accept;
  return example === undefined ? "" : ` This would have counted: “${example}”`;
}
