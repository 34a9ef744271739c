import { IRREGULAR } from "./irregular-words";
import { porter } from "./porter";

const PLAIN = /^[a-z]+$/;

/**
 * The stem under which a plain word is compared: British spelled as American, irregular forms as
 * their base, Porter's endings off, and a few families that Porter leaves apart (settle, settlement).
 */
export function stemWord(word: string): string {
  const known = REMEMBERED.get(word);
  if (known !== undefined) return known;
  if (REMEMBERED.size > MOST_REMEMBERED) REMEMBERED.clear();
  const stem = makeStem(word);
  REMEMBERED.set(word, stem);
  return stem;
}

/** Stems worked out before: a memory only, emptied when it is full. */
const REMEMBERED = new Map<string, string>();
const MOST_REMEMBERED = 50_000;

function makeStem(word: string): string {
  if (!PLAIN.test(word) || word.length > 40) return word;
  const base = IRREGULAR.get(word) ?? american(word);
  if (KEPT.has(base)) return base;
  if (base.length < 4) return base.length === 3 && base.endsWith("s") ? base : porter(base);
  return gather(porter(base));
}

/** Words that Porter would merge with a stranger. */
const KEPT: ReadonlySet<string> = new Set(
  "important importance community communities universe university executive policy policies police organ news during process processes one several liveness follower netting".split(
    " ",
  ),
);

/** -ise/-isation, -our, -tre, doubled l, -ogue, -ence/-ense: only the regular patterns. */
function american(word: string): string {
  if (word.length < 5) return word;
  let out = word
    .replace(/is(ation|ations|ational)$/, "iz$1")
    .replace(/^([a-z]{2,})is(e|es|ed|er|ers|ing)$/, (whole, head: string, tail: string) =>
      NOT_IZE.test(head) ? whole : `${head}iz${tail}`,
    )
    .replace(/ys(e|es|ed|er|ers|ing)$/, "yz$1");
  out = out.replace(/^(behavi|fav|col|lab|neighb|hon|harb|arm|rum|vap|tum|flav)our/, "$1or");
  out = out.replace(/^(cent|met|lit|fib)(?:re|res)$/, "$1er");
  out = out.replace(
    /^(cancel|label|model|travel|level|signal|channel|fuel|total|tunnel|marshal|initial)l(ed|er|ers|ing|ation)$/,
    "$1$2",
  );
  return out.replace(/^(cata|dia|ana)logue/, "$1log").replace(/^(defen|licen|offen)ce/, "$1se");
}

/** Stems before -ise that are no -ize words: rise, promise, otherwise, precise, exercise, noise … */
const NOT_IZE =
  /(?:prom|prec|conc|exerc|rev|superv|adv|dev|comprom|surpr|enterpr|likew|otherw|expert|franch|^no|^ra|^pra|appra|^chem|merchand|telev|^w|^pr|^cr)$/;

function gather(stem: string): string {
  let out = stem;
  if (out.length > 5 && out.endsWith("ment")) out = out.slice(0, -4);
  if (out.length > 5 && out.endsWith("age")) out = out.slice(0, -3);
  if (out.length > 4 && /[^aeiou]i$/.test(out)) out = out.slice(0, -1);
  if (out.length > 4 && out.endsWith("e")) out = out.slice(0, -1);
  if (out.length > 5 && out.endsWith("at")) out = out.slice(0, -2);
  return out;
}
