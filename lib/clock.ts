/** The one place that reads the machine's clock. Everything else takes time as an argument. */
export function now(): Date {
  return new Date();
}
