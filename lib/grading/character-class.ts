const LETTER = /\p{L}/u;
const MARK = /\p{M}/u;
const DIGIT = /\p{Nd}/u;

export const CHAR = { other: 0, letter: 1, digit: 2, mark: 3, hidden: 4, space: 5 } as const;

const ascii = new Uint8Array(128);
for (let code = 0; code < 128; code += 1) {
  const char = String.fromCharCode(code);
  if (/[a-z]/i.test(char)) ascii[code] = CHAR.letter;
  else if (/[0-9]/.test(char)) ascii[code] = CHAR.digit;
  else if (/\s/.test(char)) ascii[code] = CHAR.space;
}

/** Zero-width, soft hyphen, direction controls, tags: nothing a reader sees. */
function isHidden(code: number): boolean {
  return (
    code === 0xad ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x206f) ||
    code === 0xfeff ||
    (code >= 0xe0000 && code <= 0xe007f)
  );
}

/** The class of one code point (a value of CHAR). */
export function classOf(code: number): number {
  if (!(code >= 128)) return ascii[code] ?? CHAR.other;
  if (isHidden(code)) return CHAR.hidden;
  if (code === 0xa0 || code === 0x3000 || (code >= 0x2000 && code <= 0x200a)) return CHAR.space;
  if (code === 0x2028 || code === 0x2029 || code === 0x202f) return CHAR.space;
  if (code >= 0xd800 && code <= 0xdfff) return CHAR.other;
  const char = String.fromCodePoint(code);
  if (LETTER.test(char)) return CHAR.letter;
  if (MARK.test(char)) return CHAR.mark;
  if (DIGIT.test(char)) return CHAR.digit;
  return CHAR.other;
}

/** Lower case without accents and invisible characters; fullwidth letters become plain ones. */
export function plainWord(raw: string): string {
  let simple = true;
  for (let at = 0; at < raw.length; at += 1) if (raw.charCodeAt(at) > 127) simple = false;
  if (simple) return raw.toLowerCase();
  const cut = raw.slice(0, 64);
  return cut
    .normalize("NFKD")
    .replace(/[\p{M}\p{Cf}]/gu, "")
    .toLowerCase();
}
