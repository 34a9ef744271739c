/** Whether a key belongs to what is being typed, or to the browser, and not to a shortcut of ours. */
export function isTyping(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey) return true;
  const target = event.target;
  return target instanceof HTMLElement && target.closest("input, textarea, select") !== null;
}
