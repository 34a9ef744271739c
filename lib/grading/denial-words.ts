const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** After "not" these mean something else: not only, no matter, no more than, not sure. */
export const HARMLESS_AFTER = set(
  "only just merely simply matter more less later longer fewer sooner least necessarily sure yet doubt mention but nearly",
);

/** A new thought: denial doesn't cross these. */
export const CLAUSE_WORDS = set(
  "but however because since so hence thus therefore although though while whereas until till unless before except which instead otherwise then where when if once",
);

/** Who does something: "instead of 2PC we use a saga". */
export const SUBJECTS = set("i we you they it he she one everyone");

/** What follows is a supposed case, not a statement: "if the bank doesn't answer". */
export const CONDITIONS = set("if when whenever unless until once while where case whether");

/** "we don't use X", "you never need X": with these behind it a plain "not" rejects. */
export const CHOSEN = set(
  "need needs require requires use want bother have has do keep run add rely care",
);

/** "not X until Y", "no X unless Y": an order of things, and not a denial of X. */
export const ORDERS = set("until till unless before except without");

/** "so that nobody waits", "check that it isn't throttled": what is to be reached, not what is. */
export const PURPOSES = set(
  "so ensure ensures ensuring sure guarantee guarantees guaranteeing check checks checking verify verifies prove proves lest",
);

/** "what doesn't fit goes elsewhere": a denial that only describes which ones are meant. */
export const RELATIVES = set(
  "who which that what whoever whatever those anything everything anyone everyone",
);

/** Where the main verb follows a relative clause without a comma. */
export const MAIN_VERBS = set(
  "is are was were be will would can can't cannot could must should may might has have had goes go gets get isn't aren't won't doesn't don't needs need",
);

export const MODALS = set("can could may might must shall should will would ever");

/** Turning down a thing is firm even where a time or a purpose follows. */
export const TURNED_DOWN = set("need needs require requires use uses want bother");

/** What becomes of it: "no timeout means …", "without a bound → …". */
export const RESULTS = set(
  "means mean leads lead causes cause results result makes make gives brings turns",
);

/** Harm beside the stems of HAZARD_WORDS: what a missing thing leads to. */
export const HARMS = set(
  "grow grows growing grew hang hangs hanging die dies slow slower slows wait waits waiting block blocks blocked explode explodes pile piles exhaust exhausts kill kills killed break breaks broken impossible blind wrong waste forever swamp flood collapse collapses spin unbounded dangerous unsafe lost guess",
);

/** "… prevents the leak": harm that is kept away. */
export const LESSENS = set("avoid avoids avoiding prevent prevents fewer less reduce reduces");

/** "no store has to be sharded": no need for it. */
export const HAS_TO = set("has have need needs ought");

/** Where a main clause begins behind "without …" at its head. */
export const MAIN_SUBJECTS = set("the a an our its it we they each every this that these");
