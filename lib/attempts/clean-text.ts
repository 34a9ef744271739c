import { textLengthMax } from "./attempt";

/**
 * The one form in which a text is compared, stored and graded: well-formed UTF-16, no NUL (SQLite's and PostgreSQL's
 * text functions stop at it), LF line ends. Browser and server apply the same rule, so equal stays equal.
 */
export function cleanText(text: string): string {
  return text.toWellFormed().replaceAll("\0", "").replace(/\r\n?/g, "\n");
}

/** Whether a clean text fits a box. */
export function fitsBox(text: string): boolean {
  return text.length <= textLengthMax;
}
