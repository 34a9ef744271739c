/**
 * Where to go after signing in: the path that `next` names on our own origin, or "/" for anything else. Whole addresses
 * are taken when they are ours. Worked example: "/attempts?page=2" stays, "//evil.example" becomes "/".
 */
export function safeNext(next: unknown, ownOrigin: string): string {
  if (typeof next !== "string" || next.length > 2000) return "/";
  // Browsers read a backslash as a slash and drop tabs and line ends before they look at an address.
  if (/[\\\p{Cc}\p{Z}]/u.test(next)) return "/";
  if (!next.startsWith("/") && !next.startsWith(`${ownOrigin}/`)) return "/";
  if (next.startsWith("//") || !URL.canParse(next, ownOrigin)) return "/";
  const { origin, pathname, search, hash, username } = new URL(next, ownOrigin);
  if (origin !== ownOrigin || username !== "" || pathname.startsWith("//")) return "/";
  return `${pathname}${search}${hash}`;
}
