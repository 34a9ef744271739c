/** The words of our own Markdown without its marks: enough for matching, not for showing. */
export function plainText(markdown: string): string {
  return markdown
    .replace(/^(```|~~~).*$/gm, "")
    .replace(/^ {0,3}(#{1,6}|>|[-*+]|\d+[.)])[ \t]+/gm, "")
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/(\*\*|__|`)/g, "")
    .replace(/(^|\W)[*_](\S[^*_\n]*)[*_](?=\W|$)/g, "$1$2")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}
