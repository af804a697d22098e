/** Waits until a page that is changing itself has rested for so long, but never longer than the other. */
const REST_MS = 250;
const LONGEST_WAIT_MS = 2000;

/** Attributes that fold or hide text. */
const ATTRIBUTES = ['hidden', 'open'];

/**
 * Calls back when the page's content has changed and rested, until the signal aborts.
 * @param isOwn whether a node belongs to the extension
 */
export function onContentChange(root: Node, isOwn: (node: Node) => boolean, changed: () => void, signal: AbortSignal): void {
  let first: number | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver((mutations) => {
    if (mutations.every(concernsOnlyUs)) return;
    first ??= performance.now();
    clearTimeout(timer);
    const rest = Math.min(REST_MS, Math.max(0, first + LONGEST_WAIT_MS - performance.now()));
    timer = setTimeout(() => {
      first = undefined;
      changed();
    }, rest);
  });
  const concernsOnlyUs = ({ target, addedNodes, removedNodes }: MutationRecord): boolean => {
    if (isOwn(target)) return true;
    const nodes = [...addedNodes, ...removedNodes];
    return nodes.length > 0 && nodes.every(isOwn);
  };
  observer.observe(root, { childList: true, characterData: true, subtree: true, attributes: true, attributeFilter: ATTRIBUTES });
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      clearTimeout(timer);
    },
    { once: true },
  );
}
