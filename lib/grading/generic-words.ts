/** What is said around names without saying anything: "for reliability the system needs …". */
const GENERIC: ReadonlySet<string> = new Set(
  "use used using uses need needs needed required necessary essential crucial key main have has system systems important design order achieve ensure ensures make better good consider think include includes add implement apply employ provide provides handle support help helps improve very application solution approach way everything thing things".split(
    " ",
  ),
);

/** Whether a word only carries names through a sentence. */
export function isGeneric(word: string): boolean {
  return GENERIC.has(word);
}
