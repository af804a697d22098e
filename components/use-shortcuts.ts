import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** What to do for which `KeyboardEvent.key`; letters are met in either case. */
export type Shortcuts = Readonly<Record<string, () => void>>;

/** Windows names this code for every key that an input method takes for itself. */
const KEY_CODE_OF_COMPOSITION = 229;

/** Keys that go on acting while they are held down: they only walk, or change the size of letters. */
const WALKS = new Set(['j', 'k', 'n', 'p', 'ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', '+', '=', '-']);

const WRITES = 'input:not([type="checkbox"], [type="radio"], [type="button"]), textarea, select, [contenteditable]:not([contenteditable="false"])';
const ACTS_ON_ENTER = 'button, a[href], summary, [role="menuitem"]';

/** True while an input method composes (Vietnamese Telex, VNI …): the key belongs to it. */
export function isComposing(event: KeyboardEvent): boolean {
  return event.isComposing || event.keyCode === KEY_CODE_OF_COMPOSITION;
}

/**
 * The key that a person meant as a shortcut: not while composing, not with Ctrl, Alt or Meta, not in a field that takes text,
 * not Enter or Space on what they already press. Shift is part of the character (`?`).
 */
export function shortcutKey(event: KeyboardEvent): string | undefined {
  if (event.defaultPrevented || isComposing(event) || event.ctrlKey || event.altKey || event.metaKey) return undefined;
  const target = event.composedPath()[0];
  if (target instanceof Element) {
    if (target.closest(WRITES)) return undefined;
    if ((event.key === 'Enter' || event.key === ' ') && target.closest(ACTS_ON_ENTER)) return undefined;
  }
  return event.key.length === 1 ? event.key.toLowerCase() : event.key;
}

function isInPopover({ target }: Event): boolean {
  return target instanceof Element && target.closest('[popover]') !== null;
}

/**
 * Single-key shortcuts for as long as the component stands. A key that is held down acts once, for what it changes gives way to
 * the next, which nobody has read; on the whole page it goes on where it walks.
 * @param within where the key must be pressed; if it is left out the whole page, unless a modal dialog stands before it
 *   or the key is pressed in a popover, which Escape is to close
 * @example useShortcuts({ j: next, k: previous, '?': () => setHelpOpen(true) });
 */
export function useShortcuts(shortcuts: Shortcuts, within?: RefObject<HTMLElement | null>): void {
  const latest = useRef(shortcuts);
  latest.current = shortcuts;
  useLayoutEffect(() => {
    const scope: EventTarget = within?.current ?? document;
    const listening = new AbortController();
    scope.addEventListener(
      'keydown',
      (event) => {
        if (scope === document && (document.querySelector('dialog:modal') || isInPopover(event))) return;
        const key = shortcutKey(event as KeyboardEvent);
        const act = key !== undefined && Object.hasOwn(latest.current, key) ? latest.current[key] : undefined;
        if (!act) return;
        event.preventDefault();
        if ((event as KeyboardEvent).repeat && (within || !WALKS.has(key!))) return;
        act();
      },
      { signal: listening.signal },
    );
    return () => listening.abort();
  }, [within]);
}
