import type { Span } from "@/lib/grading";

/** A run of text and the criteria whose evidence covers it. */
export type Piece = { start: number; text: string; criteria: string[] };

/**
 * Cuts a text at the edges of all evidence, so that overlapping evidence can be shown without nesting.
 * Example: "abcd" with a over [0,3) and b over [2,4) gives "ab" {a}, "c" {a,b}, "d" {b}.
 */
export function cutPieces(text: string, evidence: { criterionId: string; span: Span }[]): Piece[] {
  const edges = new Set([0, text.length]);
  for (const { span } of evidence) {
    if (span.start < span.end && span.start < text.length) {
      edges.add(Math.max(0, span.start)).add(Math.min(text.length, span.end));
    }
  }
  const sorted = [...edges].sort((a, b) => a - b);
  return sorted.slice(0, -1).map((start, index) => {
    const end = sorted[index + 1] ?? text.length;
    const covering = evidence.filter(({ span }) => span.start <= start && span.end >= end);
    return {
      start,
      text: text.slice(start, end),
      criteria: [...new Set(covering.map(({ criterionId }) => criterionId))],
    };
  });
}
