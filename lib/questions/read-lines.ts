/**
 * The lines of a byte stream, split at "\n" alone: other readers also split at U+2028, which JSON allows inside text.
 * Holds one line at a time. The last line needs no end.
 */
export async function* readLines(stream: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let parts: string[] = [];
  for await (const bytes of stream) {
    const pieces = decoder.decode(bytes, { stream: true }).split("\n");
    const last = pieces.pop() ?? "";
    for (const piece of pieces) {
      yield [...parts, piece].join("");
      parts = [];
    }
    parts.push(last);
  }
  const rest = parts.join("") + decoder.decode();
  if (rest !== "") yield rest;
}
