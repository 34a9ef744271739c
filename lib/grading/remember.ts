/** A pure function that remembers its last answers by text; its memory is emptied when it is full. */
export function remember<T>(make: (text: string) => T, most: number): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    if (known.size >= most) known.clear();
    const own = copyOf(text);
    const made = make(own);
    known.set(own, made);
    return made;
  };
}

/** A piece cut out of a text keeps the whole text in memory; this one doesn't. */
function copyOf(text: string): string {
  return ` ${text}`.slice(1);
}
