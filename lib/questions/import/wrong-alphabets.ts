/** One of the one-byte alphabets as which UTF-8 is often read by mistake. */
export type WrongAlphabet = {
  name: string;
  /** The byte (128 to 255) that each of its characters stands for. */
  bytes: ReadonlyMap<string, number>;
};

const macRoman =
  "ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø" +
  "¿¡¬√ƒ≈∆«»…\u00a0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uf8ffÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ";

/** Bytes that Windows-1252 leaves free are read as the control characters of the same number, as browsers do. */
const windows1252 =
  "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ" +
  Array.from({ length: 96 }, (_, index) => String.fromCharCode(0xa0 + index)).join("");

function alphabet(name: string, upperHalf: string): WrongAlphabet {
  return { name, bytes: new Map([...upperHalf].map((sign, index) => [sign, 128 + index])) };
}

export const wrongAlphabets: readonly WrongAlphabet[] = [
  alphabet("Mac Roman", macRoman),
  alphabet("Windows-1252", windows1252),
];

/** The bytes that were read as this text, or null when the alphabet lacks one of its characters. */
export function bytesOf(text: string, { bytes }: WrongAlphabet): Uint8Array | null {
  const out = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const byte = code < 128 ? code : bytes.get(text.charAt(at));
    if (byte === undefined) return null;
    out[at] = byte;
  }
  return out;
}
