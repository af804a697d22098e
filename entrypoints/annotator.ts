import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { categorySettings } from '../components/categories.ts';
import { language } from '../components/messages.ts';
import { office } from '../components/office.ts';
import { PageController } from '../components/page/controller.ts';
import { listenToPage } from '../components/page/listen.ts';
import { mountPageUi } from '../components/page/mount-page-ui.tsx';
import { type PageActs, askWorker, failureCode, isExtensionAlive, listenAsPage, onEvent, tell } from '../utils/messaging/index.ts';
import { PageSession } from '../utils/page/index.ts';
import { isCovered } from '../utils/portals/patterns.ts';
import { type Settings, loadSettings, watchSettings } from '../utils/settings/index.ts';

/** How often a page that nobody touches finds out that its extension was replaced, ms. */
const ALIVE_CHECK_MS = 5000;

type Place = typeof globalThis & { soTayAnnotator?: { readonly life: AbortController; readonly isOnPage: () => boolean } };

/** Brought into a page when it has notes, when text is selected, or when the person asks: select, mark, find marks again. */
export default defineUnlistedScript(() => void annotate());

async function annotate(): Promise<void> {
  const place: Place = globalThis;
  if (place.soTayAnnotator?.isOnPage()) return;
  // A page that wrote itself anew (`document.open`) has taken our screen away, and all listeners with it.
  place.soTayAnnotator?.life.abort();
  const life = new AbortController();
  const { signal } = life;

  const apply = (settings: Settings): void => {
    language.value = settings.language;
    categorySettings.value = settings.categories;
    office.value = settings;
    ui.setAppearance(settings.appearance);
  };
  const session = new PageSession({
    signal,
    isOwn: (node) => node === ui.element,
    shadowRootOf,
    changed: () => {
      tell('pageChanged', { url: session.url });
      controller.refresh();
      sayUnfound();
    },
    failed: (error) => noticeReplacement(error),
  });
  let saidUnfound = 0;
  const sayUnfound = (): void => {
    const { notes, unfound } = session;
    if (unfound === saidUnfound) return;
    saidUnfound = unfound;
    askWorker('showUnfound', { notes: notes.length, unfound }).catch(() => undefined);
  };
  const controller = new PageController(session);
  const ui = mountPageUi(controller, signal);
  place.soTayAnnotator = { life, isOnPage: () => ui.element.isConnected };
  apply(await loadSettings());
  watchSettings(apply, signal);
  const { selection, enter } = listenToPage({ controller, host: ui.element, categories: () => categorySettings.peek(), signal });
  session.begin(enter);

  const acts: PageActs = {
    async readPage({ known }) {
      const { extraction, ...reading } = await session.readingInSlices();
      return reading.readingId === known ? reading : { ...reading, extraction };
    },
    goToNote: ({ noteId }) => session.goToNote(noteId),
    goToPassage: (passage) => session.goToPassage(passage),
    showSuggestions({ passages }) {
      session.showSuggestions(passages);
      return null;
    },
    pointOutPlace({ noteId, place }) {
      session.pointOutPlace(noteId, place ?? undefined);
      return null;
    },
    pickPassage: ({ quote }) => controller.picking.begin(quote),
    stopPicking() {
      controller.picking.stop();
      return null;
    },
    pointOut({ passage }) {
      session.pointOut(passage ?? undefined);
      return null;
    },
    describePassages: ({ passages }) => session.describePassages(passages),
    describeSelection() {
      const { range } = selection;
      return range ? session.describe(range) : null;
    },
    markSelection({ category }) {
      const { range } = selection;
      return range ? controller.mark(range, { category, comment: '', tags: [] }) : false;
    },
  };
  listenAsPage(acts, signal);
  onEvent('notebookChanged', (change) => session.heard(change), signal);
  onEvent(
    'portalsRevoked',
    ({ revoked, allowed }) => {
      const isHere = (pattern: string): boolean => isCovered(session.url, pattern);
      if (!revoked.some(isHere) || allowed.some(isHere)) return;
      life.abort();
      tell('pageChanged', { url: session.url });
    },
    signal,
  );

  const noticeReplacement = (error?: unknown): void => {
    if (isExtensionAlive() && (error === undefined || failureCode(error) !== 'extensionReloaded')) return;
    controller.extensionReloaded();
    clearInterval(aliveCheck);
  };
  const aliveCheck = setInterval(noticeReplacement, ALIVE_CHECK_MS);
  signal.addEventListener('abort', () => clearInterval(aliveCheck), { once: true });

  try {
    await session.load();
  } catch (error) {
    noticeReplacement(error);
    // Its notes are not there, but the page can be read from now on.
    tell('pageChanged', { url: session.url });
  }
}

/** Firefox gives it to each element, Chromium in a function of the extension's own; both to content scripts alone. */
function shadowRootOf(element: Element): ShadowRoot | null {
  const { openOrClosedShadowRoot } = element as { readonly openOrClosedShadowRoot?: ShadowRoot | null };
  if (openOrClosedShadowRoot !== undefined) return openOrClosedShadowRoot;
  try {
    return browser.dom.openOrClosedShadowRoot(element as HTMLElement);
  } catch {
    // None of HTML, or of another window than this script's.
    return element.shadowRoot;
  }
}
