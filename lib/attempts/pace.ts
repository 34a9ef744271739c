/** One box of a round with the minutes it is given there. */
export type PacedBox = { key: string; minutes: number };

/**
 * The box that a round's clock suggests after `elapsedMs`, or null when the time is over. Example: boxes of 8 and 12
 * minutes: the first until 8:00, then the second until 20:00.
 */
export function suggestedBox(boxes: PacedBox[], elapsedMs: number): string | null {
  let endMs = 0;
  for (const { key, minutes } of boxes) {
    endMs += minutes * 60_000;
    if (elapsedMs < endMs) return key;
  }
  return null;
}

/** The length of all boxes in ms. */
export function paceLengthMs(boxes: PacedBox[]): number {
  return boxes.reduce((sum, { minutes }) => sum + minutes * 60_000, 0);
}

/** Words of a text: runs of anything but white space, so that a diagram counts too. */
export function countWords(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}
