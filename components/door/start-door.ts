import type { ComponentType } from 'preact';
import { loadSettings, watchSettings, type Settings } from '../../utils/settings/index.ts';
import { categorySettings } from '../categories.ts';
import { language } from '../messages.ts';
import { office } from '../office.ts';
import { mount, setAppearance } from '../mount.tsx';
import { currentSettings } from './current-settings.ts';

/** Puts a screen of the extension into its page, in the person's language and colours, and keeps both in step with the settings. */
export async function startDoor(App: ComponentType): Promise<void> {
  const apply = (settings: Settings): void => {
    currentSettings.value = settings;
    categorySettings.value = settings.categories;
    office.value = settings;
    language.value = settings.language;
    setAppearance(settings.appearance);
  };
  const settings = await loadSettings();
  apply(settings);
  watchSettings(apply);
  mount(App, document.getElementById('app')!, settings);
}
