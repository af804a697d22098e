import type { CategorySetting } from '../../utils/settings/settings.ts';
import { shortcutKey } from '../use-shortcuts.ts';
import type { PageController } from './controller.ts';

/** How long a selection made with the keyboard rests before the toolbar shows, ms. */
const SELECTION_REST_MS = 200;
/** Of `MouseEvent.buttons`. */
const PRIMARY_BUTTON = 1;

export interface PageListeners {
  readonly controller: PageController;
  readonly host: HTMLElement;
  readonly categories: () => readonly CategorySetting[];
  readonly signal: AbortSignal;
}

/** Follows the person's selection, clicks and keys on the page. Events that the page makes up itself are not heard. */
export function listenToPage({ controller, host, categories, signal }: PageListeners): void {
  const options = { signal, capture: true };
  let pressed = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const isOwn = (event: Event): boolean => event.composedPath().includes(host);

  const followSelection = (): void => {
    clearTimeout(timer);
    if (!pressed) timer = setTimeout(() => controller.select(selectedRange(host)), SELECTION_REST_MS);
  };
  document.addEventListener('selectionchange', followSelection, { signal });
  window.addEventListener(
    'pointerdown',
    (event) => {
      if (event.isTrusted && !isOwn(event)) pressed = true;
    },
    options,
  );
  window.addEventListener(
    'pointerup',
    (event) => {
      if (!event.isTrusted) return;
      pressed = false;
      followSelection();
    },
    options,
  );
  window.addEventListener('pointercancel', () => (pressed = false), options);
  // The press may be older than this listening.
  window.addEventListener(
    'pointermove',
    (event) => {
      if (event.isTrusted && !isOwn(event) && (event.buttons & PRIMARY_BUTTON) !== 0) pressed = true;
    },
    options,
  );
  window.addEventListener(
    'click',
    (event) => {
      if (!event.isTrusted || isOwn(event) || event.button !== 0 || selectedRange(host)) return;
      controller.open(event.clientX, event.clientY);
    },
    options,
  );
  window.addEventListener(
    'keydown',
    (event) => {
      // Inside our own screen keys mean what they mean there; but the letters on the toolbar's buttons hold also when it has the focus.
      if (!event.isTrusted || (isOwn(event) && controller.view.peek().kind !== 'toolbar')) return;
      const act = actOf(event, controller, categories(), host);
      if (!act) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      act();
    },
    options,
  );
  followSelection();
}

function actOf(
  event: KeyboardEvent,
  controller: PageController,
  categories: readonly CategorySetting[],
  host: HTMLElement,
): (() => void) | undefined {
  const { kind } = controller.view.peek();
  if (event.key === 'Escape' && kind !== 'nothing' && kind !== 'reloaded') return () => controller.hide();
  const key = shortcutKey(event);
  if (kind === 'done' && key === 'z') return () => controller.undoLast();
  if (kind === 'done' && key === 'c') {
    const view = controller.view.peek();
    return view.kind === 'done' && view.note ? () => controller.edit(view.note) : undefined;
  }
  const range = selectedRange(host);
  if (kind !== 'toolbar' || !range) return undefined;
  // A selection that is still growing by the keyboard is meant as it stands now.
  controller.select(range);
  switch (key) {
    case undefined:
      return undefined;
    case 'c':
      return () => controller.compose('note');
    case 'y':
      return () => controller.copyWithSource();
    case 't':
      return () => (controller.toolbarFocus.value += 1);
    case '?':
      return () => (controller.helpOpen.value = true);
    default: {
      const category = categories.find(({ key: letter, shown }) => shown && letter === key);
      return category && (() => controller.markSelected(category.id));
    }
  }
}

/** The selection, if it holds text of the page: not in a field, not in our own screen, not only white space or pictures. */
export function selectedRange(host: HTMLElement): Range | undefined {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0 || selection.toString().trim() === '') return undefined;
  const range = selection.getRangeAt(0);
  const { commonAncestorContainer: node } = range;
  const element = node instanceof Element ? node : node.parentElement;
  if (!element || element === host || element.closest('input, textarea, select') || (element instanceof HTMLElement && element.isContentEditable)) {
    return undefined;
  }
  return range.cloneRange();
}
