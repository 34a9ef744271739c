const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Words that may stand inside a phrase and that `~N` doesn't count. */
export const LITTLE_WORDS = set(
  "the a an of our your my their its his her this that these those is are was were be been being will would shall",
);

/** Words that stand between names. */
export const JOINERS = set("and or plus etc");

/** Words that deny. In a pattern each of them finds all of them. */
export const NEGATORS = set(
  "not no never none nothing neither nor without cannot cant dont doesnt didnt isnt arent wasnt wont shouldnt wouldnt couldnt " +
    "can't don't doesn't didn't isn't aren't wasn't weren't won't shouldn't wouldn't couldn't needn't mustn't ain't hasn't haven't",
);

/** The one stem that they all have in a rubric. */
export const NEGATION = "not";
