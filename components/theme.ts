export const themes = ["system", "light", "dark"] as const;
export type Theme = (typeof themes)[number];

/** Readable by the page's own script: it holds a preference, nothing else. */
export const themeCookie = "preflight-theme";

export function isTheme(value: unknown): value is Theme {
  return themes.some((theme) => theme === value);
}
