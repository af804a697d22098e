/** Waits until a page that is changing itself has rested for so long, but never longer than the other. */
const REST_MS = 250;
const LONGEST_WAIT_MS = 2000;

/** Attributes that fold or hide text. */
const ATTRIBUTES = ['hidden', 'open'];

export interface ContentChanges {
  /** Whether a node belongs to the extension. */
  readonly isOwn: (node: Node) => boolean;
  /** The content has changed: what was read of it no longer holds. */
  readonly touched: () => void;
  /** It has changed and rested. */
  readonly rested: () => void;
}

/** Follows the changes of a page's content until the signal aborts. */
export function onContentChange(root: Node, { isOwn, touched, rested }: ContentChanges, signal: AbortSignal): void {
  let first: number | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver((mutations) => {
    if (mutations.every(concernsOnlyUs)) return;
    touched();
    first ??= performance.now();
    clearTimeout(timer);
    const rest = Math.min(REST_MS, Math.max(0, first + LONGEST_WAIT_MS - performance.now()));
    timer = setTimeout(() => {
      first = undefined;
      rested();
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
