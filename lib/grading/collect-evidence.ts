import type { Span } from "./grade";
import type { Hit } from "./phrase-trie";
import type { TokenizedText } from "./token";

/** Turns token ranges into character spans of the original text: sorted, neighbours joined. */
export function collectEvidence(text: TokenizedText, hits: readonly Hit[]): Span[] {
  const spans: Span[] = [];
  for (const hit of hits) {
    const first = text.tokens[hit.from];
    const last = text.tokens[hit.to - 1];
    if (first && last) spans.push({ start: first.start, end: last.end });
  }
  return joinSpans(spans);
}

/** Spans in order of place, those that touch joined. */
export function joinSpans(spans: readonly Span[]): Span[] {
  const out: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const before = out.at(-1);
    if (before && span.start <= before.end + 1) before.end = Math.max(before.end, span.end);
    else out.push({ ...span });
  }
  return out;
}
