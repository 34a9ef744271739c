/** Wraps words for a terminal; the plain one leaves them as they are. */
export type TerminalStyle = {
  good: (text: string) => string;
  bad: (text: string) => string;
  middling: (text: string) => string;
  strong: (text: string) => string;
  faint: (text: string) => string;
};

function ansi(code: number) {
  return (text: string) => `\u001b[${code}m${text}\u001b[0m`;
}

const plain = (text: string) => text;

/** Colours only where a person is looking: pass whether the output is a terminal. */
export function terminalStyle(isTerminal: boolean): TerminalStyle {
  return isTerminal
    ? { good: ansi(32), bad: ansi(31), middling: ansi(33), strong: ansi(1), faint: ansi(2) }
    : { good: plain, bad: plain, middling: plain, strong: plain, faint: plain };
}

/** Breaks text into lines of at most `width` characters, each after the first with `indent` before it. */
export function wrapText(text: string, width: number, indent: string): string {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/)) {
    if (line !== "" && line.length + word.length + 1 > width) {
      lines.push(line);
      line = "";
    }
    line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line].join(`\n${indent}`);
}
