/**
 * Both languages of the screens, from one typed catalogue: `vi/` has the shape, `en/` must match it.
 * A message with a number or a name in it is a function. (The manifest's own strings are in public/_locales.)
 */
import { backup as backupEn } from './en/backup.ts';
import { backup as backupVi } from './vi/backup.ts';
import { briefing as briefingEn } from './en/briefing.ts';
import { briefing as briefingVi } from './vi/briefing.ts';
import { common as commonEn } from './en/common.ts';
import { common as commonVi } from './vi/common.ts';
import { composing as composingEn } from './en/composing.ts';
import { composing as composingVi } from './vi/composing.ts';
import { components as componentsEn } from './en/components.ts';
import { components as componentsVi } from './vi/components.ts';
import { errors as errorsEn } from './en/errors.ts';
import { errors as errorsVi } from './vi/errors.ts';
import { meetings as meetingsEn } from './en/meetings.ts';
import { meetings as meetingsVi } from './vi/meetings.ts';
import { notebook as notebookEn } from './en/notebook.ts';
import { notebook as notebookVi } from './vi/notebook.ts';
import { options as optionsEn } from './en/options.ts';
import { options as optionsVi } from './vi/options.ts';
import { page as pageEn } from './en/page.ts';
import { page as pageVi } from './vi/page.ts';
import { panel as panelEn } from './en/panel.ts';
import { panel as panelVi } from './vi/panel.ts';
import { reader as readerEn } from './en/reader.ts';
import { reader as readerVi } from './vi/reader.ts';
import { statistics as statisticsEn } from './en/statistics.ts';
import { statistics as statisticsVi } from './vi/statistics.ts';
import { tasks as tasksEn } from './en/tasks.ts';
import { tasks as tasksVi } from './vi/tasks.ts';

export const LANGUAGES = ['vi', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

const vi = { backup: backupVi, briefing: briefingVi, common: commonVi, components: componentsVi, composing: composingVi, errors: errorsVi, meetings: meetingsVi, notebook: notebookVi, options: optionsVi, page: pageVi, panel: panelVi, reader: readerVi, statistics: statisticsVi, tasks: tasksVi };
export type Messages = typeof vi;
const en: Messages = { backup: backupEn, briefing: briefingEn, common: commonEn, components: componentsEn, composing: composingEn, errors: errorsEn, meetings: meetingsEn, notebook: notebookEn, options: optionsEn, page: pageEn, panel: panelEn, reader: readerEn, statistics: statisticsEn, tasks: tasksEn };

const CATALOGUE: Readonly<Record<Language, Messages>> = { vi, en };

export function messagesFor(language: Language): Messages {
  return CATALOGUE[language];
}

let collator: Intl.Collator | undefined;

/** Orders text as a Vietnamese dictionary does. The browser takes milliseconds to read its rules: they are read when something is put in order. */
export const vietnameseOrder: Pick<Intl.Collator, 'compare'> = {
  compare: (a, b) => (collator ??= new Intl.Collator('vi', { numeric: true, sensitivity: 'variant' })).compare(a, b),
};
