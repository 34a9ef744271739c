const WORDS = `the a an of our your my their its his her this that these those is are was were be been being am do does did
has have had having will would can could should shall may might must not no never don't doesn't isn't aren't can't won't dont doesnt
isnt arent cant wont i we you he she it they them us me him one who whom which what where when why how but nor so if else because
since as than to in on at by for from without into onto over under between through during before after until unless while per via
about against across within out off up down again each every all any some both either neither more most less only just also too very
still even yet already instead rather there here w uses used using get gets let make makes wants needs keep keeps put puts go goes
otherwise once whose wherever whether d`;

/** Words that hold statements together. "and", "or", "with" and "use" hold lists together too, so they are left out. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(WORDS.split(/\s+/));
