import { subscribe } from "node:diagnostics_channel";
import { IncomingMessage } from "node:http";
import { isIPv6 } from "node:net";

/** Set by us on every request before anything reads it, so what a client sends under this name is lost. */
const addressHeader = "x-preflight-address";

/**
 * The address that rate limits count by. `forwarded` is X-Forwarded-For, to which each proxy appends whom it heard from;
 * only the last `hops` entries are ours. Worked example: "1.1.1.1, 2.2.2.2" from our one proxy means 2.2.2.2.
 */
export function clientAddress(options: {
  forwarded: string | undefined;
  remote: string | undefined;
  hops: number;
}): string {
  const { forwarded, remote, hops } = options;
  const said = (forwarded ?? "").split(",").map((entry) => entry.trim());
  const chain = [...said.filter((entry) => entry !== ""), remote ?? ""];
  const address = chain.at(-1 - hops) ?? chain[0] ?? "";
  return oneCustomer(address);
}

/** An IPv6 customer has a whole /64 to pick addresses from, so that is what counts. */
function oneCustomer(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, "");
  if (!isIPv6(plain)) return plain === "" ? "unknown" : plain.slice(0, 64);
  const [head = "", tail] = plain.toLowerCase().split("::");
  const start = head.split(":").filter((group) => group !== "");
  const end = (tail ?? "").split(":").filter((group) => group !== "");
  const gap = tail === undefined ? 0 : 8 - start.length - end.length;
  const groups = [...start, ...Array<string>(Math.max(gap, 0)).fill("0"), ...end];
  return `${groups.slice(0, 4).join(":")}::/64`;
}

/**
 * From now on every request of this process carries its client's address. Next hands no socket to handlers and actions,
 * and its own X-Forwarded-For keeps whatever the client claimed, so the address is taken where the request comes in.
 */
export function watchClientAddresses(hops: number): void {
  subscribe("http.server.request.start", (event) => {
    const request = requestOf(event);
    if (!request) return;
    const said = request.headers["x-forwarded-for"];
    const forwarded = Array.isArray(said) ? said.join(",") : said;
    const remote = request.socket.remoteAddress;
    request.headers[addressHeader] = clientAddress({ forwarded, remote, hops });
  });
}

function requestOf(event: unknown): IncomingMessage | null {
  if (typeof event !== "object" || event === null || !("request" in event)) return null;
  return event.request instanceof IncomingMessage ? event.request : null;
}

/** The client's address of a request, as watchClientAddresses() found it. */
export function readClientAddress(headers: Headers): string {
  return headers.get(addressHeader) ?? "unknown";
}
