/** A name that no other page has. `crypto.randomUUID` is missing on plain http, where a server in a home or office runs. */
export function newWriterId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** Whether the page that wrote under a name still lives: then its text is its own to save. Unknown where there are no locks. */
export type WriterFate = "gone" | "alive" | "unknown";

/**
 * The names that this page writes under. Each is held by a lock for as long as the page lives, so that another page can
 * tell a crashed tab's left-over text, which it takes over, from a living tab's.
 */
export class WriterNames {
  #release: (() => void)[] = [];

  /** Takes a name over if its page is gone. A page that is just being left gets a moment to go. */
  take(writerId: string): Promise<WriterFate> {
    // Locks exist in secure contexts only.
    const locks: LockManager | undefined = navigator.locks;
    if (!locks) return Promise.resolve("unknown");
    return new Promise((resolve) => {
      const held = () =>
        new Promise<void>((release) => {
          this.#release.push(release);
          resolve("gone");
        });
      const signal = AbortSignal.timeout(1_500);
      locks.request(`preflight-writer-${writerId}`, { signal }, held).catch(() => resolve("alive"));
    });
  }

  /** Lets go of every name, when the page goes away or into the browser's back-forward cache. */
  release(): void {
    for (const release of this.#release) release();
    this.#release = [];
  }
}
