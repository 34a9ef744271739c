import fc from "fast-check";
import { expect, test } from "vitest";
import { linkStateOf, showsOf, withExtraTime } from "./invite";
import { minutesOn, noon, settings } from "./invite-fixture";

const invite = { revokedAt: null, opensAt: null, expiresAt: minutesOn(60), seats: 2 };

test("a link is open from its opening until its expiry, while there are seats and nobody revoked it", () => {
  expect(linkStateOf(invite, 0, noon)).toBe("open");
  expect(linkStateOf({ ...invite, opensAt: minutesOn(1) }, 0, noon)).toBe("not-yet");
  expect(linkStateOf(invite, 0, minutesOn(60))).toBe("expired");
  expect(linkStateOf(invite, 2, noon)).toBe("full");
  expect(linkStateOf({ ...invite, revokedAt: noon }, 2, minutesOn(99))).toBe("revoked");
});

test("extra time is whole minutes, never less than asked, and less than a minute more for each question", () => {
  expect(withExtraTime([{ questionId: "q", minutes: 45 }], 25)).toEqual([
    { questionId: "q", minutes: 57 },
  ]);
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 240 }), fc.integer({ min: 0, max: 200 }), (m, extra) => {
      const [item] = withExtraTime([{ questionId: "q", minutes: m }], extra);
      const exact = (m * (100 + extra)) / 100;
      return item !== undefined && item.minutes >= exact && item.minutes < exact + 1;
    }),
  );
});

test("what is shown waits for the release unless the invite says at once", () => {
  expect(showsOf(settings, false)).toBe("nothing");
  expect(showsOf(settings, true)).toBe("checklist");
  expect(showsOf({ ...settings, showsWhen: "at-once" }, false)).toBe("checklist");
});
