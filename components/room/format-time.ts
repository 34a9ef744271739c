/** A clock's reading: "1:04:09", "42:10", "0:07". Counting down rounds up, so that 0:00 means over. */
export function clockTime(ms: number): string {
  const seconds = Math.max(0, Math.ceil(ms / 1000));
  const minutes = Math.floor(seconds / 60);
  const hours = Math.floor(minutes / 60);
  const two = (value: number) => String(value).padStart(2, "0");
  const tail = two(seconds % 60);
  return hours > 0 ? `${hours}:${two(minutes % 60)}:${tail}` : `${minutes}:${tail}`;
}

/** A length of time as it is spoken: "1 hour 4 minutes", "42 minutes", "less than a minute". */
export function spokenTime(ms: number): string {
  const minutes = Math.floor(Math.max(0, ms) / 60_000);
  if (minutes === 0) return "less than a minute";
  const parts = [
    { value: Math.floor(minutes / 60), noun: "hour" },
    { value: minutes % 60, noun: "minute" },
  ];
  return parts
    .filter(({ value }) => value > 0)
    .map(({ value, noun }) => `${value} ${noun}${value === 1 ? "" : "s"}`)
    .join(" ");
}
