import type { Finding, Span } from "@/lib/grading";

const excerptMax = 90;

/** The words of a text that spans point at, joined and shortened for one line of a terminal. */
export function quoteSpans(text: string, spans: Span[]): string {
  const words = spans.map(({ start, end }) => text.slice(start, end).replace(/\s+/g, " ").trim());
  const quote = words.join(" … ");
  return quote.length > excerptMax ? `${quote.slice(0, excerptMax - 1)}…` : quote;
}

/** `met by pattern: “idempotency key”`, `missed`. */
export function describeFinding(finding: Finding, text: string): string {
  if (finding.evidence.length === 0) return finding.verdict;
  return `${finding.verdict} by ${finding.by}: “${quoteSpans(text, finding.evidence)}”`;
}
