import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS, InvalidSettingError, assertValidSettings, settingsFrom } from '../../../utils/settings/settings.ts';

test('what is damaged or missing falls back to the default, the rest stays', () => {
  expect(settingsFrom({})).toEqual(DEFAULT_SETTINGS);
  expect(settingsFrom({ language: 'en', appearance: 'pink', name: 7, categories: [] })).toEqual({ ...DEFAULT_SETTINGS, language: 'en' });
});

test('two categories cannot have one key', () => {
  const categories = DEFAULT_SETTINGS.categories.map((category) => ({ ...category, key: 'd' }));
  expect(() => assertValidSettings({ categories })).toThrow(InvalidSettingError);
  expect(settingsFrom({ categories })).toEqual(DEFAULT_SETTINGS);
});

test('valid values pass', () => {
  expect(() => assertValidSettings({ name: 'Nguyễn Thu Hà', appearance: 'dark' })).not.toThrow();
});
