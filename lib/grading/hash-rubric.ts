/**
 * A stable 64-bit hash as 16 hex digits: two FNV-1a runs with different starts over UTF-16 units.
 * It tells rubrics apart; it is no defence against an adversary.
 */
export function hashText(text: string): string {
  let left = 0x811c9dc5;
  let right = 0x9747b28c;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    left = Math.imul(left ^ code, 0x01000193);
    right = Math.imul(right ^ ((code << 5) | (code >>> 11)), 0x01000193);
    right ^= right >>> 15;
  }
  return hex(left) + hex(right);
}

const hex = (value: number): string => (value >>> 0).toString(16).padStart(8, "0");

/** JSON with sorted keys, so that equal content hashes alike whatever order it was written in. */
export function stableJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(stableJson).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  entries.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${stableJson(item)}`).join(",")}}`;
}
