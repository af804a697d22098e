import { defineContentScript } from 'wxt/utils/define-content-script';
import { askWorker } from '../utils/messaging/send.ts';

/**
 * On every permitted page: are there notes here? Is text selected? Else nothing.
 * Its size is watched (scripts/test.ts): it is part of every page that staff open.
 */
export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main(ctx) {
    let brought = false;
    let address = '';

    const bring = (): void => {
      if (brought) return;
      brought = true;
      ctx.abort('The annotator has taken over');
      askWorker('bringAnnotator', {}).catch(() => undefined);
    };
    const look = (): void => {
      if (location.href !== address) lookAgain();
    };
    // The first note may have come to the page elsewhere: in another tab, in the panel, from a file.
    const lookAgain = (): void => {
      address = location.href;
      askWorker('countNotes', { url: address }).then((count) => count > 0 && bring(), () => undefined);
    };

    // While the mouse still selects, a toolbar that comes up under it would draw the selection to itself.
    let pressed = false;
    const lookAtSelection = (): void => {
      if (!pressed && document.getSelection()?.isCollapsed === false) bring();
    };
    ctx.addEventListener(document, 'selectionchange', lookAtSelection);
    // A selection in a frame or a shadow root is not seen from here: the annotator looks for it there.
    const lookIntoFrame = (): void => {
      if ((document.activeElement as HTMLIFrameElement | null)?.contentDocument) bring();
    };
    // Firefox tells of the window before it has moved the focus.
    ctx.addEventListener(window, 'blur', () => ctx.setTimeout(lookIntoFrame));
    for (const type of ['pointerdown', 'pointerup', 'pointercancel'] as const) {
      ctx.addEventListener(
        window,
        type,
        () => {
          pressed = type === 'pointerdown';
          lookAtSelection();
        },
        true,
      );
    }
    for (const type of ['visibilitychange', 'focus'] as const) {
      ctx.addEventListener(window, type, () => document.visibilityState === 'visible' && lookAgain(), true);
    }
    ctx.addEventListener(window, 'popstate', look);
    ctx.addEventListener(window, 'hashchange', look);
    // Pages that navigate without loading; absent in older browsers.
    if ('navigation' in window) ctx.addEventListener(window.navigation, 'navigatesuccess', look);
    look();
  },
});
