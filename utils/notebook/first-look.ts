/**
 * A screen that was just opened shows what it was opened for before anything else is read. Of its own other work it is told
 * by itself; other contexts of the extension ask a Web Lock (W3C Web Locks API).
 */
const LOCK = 'first-look';
const ENDED = 'firstlookended';
/** A screen that shows nothing does not keep others waiting for longer, ms. */
const LONGEST_MS = 5000;

/** Runs at the very beginning of a screen. The look lasts until `endFirstLook`. */
export function beginFirstLook(): void {
  const ended = new Promise((resolve) => {
    document.addEventListener(ENDED, resolve, { once: true });
    setTimeout(resolve, LONGEST_MS);
  });
  void navigator.locks.request(LOCK, { mode: 'shared' }, () => ended);
}

export function endFirstLook(): void {
  document.dispatchEvent(new Event(ENDED));
}

/** Resolves when no screen is being opened. */
export async function afterFirstLooks(): Promise<void> {
  await navigator.locks.request(LOCK, () => undefined);
}
