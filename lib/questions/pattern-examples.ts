import type { Pattern } from "@/lib/grading";

/** Ways of denying: which of them reads well depends on what follows. */
const denials = ["no", "never", "not", "without", "instead of"];

/**
 * Short texts that a pattern ought to find, each alternative in one of them at least. They are built from its own
 * words, so a pattern that finds none of them asks for something that no text can hold.
 */
export function patternExamples(pattern: Pattern): string[] {
  return denials.flatMap((denial, at) =>
    at > 0 && !hasDenial(pattern) ? [] : examplesOf(pattern, denial),
  );
}

function hasDenial(node: Pattern): boolean {
  if ("items" in node) return node.items.some(hasDenial);
  if ("left" in node) return hasDenial(node.left) || hasDenial(node.right);
  return node.kind === "denied";
}

function examplesOf(node: Pattern, denial: string): string[] {
  const inner = (item: Pattern) => examplesOf(item, denial);
  switch (node.kind) {
    case "word":
      return [node.text];
    case "quantity":
      return [quantityExample(node.text)];
    case "any":
      return node.items.flatMap(inner);
    case "next":
      return node.items.map(inner).reduce((left, right) => joinEach(left, right));
    case "near":
    case "before":
      return joinEach(inner(node.left), inner(node.right));
    case "same":
      return joinEach(inner(node.left), inner(node.right), ", ");
    case "notNear":
    case "notSame":
      return inner(node.left);
    case "denied":
      return inner(node.item).map((text) => `${denial} ${text}`);
  }
}

/** One of each, the shorter list again and again: every item is used, and the number doesn't explode. */
function joinEach(left: string[], right: string[], between = " "): string[] {
  return Array.from({ length: Math.max(left.length, right.length) }, (_, at) =>
    [left[at % left.length], right[at % right.length]].join(between),
  );
}

/** `50..200 ms` becomes `50 ms`, `2 PB ±25%` becomes `2 PB`. */
function quantityExample(text: string): string {
  const [exact = ""] = text.split("±");
  const [from = "", to] = exact.trim().split("..");
  if (to === undefined || /[^\d.,\s]/.test(from)) return from.trim();
  return `${from.trim()} ${to.replace(/^[\d.,\s]+/, "")}`.trim();
}
