import { effect } from '@preact/signals';
import { render } from 'preact';
import { categorySettings } from '../categories.ts';
import { language } from '../messages.ts';
import type { Appearance } from '../mount.tsx';
import type { PageController } from './controller.ts';
import { createHost } from './host.ts';
import { PageUi } from './page-ui.tsx';
import css from './page.css?inline';

export interface PageUiHost {
  readonly element: HTMLElement;
  setAppearance(appearance: Appearance): void;
}

/**
 * Puts the extension's own screen on the page: one element with a closed shadow root, into which the page's scripts and styles do not reach.
 * Keys pressed inside do not bubble to the page; a page that listens on its window while they go down does hear them.
 */
export function mountPageUi(controller: PageController, signal: AbortSignal): PageUiHost {
  const { element: host, shadow, show, rest } = createHost();
  addStyle(shadow, css);
  const root = document.createElement('div');
  root.setAttribute('data-appearance', 'system');
  shadow.append(root);
  for (const type of ['keydown', 'keyup', 'keypress', 'input', 'pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click'] as const) {
    root.addEventListener(type, (event) => event.stopPropagation());
  }

  const stop = effect(() => {
    if (controller.view.value.kind === 'nothing') rest();
    else show();
    root.lang = language.value;
    render(<PageUi controller={controller} categories={categorySettings.value} />, root);
  });
  // A dialog that the page opens or closes meanwhile takes our screen's place from it.
  document.addEventListener(
    'toggle',
    ({ target }) => {
      if (target instanceof HTMLDialogElement && controller.view.peek().kind !== 'nothing') show();
    },
    { signal, capture: true },
  );
  signal.addEventListener(
    'abort',
    () => {
      stop();
      render(null, root);
      host.remove();
    },
    { once: true },
  );
  return {
    element: host,
    setAppearance: (appearance) => root.setAttribute('data-appearance', appearance),
  };
}

/** A constructed sheet is not subject to the page's content security policy; where it cannot be adopted, an element is. */
function addStyle(shadow: ShadowRoot, text: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    shadow.adoptedStyleSheets = [sheet];
  } catch {
    const style = document.createElement('style');
    style.textContent = text;
    shadow.append(style);
  }
}
