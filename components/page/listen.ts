import type { CategorySetting } from '../../utils/settings/settings.ts';
import { shortcutKey } from '../use-shortcuts.ts';
import type { PageController } from './controller.ts';

/** How long a selection made with the keyboard rests before the toolbar shows, ms. */
const SELECTION_REST_MS = 200;
/** For so long after a key or press a selection is taken for the person's own, ms. */
const GESTURE_REACH_MS = 1000;
/** Of `MouseEvent.buttons`. */
const PRIMARY_BUTTON = 1;

export interface PageListeners {
  readonly controller: PageController;
  readonly host: HTMLElement;
  readonly categories: () => readonly CategorySetting[];
  readonly signal: AbortSignal;
}

/** Follows the person's selection, clicks and keys on the page. Events and selections that the page makes up itself are not heard. */
export function listenToPage({ controller, host, categories, signal }: PageListeners): void {
  const options = { signal, capture: true };
  let pressed = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const isOwn = (event: Event): boolean => event.composedPath().includes(host);

  let lastGesture = Number.NEGATIVE_INFINITY;
  let followed: Range | undefined;
  const noteGesture = (event: Event): void => {
    if (event.isTrusted) lastGesture = performance.now();
  };
  for (const type of ['pointerdown', 'pointerup', 'contextmenu', 'keydown', 'keyup'] as const) window.addEventListener(type, noteGesture, options);

  const select = (range: Range | undefined): void => {
    followed = range;
    controller.select(range);
  };
  const followSelection = (): void => {
    clearTimeout(timer);
    if (pressed) return;
    const isMeant = performance.now() - lastGesture < GESTURE_REACH_MS;
    timer = setTimeout(() => {
      const range = selectedRange(host);
      select(range && (isMeant || growsFrom(followed, range)) ? range : undefined);
    }, SELECTION_REST_MS);
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
      if (controller.helpOpen.peek()) {
        if (!event.isTrusted || event.key !== 'Escape') return;
        event.preventDefault();
        event.stopImmediatePropagation();
        controller.closeHelp();
        return;
      }
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
  window.addEventListener('pagehide', () => controller.keepDraft(), options);
  document.addEventListener('visibilitychange', () => controller.keepDraft(), options);
  // What was selected before this listening is the person's own where they have touched the page at all.
  if (navigator.userActivation.hasBeenActive) lastGesture = performance.now();
  followSelection();
}

/** Whether one end has stayed: the handles of a touch screen move the other without an event. */
function growsFrom(before: Range | undefined, range: Range): boolean {
  return (
    before !== undefined &&
    ((before.startContainer === range.startContainer && before.startOffset === range.startOffset) ||
      (before.endContainer === range.endContainer && before.endOffset === range.endOffset))
  );
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
  if ((kind !== 'toolbar' && kind !== 'pick') || !range) return undefined;
  // A selection that is still growing by the keyboard is meant as it stands now.
  controller.select(range);
  if (kind === 'pick') return key === 'Enter' ? () => controller.takePicked() : undefined;
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
      return () => controller.openHelp();
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
