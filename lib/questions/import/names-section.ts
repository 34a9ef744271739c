import type { FoundQuestion } from "./found-question";
import { normalWords } from "./like-questions";

/** Two titles of one guide: the same words, or one of them goes on ("…: Part 2", "… - Lead Engineer"). */
export function isSameGuide(name: string, other: string): boolean {
  const [one, two] = [phrase(name), phrase(other)];
  return one !== "" && two !== "" && (one.startsWith(two) || two.startsWith(one));
}

/** What a question's place must match: its own heading, or the headings above it and its number. */
type Placed = Pick<FoundQuestion, "byHeading" | "title" | "headings" | "number" | "prompt">;

/**
 * Whether a source's section means this question. Sections are written by people: "Scenario 3: Ticket sale",
 * "Round 2, Ticket sale", "Scheduler: Q2", "Scheduler, question 2; Work stealing".
 */
export function namesSection(
  section: string,
  found: Placed,
  guideHeadings: readonly string[],
): boolean {
  return section.split(";").some((part) => {
    const said = phrase(part);
    if (said.includes(phrase(found.prompt))) return true;
    return found.byHeading
      ? [found.headings.at(-1) ?? "", found.title].some(
          (title) => isTelling(title) && said.includes(phrase(title)),
        )
      : namesNumber(said, found, guideHeadings);
  });
}

/** A title that a section of another guide could hardly have by chance. */
export function isTelling(title: string): boolean {
  return normalWords(title).length >= 2;
}

/** The innermost heading that is named decides: its number must follow, and mustn't begin another heading. */
function namesNumber(said: string, found: Placed, guideHeadings: readonly string[]): boolean {
  if (found.number === "") return false;
  const heads = new Set(guideHeadings.map(phrase));
  for (const heading of found.headings.toReversed()) {
    const shape = shapesOf(heading).find((each) => each.trim() !== "" && said.includes(each));
    if (shape === undefined) continue;
    const after = said.slice(said.indexOf(shape) + shape.length).trim();
    const match = /^(?:(?:discussion|mock|question|item|no|nr|q) )*(\d+)(?: |$)/.exec(after);
    const beginsHeading = [...heads].some((head) => ` ${after} `.startsWith(head));
    return match?.[1] === found.number && !beginsHeading;
  }
  return false;
}

/** A heading as people quote it: in full, without its brackets, its number, or "questions" at its end. */
function shapesOf(heading: string): string[] {
  const bare = heading.replace(/^\d+[.)]\s*/, "");
  const short = bare.replace(/\s+(?:questions?|scenarios?|challenges?|problems?)\W*$/i, "");
  return [heading, heading.replace(/\([^)]*\)/g, ""), bare, short].map(phrase);
}

/** Words between single spaces, with one at each end: what is found in it are whole words. */
function phrase(text: string): string {
  const words = normalWords(text);
  return words.length === 0 ? "" : ` ${words.join(" ")} `;
}
