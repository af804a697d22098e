/** The address bar: after the keyword of the manifest the notebook is searched. */
import { browser } from 'wxt/browser';
import { type Language, messagesFor } from '../../../utils/i18n/index.ts';
import { localDay } from '../../../utils/model/index.ts';
import type { Notebook } from '../../../utils/notebook/index.ts';
import { loadSettings } from '../../../utils/settings/index.ts';
import { NotesAtHand } from './notes-at-hand.ts';
import { showSearch } from './show-search.ts';
import { escapeXml, suggestionOf } from './suggestions.ts';

/** The address bar lists no more beside its own line. */
const MOST_SUGGESTED = 5;

/** Firefox shows descriptions as they are, Chromium reads them as XML. */
const AS_XML = !import.meta.env.FIREFOX;

/** Firefox takes the line above the suggestions before it tells of a letter: it would say what was typed without the last one. */
const IS_LINE_LATE = import.meta.env.FIREFOX;

export function listenToAddressBar(notebook: Notebook): void {
  const atHand = new NotesAtHand(notebook);
  let latest = '';

  // For the first letter.
  void loadSettings().then(({ language }) => describe(language, ''));
  browser.omnibox.onInputChanged.addListener((text, suggest) => {
    latest = text;
    // What cannot be read is not suggested; the notebook, which Enter opens, says why.
    answer(text).then(suggest, () => suggest([]));
  });
  browser.omnibox.onInputEntered.addListener((text, disposition) => void showSearch(text.trim(), disposition));

  function describe(language: Language, asked: string): void {
    const words = messagesFor(language).page.searchFor(asked);
    void browser.omnibox.setDefaultSuggestion({ description: AS_XML ? escapeXml(words) : words });
  }

  async function answer(text: string): Promise<{ content: string; description: string }[]> {
    const { language, officeUnits } = await loadSettings();
    if (latest !== text) return [];
    const asked = text.trim();
    describe(language, IS_LINE_LATE ? '' : asked);
    if (asked === '') return [];
    const found = await atHand.find(asked, localDay(new Date()), MOST_SUGGESTED, officeUnits.map(({ name, abbreviations }) => [name, ...abbreviations]));
    const suggestions = found.flatMap(({ note, document, matches }) => suggestionOf(note, document, matches, AS_XML) ?? []);
    // The browser wants each only once, and none that is what was typed.
    return suggestions.filter(({ content }, at) => content !== asked && suggestions.findIndex((other) => other.content === content) === at);
  }
}
