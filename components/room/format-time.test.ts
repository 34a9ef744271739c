import { expect, test } from "vitest";
import { clockTime, spokenTime } from "./format-time";

test("a clock shows hours only when there are some, and 0:00 only when it is over", () => {
  expect(clockTime(3_849_000)).toBe("1:04:09");
  expect(clockTime(2_530_000)).toBe("42:10");
  expect(clockTime(6_001)).toBe("0:07");
  expect(clockTime(0)).toBe("0:00");
  expect(clockTime(-500)).toBe("0:00");
});

test("time is spoken in whole minutes", () => {
  expect(spokenTime(3_849_000)).toBe("1 hour 4 minutes");
  expect(spokenTime(60_000)).toBe("1 minute");
  expect(spokenTime(7_200_000)).toBe("2 hours");
  expect(spokenTime(59_000)).toBe("less than a minute");
});
