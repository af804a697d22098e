import { effect } from '@preact/signals';
import { Finder, startWorker } from '../../utils/finding/index.ts';
import { currentSettings } from './current-settings.ts';

/** Finds notes, in a worker that is started when the first is looked for. */
export const finder = new Finder(() => startWorker('/search-worker.js'));

effect(() => finder.useAbbreviations(currentSettings.value.officeUnits.map(({ name, abbreviations }) => [name, ...abbreviations])));
