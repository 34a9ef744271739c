import type { Track } from "@/lib/questions/question";

/** Words that tell a track, whole words only; "design" alone tells nothing, since everything is designed. */
const signs: readonly { track: Track; words: RegExp; weight: number }[] = [
  {
    track: "go-runtime",
    words:
      /\b(?:go(?:lang)?(?:['’]s)?(?= (?:scheduler|runtime|application|memory|program|service|garbage|channel|map))|goroutines?|gomaxprocs|golang|netpoller|work[- ]stealing|run queues?|network poller|lock-free|memory model|garbage collect\w*|in go\b)/gi,
    weight: 2,
  },
  {
    track: "performance",
    words:
      /\b(?:latency|profil\w+|optimi[sz]\w+|performance|p99|throughput tuning|memory leaks?|bottlenecks?|benchmark\w*|monitoring|circuit breakers?|rate limiting|tuning)\b/gi,
    weight: 1.5,
  },
  {
    track: "leadership",
    words:
      /\b(?:leadership|leading|leader|lead(?!s? (?:to|time|sde|engineer|developer)\b)|incidents?|migrat\w+|conflicts?|mentor\w*|stakeholders?|teams?|behaviou?ral|disagree\w*|hiring|feedback|deadline|tell (?:me|us) about|describe a time|a time (?:when|you))\b/gi,
    weight: 1.5,
  },
  {
    track: "system-design",
    words:
      /\b(?:design (?:an?|the|real|\p{Lu}\w+)|architecture|platform|schema|shard\w*|gateway|distributed|services?|payments?|system design)\b/giu,
    weight: 1,
  },
];

/** Guides gather questions of a kind under one heading, so headings tell more than the questions' own words. */
const headingWeight = 3;

/** The track that a question most likely belongs to, by its own words and those of the headings above it. */
export function guessTrack(asked: string, headings: readonly string[]): Track {
  const above = headings.join("\n");
  const scores = signs.map(({ track, words, weight }) => ({
    track,
    score: weight * (count(asked, words) + headingWeight * count(above, words)),
  }));
  const best = scores.reduce((one, other) => (other.score > one.score ? other : one));
  return best.score === 0 ? "system-design" : best.track;
}

function count(text: string, words: RegExp): number {
  return new Set(text.match(words)?.map((word) => word.toLowerCase())).size;
}
