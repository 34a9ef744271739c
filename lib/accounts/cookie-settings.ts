/** The flags that every cookie of ours carries. `__Host-` makes browsers refuse one without them. */
type CookieSettings = {
  name: string;
  options: { httpOnly: true; sameSite: "lax"; path: "/"; secure: boolean };
};

/** The session cookie's name and flags. Plain http has no Secure, and so can't have the `__Host-` prefix. */
export function sessionCookie(ownUrl: string): CookieSettings {
  return ownCookie("preflight.session", ownUrl);
}

/** The name and flags of any cookie of ours, by its plain name. */
export function ownCookie(plainName: string, ownUrl: string): CookieSettings {
  const secure = ownUrl.startsWith("https:");
  return {
    name: secure ? `__Host-${plainName}` : plainName,
    options: { httpOnly: true, sameSite: "lax", path: "/", secure },
  };
}
