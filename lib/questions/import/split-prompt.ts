import { asksByItself, orders } from "./asking";
import { type Block, bodyDepth } from "./block";
import { afterLabel, sliceOf } from "./block-source";
import { unquote } from "./plain-line";

/** Parts that stand before an answer and give it away: candidates mustn't read them in the prompt. */
const givesAway =
  /^(?:hints?|tips?|what (?:they|we|interviewers?|the interviewer)\b|red flags?|evaluation|expected|key points|rubric|criteria)\b/i;

/** `labelIn` is the place of "Question: …" in the question's blocks, -1 for none; `words` are those of its heading. */
type Start = { labelIn: number; words: string };

/** Takes a question's blocks apart: what is asked, and the blocks that answer it. */
export function splitPrompt(
  text: string,
  inside: readonly Block[],
  { labelIn, words }: Start,
): { prompt: string; rest: readonly Block[] } {
  const first = Math.max(0, labelIn) + 1;
  const label = inside[labelIn];
  const said = label ? afterLabel(text, label) : asksByItself(words) ? words : "";
  const answerIn = inside.findIndex((block, at) => at >= first && block.label?.kind === "answer");
  const end = answerIn >= 0 ? answerIn : withoutAnswer(inside, first, label ? said : words);
  const away = inside.findIndex((block, at) => at >= first && givesAway.test(block.words));
  const to = away >= 0 && away < end ? away : end;
  const more = sliceOf(text, inside.slice(first, to));
  const prompt = unquote([said, more].filter(Boolean).join("\n\n"));
  return { prompt: prompt === "" ? words : prompt, rest: inside.slice(to) };
}

/** Where the prompt ends when no label says so: after a paragraph that asks, unless it was asked already. */
function withoutAnswer(inside: readonly Block[], first: number, asked: string): number {
  const next = inside[first];
  if (asked === "") return first + 1;
  if (asksByItself(asked) || next?.kind !== "text" || next.depth !== bodyDepth) return first;
  return asksByItself(next.words) || orders(next.words) ? first + 1 : first;
}
