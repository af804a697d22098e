import { effect } from '@preact/signals';
import { render } from 'preact';
import { categorySettings } from '../categories.ts';
import { language } from '../messages.ts';
import type { Appearance } from '../mount.tsx';
import type { PageController } from './controller.ts';
import { PageUi } from './page-ui.tsx';
import css from './page.css?inline';

/** Marks our own elements in a page, for the reading of its text and of its changes. */
const OWN_ATTRIBUTE = 'data-so-tay';

export interface PageUiHost {
  readonly element: HTMLElement;
  setAppearance(appearance: Appearance): void;
}

/**
 * Puts the extension's own screen on the page: one element in a closed shadow root, which the page can neither read nor reach.
 * Keys pressed inside do not reach the page.
 */
export function mountPageUi(controller: PageController, signal: AbortSignal): PageUiHost {
  // A copy of the extension that was replaced while the page was open leaves its element behind.
  for (const stale of document.querySelectorAll(`[${OWN_ATTRIBUTE}]`)) stale.remove();
  const host = document.createElement('so-tay-chi-dao');
  host.setAttribute(OWN_ATTRIBUTE, '');
  const shadow = host.attachShadow({ mode: 'closed' });
  addStyle(shadow, css);
  const root = document.createElement('div');
  shadow.append(root);
  for (const type of ['keydown', 'keyup', 'keypress', 'input', 'pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click'] as const) {
    root.addEventListener(type, (event) => event.stopPropagation());
  }
  document.documentElement.append(host);

  const stop = effect(() => {
    root.lang = language.value;
    render(<PageUi controller={controller} categories={categorySettings.value} />, root);
  });
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
    setAppearance: (appearance) => host.setAttribute('data-appearance', appearance),
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
