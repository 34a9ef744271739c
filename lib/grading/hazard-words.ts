import { stemWord } from "./stem-word";

const WORDS =
  "twice double duplicate loss lose lost leak leaking stale race deadlock contention bottleneck thrash thrashing storm stampede " +
  "herd hotspot failure fail crash crashed outage downtime conflict conflicting corrupt corruption starvation starve drift gap breach " +
  "overload overwhelm cascade cascading bug risk problem issue error split-brain stall panic oom overcount undercount " +
  "inconsistent inconsistency overdraft oversell thundering skew exhaust exhausted exhaustion hang orphan orphaned suffer aba";

/**
 * Stems of what nobody wants: denying one of these ("no duplicates", "never charged twice") is not
 * denying the claim, so plain patterns that found such a word count either way.
 */
export const HAZARD_STEMS: ReadonlySet<string> = new Set(WORDS.split(" ").map(stemWord));

const QUALITIES =
  "double duplicate lost stale race orphaned inconsistent conflicting thundering corrupt";

/** Those of them that make a hazard of what follows: a double charge is one, an error count is none. */
export const HAZARD_QUALITIES: ReadonlySet<string> = new Set(QUALITIES.split(" ").map(stemWord));
