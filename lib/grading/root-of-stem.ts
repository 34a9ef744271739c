/** What a stem may end in and still be of the same family: "reusabl" and "reus", "abstraction" and "abstract". Never what turns it round, such as "less". */
const ENDINGS =
  "abilit ibilit abl ibl ational ation ition ization ion ment itiv ativ iv iz ize ist iti ical ic al ful anc enc ant ent age at ate er or".split(
    " ",
  );
const LONGEST_FIRST = [...ENDINGS].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
const SHORTEST_ROOT = 4;

/** The stem without one more ending, where four letters are left: words of one family share it. */
export function rootOfStem(stem: string): string {
  const ending = LONGEST_FIRST.find(
    (one) => stem.length - one.length >= SHORTEST_ROOT && stem.endsWith(one),
  );
  return ending === undefined ? stem : stem.slice(0, -ending.length);
}
