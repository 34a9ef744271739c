import { createServer } from "node:http";
import { expect, test } from "vitest";
import { clientAddress, readClientAddress, watchClientAddresses } from "./client-address";

test.each([
  [undefined, "9.9.9.9", 0, "9.9.9.9"],
  ["1.1.1.1", "9.9.9.9", 0, "9.9.9.9"],
  ["1.1.1.1", "9.9.9.9", 1, "1.1.1.1"],
  ["1.1.1.1, 2.2.2.2", "9.9.9.9", 1, "2.2.2.2"],
  ["1.1.1.1, 2.2.2.2", "9.9.9.9", 2, "1.1.1.1"],
  ["1.1.1.1", "9.9.9.9", 5, "1.1.1.1"],
  [" , ,", "9.9.9.9", 0, "9.9.9.9"],
  [undefined, undefined, 0, "unknown"],
  [undefined, "::ffff:9.9.9.9", 0, "9.9.9.9"],
  [undefined, "2001:db8:1:2:3:4:5:6", 0, "2001:db8:1:2::/64"],
  [undefined, "2001:db8:1:2::9", 0, "2001:db8:1:2::/64"],
  [undefined, "::1", 0, "0:0:0:0::/64"],
])("forwarded %s by %s behind %i proxies counts as %s", (forwarded, remote, hops, address) => {
  expect(clientAddress({ forwarded, remote, hops })).toBe(address);
});

test("a client that names its own address is not believed", async () => {
  watchClientAddresses(0);
  const seen: string[] = [];
  const server = createServer((request, response) => {
    seen.push(readClientAddress(new Headers(Object.entries(request.headers).map(oneValue))));
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" ? address?.port : 0;
  const headers = { "x-preflight-address": "6.6.6.6", "x-forwarded-for": "6.6.6.6" };
  await fetch(`http://127.0.0.1:${port}/`, { headers });
  server.close();
  expect(seen).toEqual(["127.0.0.1"]);
});

function oneValue([name, value]: [string, unknown]): [string, string] {
  return [name, String(value)];
}
