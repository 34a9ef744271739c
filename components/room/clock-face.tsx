import { clockTime } from "./format-time";

type Props = {
  /** Left in a timed round, spent in practice. */
  ms: number;
  isTimed: boolean;
};

/** Silent to screen readers, which would read every second; the room announces 10, 5 and 1 minute itself. */
export function ClockFace({ ms, isTimed }: Props) {
  const isLate = isTimed && ms <= 5 * 60_000;
  const color = isLate ? "bg-partly-soft text-partly" : "bg-sunken text-ink";
  return (
    <div
      role="timer"
      aria-live="off"
      aria-label={isTimed ? "Time left" : "Time spent writing"}
      className={`flex min-h-10 shrink-0 items-center rounded-lg px-3 transition-colors duration-500 ${color}`}
    >
      <span className="text-lg font-semibold whitespace-nowrap tabular-nums">{clockTime(ms)}</span>
      <span className="ml-1.5 pt-0.5 text-xs">{isTimed ? "left" : "spent"}</span>
    </div>
  );
}
