type Segment = { key: string; minutes: number; isWritten: boolean; isFirst: boolean };

type Props = {
  segments: Segment[];
  /** The share of the round's time that is over, 0 to 1; null in practice. */
  elapsed: number | null;
};

/** The round as a line: a piece for each box, as long as its minutes; filled when written; a mark where the clock is. */
export function PaceStrip({ segments, elapsed }: Props) {
  return (
    <div aria-hidden className="relative h-1.5">
      <div className="flex h-full gap-0.5 px-px">
        {segments.map(({ key, minutes, isWritten, isFirst }) => (
          <div
            key={key}
            style={{ flexGrow: minutes }}
            className={`my-0.5 basis-0 rounded-full ${isWritten ? "bg-accent/70" : "bg-line"} ${isFirst ? "not-first:ml-1.5" : ""}`}
          />
        ))}
      </div>
      {elapsed !== null && (
        <div
          style={{ left: `${Math.min(100, elapsed * 100)}%` }}
          className="absolute inset-y-0 -ml-px w-0.5 rounded-full bg-ink"
        />
      )}
    </div>
  );
}
