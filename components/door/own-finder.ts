import { effect } from '@preact/signals';
import { connectToWorker, Finder } from '../../utils/finding/index.ts';
import { currentSettings } from './current-settings.ts';

/** Finds notes, in a worker that all tabs share; it is started when the first is looked for. */
export const finder = new Finder(connectToWorker);

effect(() => finder.useAbbreviations(currentSettings.value.officeUnits.map(({ name, abbreviations }) => [name, ...abbreviations])));
