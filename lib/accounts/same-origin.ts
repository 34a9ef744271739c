const loopbackHosts = new Set(["localhost", "127.0.0.1", "[::1]"]);

/**
 * Whether a request that changes something comes from our own pages: its Origin is `ownOrigin`, or there is none and
 * the browser says that the request is not cross-site. Own loopback addresses count as one:
 * http://127.0.0.1:3000 is http://localhost:3000.
 */
export function isSameOrigin(headers: Headers, ownOrigin: string): boolean {
  const site = headers.get("sec-fetch-site");
  const origin = headers.get("origin");
  if (origin === null) return site === "same-origin" || site === "none";
  if (site === "cross-site" || site === "same-site") return false;
  return comparable(origin) !== null && comparable(origin) === comparable(ownOrigin);
}

function comparable(origin: string): string | null {
  if (!URL.canParse(origin)) return null;
  const url = new URL(origin);
  if (url.protocol !== "http:" && url.protocol !== "https:") return null;
  const isLoopback = url.protocol === "http:" && loopbackHosts.has(url.hostname);
  return isLoopback ? `loopback:${url.port}` : url.origin;
}
