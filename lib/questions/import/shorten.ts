/** One line of at most `max` characters, cut between words. */
export function shorten(text: string, max: number): string {
  const line = text.replace(/\s+/g, " ").trim();
  const signs = [...line];
  if (signs.length <= max) return line;
  const cut = signs.slice(0, max - 1).join("");
  const space = cut.lastIndexOf(" ");
  return `${(space > max / 2 ? cut.slice(0, space) : cut).replace(/[\s,;:.–—-]+$/, "")}…`;
}
