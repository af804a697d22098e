/** What the person and the office chose, in the extension's local storage: one key a setting, so that two screens never overwrite each other's. */
import { browser } from 'wxt/browser';
import { MOST_SAVED_SEARCHES, type SavedSearch, type SettingName, type Settings, SETTING_NAMES, assertValidSettings, settingsFrom } from './settings.ts';

export {
  APPEARANCES,
  BADGES,
  COPY_INTERVALS,
  COPY_PLACES,
  DEFAULT_SETTINGS,
  InvalidSettingError,
  MOST_SAVED_SEARCHES,
  NEAR_DAYS,
  NOTIFICATION_HOURS,
  REMINDER_INTERVALS,
  TASK_COLUMNS,
  type Appearance,
  type Badge,
  type CategorySetting,
  type CopyPlace,
  type SavedSearch,
  type SettingName,
  type Settings,
  type TaskColumn,
} from './settings.ts';

export { OfficeFileError, readOfficeFile, writeOfficeFile } from './office-file.ts';

const PREFIX = 'setting.';
const keyOf = (name: SettingName): string => PREFIX + name;

export async function loadSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(SETTING_NAMES.map(keyOf));
  return settingsFrom(Object.fromEntries(SETTING_NAMES.map((name) => [name, stored[keyOf(name)]])));
}

/** @throws InvalidSettingError; nothing is changed then. */
export async function changeSettings(values: Partial<Settings>): Promise<void> {
  assertValidSettings(values);
  await browser.storage.local.set(Object.fromEntries(Object.entries(values).map(([name, value]) => [keyOf(name as SettingName), value])));
}

/** Changes the saved searches as they are at that moment: two tabs that save at once both keep theirs. */
export async function changeSavedSearches(change: (saved: readonly SavedSearch[]) => readonly SavedSearch[]): Promise<void> {
  await navigator.locks.request('setting.savedSearches', async () => {
    const { savedSearches } = await loadSettings();
    await changeSettings({ savedSearches: [...change(savedSearches)] });
  });
}

/** Takes in the saved searches of a backup beside those that are here: nothing that is here is lost or renamed. */
export async function takeInSavedSearches(theirs: readonly SavedSearch[]): Promise<void> {
  await changeSavedSearches((ours) => {
    const isHere = (their: SavedSearch): boolean => ours.some(({ id, address }) => id === their.id || address === their.address);
    return [...ours, ...theirs.filter((their) => !isHere(their))].slice(0, MOST_SAVED_SEARCHES);
  });
}

/** Forgets what the person chose: everything is as after installation. */
export async function clearSettings(): Promise<void> {
  await browser.storage.local.remove(SETTING_NAMES.map(keyOf));
}

/** Calls back with all settings whenever one changes, until the signal aborts. */
export function watchSettings(changed: (settings: Settings) => void, signal?: AbortSignal): void {
  const listener = (changes: Record<string, unknown>): void => {
    if (Object.keys(changes).some((key) => key.startsWith(PREFIX))) void loadSettings().then(changed);
  };
  browser.storage.local.onChanged.addListener(listener);
  signal?.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(listener), { once: true });
}
