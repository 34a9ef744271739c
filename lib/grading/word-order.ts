/**
 * Log-odds, in tenths, of a word of one class (column) right after another (row) against chance, by the
 * order of WORD_CLASSES. Counted once over 263,000 words of English technical documentation (the pages
 * that come with the next package); they are facts about English, not about any question.
 */
export const WORD_ORDER: readonly (readonly number[])[] = [
  [-30, 3, 1, 1, 12, -11, -9, -5, 12, 4, 3, 0],
  [-26, -25, -15, -30, -24, -1, -7, -17, -30, -11, -2, 5],
  [-21, 14, -19, -23, -4, -24, -30, -24, -15, 0, 6, -1],
  [-30, 7, -30, -30, -20, 2, -14, -15, -30, -8, 1, 3],
  [-9, -23, -1, 9, -30, 13, 30, -1, -14, 8, -27, -5],
  [-29, 2, -18, -6, -24, -5, -30, 21, -20, 12, 8, 3],
  [-29, -25, -24, -30, -25, 21, -17, 30, -28, 20, -20, 0],
  [-22, -9, -10, -21, -25, 22, -25, -19, -30, 8, -14, 2],
  [-28, 7, -13, -15, 17, -2, 3, 4, -15, 6, 1, 0],
  [-1, -4, 6, -14, -8, 10, -15, -18, 2, -8, -5, 0],
  [8, -19, -1, -14, -16, -6, -11, -21, 5, -11, 26, -2],
  [5, -4, 3, 3, -6, -1, -2, -20, -1, -4, -3, -1],
];
