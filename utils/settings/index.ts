/** What the person and the office chose, in the extension's local storage: one key a setting, so that two screens never overwrite each other's. */
import { browser } from 'wxt/browser';
import { type SettingName, type Settings, SETTING_NAMES, assertValidSettings, settingsFrom } from './settings.ts';

export {
  APPEARANCES,
  BADGES,
  COPY_INTERVALS,
  COPY_PLACES,
  DEFAULT_SETTINGS,
  InvalidSettingError,
  NEAR_DAYS,
  NOTIFICATION_HOURS,
  REMINDER_INTERVALS,
  TASK_COLUMNS,
  type Appearance,
  type Badge,
  type CategorySetting,
  type CopyPlace,
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
