const keys = [
  { keys: "Ctrl or ⌘ + Enter", does: "Submit the round (asks first)" },
  { keys: "Alt + ↓ / Alt + ↑", does: "Next or previous box" },
  { keys: "Alt + T", does: "Say the time left and whether all is saved" },
  { keys: "Tab", does: "In a monospaced box: indent. Escape, then Tab, leaves it" },
];

/** The room's own keys, folded away until someone wants them. */
export function KeyboardHelp() {
  return (
    <details className="text-sm text-ink-soft">
      <summary className="inline-flex min-h-11 items-center rounded-lg hover:text-ink">
        Keyboard shortcuts
      </summary>
      <dl className="grid gap-x-6 gap-y-1.5 pb-2 sm:grid-cols-[max-content_1fr]">
        {keys.map(({ keys: combination, does }) => (
          <div key={combination} className="contents">
            <dt>
              <kbd className="rounded border border-line bg-surface px-1.5 py-0.5 font-mono text-xs text-ink">
                {combination}
              </kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
