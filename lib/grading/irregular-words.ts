const GROUPS = `write wrote written|send sent|keep kept|lose lost loses losing|hold held|build built|buy bought
choose chose chosen|drive drove driven|know knew known|take took taken|begin began begun|run ran running|break broke broken
fall fell fallen|find found|get got gotten|give gave given|go went goes|grow grew grown|hear heard|hide hid hidden
leave left leaves|make made making|mean meant|meet met|pay paid|put puts putting|read reads|rise rose risen|say said|see saw seen
sell sold|shrink shrank shrunk|speak spoke spoken|spend spent|split splits splitting|stand stood|steal stole stolen
swap swaps swapped swapping|teach taught|tell told|think thought|throw threw thrown|understand understood|wake woke woken
win won|bind bound|come came|cost costs|cut cuts cutting|deal dealt|draw drew drawn|eat ate eaten|feed fed|fight fought
fly flew flown|forget forgot forgotten|freeze froze frozen|lead led|lend lent|let lets|lie lay lain lying|quit quits
ride rode ridden|sink sank sunk|sleep slept|stick stuck|strike struck|sweep swept|swing swung|tear tore torn|wear wore worn
index indices indexes|vertex vertices|matrix matrices|datum data|medium media|criterion criteria|quantum quanta|man men
person people persons|child children|half halves|leaf leaves|life lives|shelf shelves|self selves|datacenter datacentre
query queries|retry retries|analysis analyses|axis axes|crisis crises|basis bases|bus buses|box boxes|cache caches caching
bad worse worst|good better best|many more most|little less least|far further|die died dies dying|tie tied ties tying
catch caught|bring brought|seek sought|shut shuts shutting|become became|overcome overcame|rebuild rebuilt|rewrite rewrote rewritten
overwrite overwrote overwritten|resend resent|withhold withheld|bid bids|bleed bled|breed bred|blow blew blown|fit fits fitted
refuse refused|route routes routed routing|store stores stored storing storage|secure secures secured securing security
destroy destroys destroyed destruction|receive receives received receipt reception|deduce deduces deduced deduction
free frees freed freeing|follower followers|netting netted|process processes
preempt preemption preemptions preemptive preemptively preemptible`;

/** Irregular forms by their base; the base itself is stemmed as usual. */
export const IRREGULAR: ReadonlyMap<string, string> = new Map(
  GROUPS.split(/[|\n]/).flatMap((group) => {
    const [base = "", ...forms] = group.trim().split(/\s+/);
    return forms.map((form): [string, string] => [form, base]);
  }),
);
