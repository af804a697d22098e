/** Every text that the screens may show: in both languages, not empty, and shown somewhere. */
import { describe, expect, it } from 'vitest';
import { messagesFor } from '../../../utils/i18n/index.ts';
import { read, sourceFiles } from '../docs/sources.ts';

type Says = (...values: readonly unknown[]) => unknown;

/** A text, a text with values in it, or a list (the keys of a screen). */
interface Leaf {
  readonly path: readonly string[];
  readonly value: string | Says | readonly unknown[];
}

function leavesOf(value: unknown, path: readonly string[] = []): Leaf[] {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, [...path, key]));
  }
  return [{ path, value: value as Leaf['value'] }];
}

const nameOf = ({ path }: Leaf): string => path.join('.');

const vi = leavesOf(messagesFor('vi'));
const en = leavesOf(messagesFor('en'));

/** The texts themselves, those of lists included. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** Groups of which a text is chosen by a value: `errors[code]`. */
const CHOSEN_BY_VALUE = [
  'common.categories',
  'common.statuses',
  'common.origins',
  'components.resolution',
  'components.changed',
  'components.reasons',
  'briefing.columns',
  'briefing.bundleErrors',
  'briefing.blanks',
  'briefing.templates.conference',
  'briefing.templates.conclusion',
  'briefing.templates.week',
  'briefing.templates.tracking',
  'briefing.templates.blank',
  'backup.problems',
  'backup.copies.places',
  'backup.copies.intervals',
  'backup.copies.failures',
  'backup.reminder.intervals',
  'errors',
  'notebook.titles',
  'notebook.undo.operations',
  'notebook.facets.names',
  'notebook.recent.places',
  'notebook.facets.dues',
  'notebook.search.fields',
  'notebook.note.lastVisit',
  'notebook.search.orders',
  'tasks.looks',
  'tasks.statuses',
  'tasks.periods',
  'tasks.groupings',
  'tasks.groups',
  'tasks.columns.names',
  'tasks.exportFormats',
  'tasks.dialogs.titles',
  'tasks.timeline.legend',
  'tasks.reminders.badges',
  'notebook.newBriefing.periods',
  'composing.form.groupings',
  'composing.form.ofNote',
  'composing.form.ofWhole',
  'notebook.briefing.sides',
  'notebook.briefing.states',
  'notebook.briefing.formats',
  'notebook.exportDialog.about',
  'notebook.exportDialog.layouts',
  'options.office.units',
  'options.office.people',
  'options.office.days.names',
  'options.office.dayProblems',
  'options.office.letterhead.lines',
  'options.office.letterhead.examples',
  'options.office.words.lists',
  'options.office.file.problems',
  'options.portals.problems',
  'reader.compare.kinds',
  'reader.compare.moves.told',
  'reader.compare.moves.places',
  'options.display.languages',
  'options.display.appearances',
  'options.keys.commands',
  'panel.unreadable',
  'statistics.columns',
  'statistics.periods',
  'statistics.pictures',
  'statistics.states',
  'panel.changed.flags',
  'panel.suggestions.noJoin',
] as const;

/** Names that stay Vietnamese on English screens. */
const VIETNAMESE_IN_ENGLISH = new Set([
  'options.display.languages.vi',
  'options.person.unitPlaceholder',
  'notebook.search.syntax.examples',
  ...['parentBody', 'body', 'authority', 'position', 'signer'].map((line) => `options.office.letterhead.examples.${line}`),
  'options.office.letterhead.recipientsExample',
  'notebook.exportDialog.about.state',
]);

describe('the catalogue', () => {
  it('has the same texts in both languages', () => {
    const shape = (leaves: readonly Leaf[]): string[] =>
      leaves.map((leaf) => {
        const { value } = leaf;
        return `${nameOf(leaf)}: ${typeof value === 'function' ? `of ${value.length}` : Array.isArray(value) ? `${textsIn(value).length} texts` : 'text'}`;
      });
    expect(shape(en)).toEqual(shape(vi));
    expect(vi.length).toBeGreaterThan(400);
  });

  it.each([['vi', vi], ['en', en]] as const)('says something everywhere in %s', (_language, leaves) => {
    expect(leaves.filter(({ value }) => typeof value !== 'function' && textsIn(value).some((text) => text.trim() === '')).map(nameOf)).toEqual([]);
    expect(leaves.filter(({ value }) => Array.isArray(value) && value.length === 0).map(nameOf)).toEqual([]);
  });

  it('is in NFC, which is how text is compared', () => {
    expect([...vi, ...en].filter(({ value }) => textsIn(value).some((text) => text !== text.normalize('NFC'))).map(nameOf)).toEqual([]);
  });

  it('is translated', () => {
    const isVietnamese = (text: string): boolean => /[ăđơưĂĐƠƯ\u1ea0-\u1ef9]/u.test(text);
    const left = en.filter((leaf) => typeof leaf.value !== 'function' && textsIn(leaf.value).some(isVietnamese) && !VIETNAMESE_IN_ENGLISH.has(nameOf(leaf)));
    expect(left.map(nameOf)).toEqual([]);
  });
});

describe('every text', () => {
  const sources = sourceFiles('components', 'entrypoints', 'utils')
    .filter((path) => !path.startsWith('utils/i18n/'))
    .map(read);
  const has = (source: string, word: string): boolean => new RegExp(`(?<![\\w$])${word.replaceAll('-', '\\-')}(?![\\w$])`).test(source);

  /** A file takes it that names its group and then it, by a dot or out of braces. */
  function isTaken({ path }: Leaf): boolean {
    const group = path.at(-2)!;
    const taken = new RegExp(`\\.${path.at(-1)!}(?![\\w$])|[{,]\\s*${path.at(-1)!}\\s*[,:}]`);
    return sources.some((source) => has(source, group) && taken.test(source));
  }

  const isChosen = (leaf: Leaf): boolean => CHOSEN_BY_VALUE.some((group) => nameOf(leaf).startsWith(`${group}.`));

  it('is shown somewhere', () => {
    expect(vi.filter((leaf) => !isChosen(leaf) && !isTaken(leaf)).map(nameOf)).toEqual([]);
  });

  it.each(CHOSEN_BY_VALUE)('of %s belongs to a group that is chosen from', (group) => {
    const path = group.split('.');
    expect(vi.some((leaf) => nameOf(leaf).startsWith(`${group}.`))).toBe(true);
    expect(sources.some((source) => has(source, path.at(-1)!) && (path.length === 1 || has(source, path.at(-2)!)))).toBe(true);
  });

  it('that nothing takes would be found', () => {
    expect(isTaken({ path: ['panel', 'notes', 'nobodyTakesThis'], value: '' })).toBe(false);
  });
});
