/** How far and how firmly a cue denies. */
export type Cue = {
  words: string[];
  /** after: what follows; before: what stands before in the clause; rest: all that follows in the sentence. */
  reach: "after" | "before" | "rest";
  /** Words denied at most, little words not counted. */
  most: number;
  /** Goes on over "and". */
  overAnd: boolean;
  /** Denies only when a person decides it: "we avoid X", not "which avoids X". */
  needsSubject: boolean;
  /** Rejects a thing ("no need for X", "X is overkill"), where a plain "not" may only describe it. */
  rejects: boolean;
};

const out: Cue[] = [];
function add(
  reach: Cue["reach"],
  most: number,
  list: string,
  more: { overAnd?: boolean; needsSubject?: boolean; rejects?: boolean } = {},
) {
  for (const cue of list.split("|"))
    out.push({
      words: cue.trim().split(" "),
      reach,
      most,
      overAnd: more.overAnd ?? false,
      needsSubject: more.needsSubject ?? false,
      rejects: more.rejects ?? true,
    });
}

const NT =
  "don't doesn't didn't isn't aren't wasn't weren't won't shouldn't wouldn't couldn't can't needn't mustn't hasn't haven't dont doesnt didnt isnt arent wont cant shouldnt cannot not never";
for (const word of NT.split(" ")) add("after", 7, word, { rejects: false });
add("after", 5, "no|neither|nor|none of the", { overAnd: true, rejects: false });
add("after", 4, "without", { overAnd: true, rejects: false });
add(
  "before",
  4,
  "adds nothing|add nothing|brings nothing|bring nothing|gives nothing|give nothing|gives us nothing|buys nothing|buys us nothing|buy us nothing|gain nothing|gains nothing|does nothing for|do nothing for",
);
add(
  "after",
  6,
  "nobody needs|no one needs|nobody wants|no one wants|no point in|no use for|no reason for|no reason to",
);
add(
  "after",
  6,
  "instead of|rather than|as opposed to|in place of|in lieu of|no need for|no need to|no need of|free of",
  { overAnd: true },
);
add(
  "after",
  6,
  "stay away from|steer clear of|get rid of|do away with|against using|reject the idea of|refuse to",
);
add("after", 6, "avoid|skip|drop|omit|remove|disable|abandon|reject|ditch|forgo|ignore", {
  overAnd: true,
  needsSubject: true,
});
add("after", 6, "avoid using|avoid having|skip using", { overAnd: true });
add(
  "rest",
  40,
  "i doubt that|we doubt that|is false that|no truth in|not true that|not the case that|untrue that|wrong that|false that|a myth that|myth that|wrong to say|wrong to think|disagree that|incorrect that|nobody should|no one should|not believe that|don't believe that|don't think that|don't think",
);
const NEEDED =
  "needed|required|necessary|useful|helpful|worth|important|used|essential|mandatory|wanted|appropriate|suitable|possible|recommended";
for (const be of [
  "not",
  "isn't",
  "aren't",
  "isnt",
  "arent",
  "wasn't",
  "never",
  "no longer",
  "hardly",
  "rarely",
])
  for (const word of NEEDED.split("|")) add("before", 8, `${be} ${word}`);
for (const word of "needed necessary required worth".split(" "))
  add("before", 8, `not really ${word}|not strictly ${word}|not even ${word}`);
add(
  "before",
  8,
  "unnecessary|overkill|pointless|useless|redundant|superfluous|unneeded|unhelpful|harmful|an anti pattern|a waste|out of scope|not an option|off the table|a bad idea|a mistake|no help|unsuitable|a formality|pure overhead|unnecessary overhead",
);
add("before", 8, "too slow|too expensive|too heavy|too complex|too costly|too risky|too fragile");
add(
  "before",
  8,
  "doesn't matter|don't matter|doesn't help|don't help|does not matter|does not help|doesn't work|does not work|don't work|won't work|will not work|can be skipped|can be dropped|can be ignored|can be avoided|is avoided|are avoided|is skipped|are skipped|must be avoided|should be avoided",
);

/** Cues by their first word, longest first. */
export const CUES: ReadonlyMap<string, readonly Cue[]> = index(out);

function index(cues: Cue[]): Map<string, Cue[]> {
  const map = new Map<string, Cue[]>();
  for (const cue of cues) {
    const first = cue.words[0] ?? "";
    map.set(
      first,
      [...(map.get(first) ?? []), cue].sort((a, b) => b.words.length - a.words.length),
    );
  }
  return map;
}
