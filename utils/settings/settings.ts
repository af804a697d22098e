import * as v from 'valibot';
import { LANGUAGES } from '../i18n/index.ts';
import { CATEGORY_IDS, NO_OFFICE, USUAL_EXPORT, categoryIdSchema, exportChoicesSchema, idSchema, officeEntries, portalRulesSchema } from '../model/index.ts';

export const APPEARANCES = ['system', 'light', 'dark'] as const;
export type Appearance = (typeof APPEARANCES)[number];

const categorySettingSchema = v.object({
  id: categoryIdSchema,
  /** The office's own name for it; empty: the program's. */
  label: v.pipe(v.string(), v.maxLength(40)),
  /** The letter that marks a selection with it. */
  key: v.pipe(v.string(), v.regex(/^[a-z]$/)),
  /** Whether the toolbar offers it. */
  shown: v.boolean(),
});
export type CategorySetting = v.InferOutput<typeof categorySettingSchema>;

const DEFAULT_KEYS = { directive: 'd', figure: 's', result: 'k', person: 'n', question: 'q', note: 'g' } as const;
const DEFAULT_CATEGORIES: CategorySetting[] = CATEGORY_IDS.map((id) => ({ id, label: '', key: DEFAULT_KEYS[id], shown: true }));

/** Where copies are written without being asked for. */
export const COPY_PLACES = ['off', 'folder', 'downloads'] as const;
export type CopyPlace = (typeof COPY_PLACES)[number];
/** Days. */
export const COPY_INTERVALS = [1, 7, 30] as const;
/** Days after the last backup; 0: never. */
export const REMINDER_INTERVALS = [0, 7, 14, 30, 90] as const;

/** Columns that the table of tasks can have beside what is to be done. */
export const TASK_COLUMNS = ['leadUnit', 'cooperatingUnits', 'speaker', 'document', 'deadline', 'status', 'progress', 'product', 'tags'] as const;
export type TaskColumn = (typeof TASK_COLUMNS)[number];

/** Of which tasks the toolbar button gives the number: of none, of those that are late, or also of those that are soon due. */
export const BADGES = ['off', 'overdue', 'near'] as const;
export type Badge = (typeof BADGES)[number];
/** Days ahead within which a task counts as soon due. */
export const NEAR_DAYS = [0, 1, 3, 7, 14] as const;
/** The hours of the morning at which a notification may come. */
export const NOTIFICATION_HOURS = [6, 7, 8, 9, 10] as const;

/** A search that the person comes back to. */
const savedSearchSchema = v.object({
  id: idSchema,
  name: v.pipe(v.string(), v.minLength(1), v.maxLength(80)),
  /** Its address in the notebook: query, facets and order. */
  address: v.pipe(v.string(), v.startsWith('#/'), v.maxLength(8_000)),
});
export type SavedSearch = v.InferOutput<typeof savedSearchSchema>;

/** So many searches are saved at the most. */
export const MOST_SAVED_SEARCHES = 50;

const settingsEntries = {
  language: v.picklist(LANGUAGES),
  appearance: v.picklist(APPEARANCES),
  /** The person's name and unit, as they stand on notes and briefings. */
  name: v.pipe(v.string(), v.maxLength(120)),
  unit: v.pipe(v.string(), v.maxLength(200)),
  categories: v.pipe(
    v.array(categorySettingSchema),
    v.check((list) => CATEGORY_IDS.every((id) => list.filter((item) => item.id === id).length === 1) && list.length === CATEGORY_IDS.length),
    v.check((list) => new Set(list.map((item) => item.key)).size === list.length),
  ),
  /** Whether the program marks suggested directives on the page itself. */
  showSuggestionsOnPage: v.boolean(),
  ...officeEntries,
  portalRules: portalRulesSchema,
  /** How old the last backup may be before the person is reminded. */
  backupReminderDays: v.picklist(REMINDER_INTERVALS),
  automaticCopies: v.picklist(COPY_PLACES),
  automaticCopyDays: v.picklist(COPY_INTERVALS),
  taskColumns: v.array(v.picklist(TASK_COLUMNS)),
  /** In the order of the person. */
  savedSearches: v.pipe(v.array(savedSearchSchema), v.maxLength(MOST_SAVED_SEARCHES)),
  exportChoices: exportChoicesSchema,
  badge: v.picklist(BADGES),
  badgeDays: v.picklist(NEAR_DAYS),
  /** Whether a notification comes once a day; it needs the browser's permission too. */
  dailyNotification: v.boolean(),
  notificationHour: v.picklist(NOTIFICATION_HOURS),
};
const settingsObject = v.object(settingsEntries);

/** What the person chose. */
export type Settings = v.InferOutput<typeof settingsObject>;
export type SettingName = keyof Settings;

export const DEFAULT_SETTINGS: Settings = {
  language: 'vi',
  appearance: 'system',
  name: '',
  unit: '',
  categories: DEFAULT_CATEGORIES,
  showSuggestionsOnPage: true,
  ...NO_OFFICE,
  portalRules: [],
  backupReminderDays: 14,
  automaticCopies: 'off',
  automaticCopyDays: 7,
  taskColumns: ['leadUnit', 'deadline', 'status'],
  savedSearches: [],
  exportChoices: USUAL_EXPORT,
  badge: 'near',
  badgeDays: 3,
  dailyNotification: false,
  notificationHour: 8,
};

export const SETTING_NAMES = Object.keys(settingsEntries) as SettingName[];

/** A value under a setting's name that is not valid for it. */
export class InvalidSettingError extends Error {
  override readonly name = 'InvalidSettingError';
  readonly setting: SettingName;
  constructor(setting: SettingName) {
    super(`Not a valid value for the setting "${setting}"`);
    this.setting = setting;
  }
}

/** Those of the given values that are settings and valid. */
export function validSettings(stored: Readonly<Record<string, unknown>>): Partial<Settings> {
  const settings: Record<string, unknown> = {};
  for (const name of SETTING_NAMES) {
    const result = v.safeParse(settingsEntries[name], Object.hasOwn(stored, name) ? stored[name] : undefined);
    if (result.success) settings[name] = result.output;
  }
  return settings;
}

/** The given values where they are valid, the defaults elsewhere: a damaged setting never keeps a screen from opening. */
export function settingsFrom(stored: Readonly<Record<string, unknown>>): Settings {
  return { ...DEFAULT_SETTINGS, ...validSettings(stored) };
}

/** @throws InvalidSettingError */
export function assertValidSettings(values: Partial<Settings>): void {
  for (const name of SETTING_NAMES) {
    if (name in values && !v.is(settingsEntries[name], values[name])) throw new InvalidSettingError(name);
  }
}
