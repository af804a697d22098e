import { effect } from '@preact/signals';
import { render, type ComponentType } from 'preact';
import type { Language } from '../utils/i18n/index.ts';
import { language } from './messages.ts';
import './styles/tokens.css';
import './styles/fonts.css';
import './styles/base.css';

export type Appearance = 'light' | 'dark' | 'system';

/** Chooses the colours of the page. */
export function setAppearance(appearance: Appearance): void {
  document.documentElement.dataset['appearance'] = appearance;
}

/** Puts a page's App on the screen, in the person's language and colours. `language` may be set later on: the page follows. */
export function mount(App: ComponentType, root: HTMLElement, settings: { readonly language: Language; readonly appearance: Appearance }): void {
  language.value = settings.language;
  setAppearance(settings.appearance);
  effect(() => {
    document.documentElement.lang = language.value;
  });
  render(<App />, root);
}
