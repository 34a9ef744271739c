import { expect, test } from "vitest";
import { countMiss, mayOpenLink, takeJoin, takeTransferCode } from "./link-limit";

test("after thirty links that led nowhere an address finds no more for a while, and others do", async () => {
  for (let miss = 0; miss < 30; miss += 1) {
    expect(await mayOpenLink("203.0.113.7")).toBe(true);
    await countMiss("203.0.113.7");
  }
  expect(await mayOpenLink("203.0.113.7")).toBe(false);
  await countMiss("203.0.113.7");
  expect(await mayOpenLink("203.0.113.7")).toBe(false);
  expect(await mayOpenLink("203.0.113.8")).toBe(true);
});

test("an address may try ten transfer codes in five minutes, and join sixty times a minute", async () => {
  const codes = [];
  for (let n = 0; n < 11; n += 1) codes.push(await takeTransferCode("203.0.113.9"));
  expect(codes.lastIndexOf(true)).toBe(9);
  const joins = [];
  for (let n = 0; n < 61; n += 1) joins.push(await takeJoin("203.0.113.9"));
  expect(joins.lastIndexOf(true)).toBe(59);
});
