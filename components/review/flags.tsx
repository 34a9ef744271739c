import { Notice } from "@/components/ui/notice";
import type { Flag } from "@/lib/grading";

const sentences: Record<Flag, string> = {
  empty: "Nothing was written for this question.",
  "echoes-prompt": "Parts of the answer repeat the prompt; those earn nothing.",
  "keyword-list":
    "Parts of the answer are lists of terms without statements; terms alone earn little.",
  "repeated-text": "The same text stands in the answer more than once; it counts once.",
  "shuffled-words": "Parts of the answer are words without sentence order; those earn nothing.",
  "hidden-characters": "The answer holds invisible characters; they were ignored.",
  "off-topic": "Little of the answer is about this question.",
  "takes-other-side": "The answer takes another side than the reference; its reasons earn half.",
  "contradicts-itself":
    "The answer says some things both ways; those are marked for a person to decide.",
  "too-long": "The answer is longer than the engine reads; the end was not graded.",
};

/** What the engine noticed about the text as a whole. */
export function Flags({ flags }: { flags: Flag[] }) {
  if (flags.length === 0) return null;
  return (
    <Notice tone="warning">
      <ul className="space-y-1">
        {flags.map((flag) => (
          <li key={flag}>{sentences[flag]}</li>
        ))}
      </ul>
    </Notice>
  );
}
