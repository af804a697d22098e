import { signal } from '@preact/signals';
import { DEFAULT_SETTINGS, type Settings } from '../../utils/settings/index.ts';

/** The settings as they are now. */
export const currentSettings = signal<Settings>(DEFAULT_SETTINGS);
