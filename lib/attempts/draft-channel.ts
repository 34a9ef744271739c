/** What a tab tells the other tabs of the same browser: a box was saved with this text. */
export type OtherTabsNews = { key: string; text: string; revision: number };

/** Whether a message on the channel is news of this kind; another version of the app may be open beside this one. */
export function isOtherTabsNews(data: unknown): data is OtherTabsNews {
  if (typeof data !== "object" || data === null) return false;
  if (!("key" in data && "text" in data && "revision" in data)) return false;
  const { key, text, revision } = data;
  return typeof key === "string" && typeof text === "string" && typeof revision === "number";
}
