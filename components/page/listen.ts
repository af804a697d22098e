import type { Root } from '../../utils/page/index.ts';
import type { CategorySetting } from '../../utils/settings/settings.ts';
import { shortcutKey } from '../use-shortcuts.ts';
import type { PageController } from './controller.ts';
import { PageSelection } from './page-selection.ts';
import { PointerRest } from './pointer-rest.ts';

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

export interface PageListening {
  readonly selection: PageSelection;
  /** Listens in another tree of the page too: a frame has a window of its own. */
  readonly enter: (root: Root) => void;
}

/** Follows the person's selection, clicks and keys on the page. Events and selections that the page makes up itself are not heard. */
export function listenToPage({ controller, host, categories, signal }: PageListeners): PageListening {
  const selection = new PageSelection(host);
  const options = { signal, capture: true };
  const rest = new PointerRest(controller, host, signal);
  let pressed = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const isOwn = (event: Event): boolean => event.composedPath().includes(host);

  let lastGesture = Number.NEGATIVE_INFINITY;
  let followed: Range | undefined;
  const noteGesture = (event: Event): void => {
    if (event.isTrusted) lastGesture = performance.now();
  };
  const select = (range: Range | undefined): void => {
    followed = range;
    controller.select(range);
  };
  const followSelection = (): void => {
    clearTimeout(timer);
    if (pressed) return;
    const isMeant = performance.now() - lastGesture < GESTURE_REACH_MS;
    timer = setTimeout(() => {
      const { range } = selection;
      select(range && (isMeant || growsFrom(followed, range)) ? range : undefined);
    }, SELECTION_REST_MS);
  };
  const listen = (view: Window): void => {
    for (const type of ['pointerdown', 'pointerup', 'contextmenu', 'keydown', 'keyup'] as const) view.addEventListener(type, noteGesture, options);
    view.document.addEventListener('selectionchange', followSelection, { signal });
    view.addEventListener(
      'pointerdown',
      (event) => {
        if (!event.isTrusted || isOwn(event)) return;
        pressed = true;
        // What the person selects next is another passage: the toolbar must not offer to mark the one before.
        if (event.button === 0) select(undefined);
      },
      options,
    );
    view.addEventListener(
      'pointerup',
      (event) => {
        if (!event.isTrusted) return;
        pressed = false;
        followSelection();
      },
      options,
    );
    view.addEventListener(
      'pointercancel',
      () => {
        pressed = false;
        followSelection();
      },
      options,
    );
    // The press may be older than this listening: the first move tells.
    view.addEventListener(
      'pointermove',
      (event) => {
        if (event.isTrusted && !isOwn(event) && (event.buttons & PRIMARY_BUTTON) !== 0) pressed = true;
      },
      { ...options, once: true },
    );
    rest.enter(view.document);
    view.addEventListener(
      'click',
      (event) => {
        if (!event.isTrusted || isOwn(event) || event.button !== 0 || selection.range) return;
        controller.open(view.document, event.clientX, event.clientY);
      },
      options,
    );
    view.addEventListener(
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
        const act = actOf(event, controller, categories(), selection);
        if (!act) return;
        event.preventDefault();
        event.stopImmediatePropagation();
        act();
      },
      options,
    );
  };
  window.addEventListener('pagehide', () => controller.composing.keep(), options);
  document.addEventListener('visibilitychange', () => controller.composing.keep(), options);
  // What was selected before this listening is the person's own where they have touched the page at all.
  if (navigator.userActivation.hasBeenActive) lastGesture = performance.now();
  listen(window);
  followSelection();
  const enter = (root: Root): void => {
    selection.enter(root);
    // Selecting in a shadow root is told in its document too; a frame that is left takes its listeners along.
    if (root.nodeType !== Node.DOCUMENT_NODE || root === document) return;
    const { defaultView } = root as Document;
    if (defaultView) listen(defaultView);
  };
  return { selection, enter };
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
  selection: PageSelection,
): (() => void) | undefined {
  const { kind } = controller.view.peek();
  if (event.key === 'Escape' && kind !== 'nothing' && kind !== 'reloaded') return () => controller.hide();
  const key = shortcutKey(event);
  if (kind === 'done' && key === 'z') return () => controller.undoLast();
  if (kind === 'done' && key === 'c') {
    const view = controller.view.peek();
    return view.kind === 'done' && view.note ? () => controller.edit(view.note) : undefined;
  }
  if (controller.hasSeveral && (event.key === 'ArrowRight' || event.key === 'ArrowLeft')) return () => controller.step(event.key === 'ArrowRight' ? 1 : -1);
  const { range } = selection;
  // Of a selection that has gone with the elements that the page took away no event tells.
  if (kind === 'toolbar' && !range) controller.select(undefined);
  if ((kind !== 'toolbar' && kind !== 'pick') || !range) return undefined;
  // A selection that is still growing by the keyboard is meant as it stands now.
  controller.select(range);
  if (kind === 'pick') return key === 'Enter' ? () => controller.picking.take() : undefined;
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
