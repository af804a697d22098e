import { type Language, type Messages, messagesFor } from '../i18n/index.ts';
import { type BriefingItem, type BriefingPlan, CATEGORY_IDS, type Grouping, type Id, type Meeting, newId, speakerOf } from '../model/index.ts';
import { fold, normalizeText } from '../text/index.ts';
import { settledFields } from './shared/index.ts';

export interface SectionOptions {
  /** `meeting`: what was said where; `hand`: all under one heading, which the person gives. */
  readonly by: Grouping;
  readonly language: Language;
  /** Documents of one of these stand under its name; others under their own. */
  readonly meetings?: ReadonlyMap<Id, Meeting>;
}

interface Group {
  /** Notes of one key come under one heading. */
  readonly key: string;
  readonly heading: string;
  /** Groups come in this order, those of one by their first notes; what has no key comes last. */
  readonly order: number | string;
}

const LAST = '\uffff';

/** A first arrangement for a person to go on from. In every section directives come before other notes. */
export function suggestSections(items: Iterable<BriefingItem>, { by, language, meetings = new Map() }: SectionOptions): BriefingPlan['sections'] {
  const messages = messagesFor(language);
  const inOrder = [...items].sort(compareItems).map((item) => ({ item, group: groupOf(item, by, messages, meetings) }));
  const groups = [...Map.groupBy(inOrder, ({ group }) => group.key).values()].sort((a, b) => compareText(String(a[0]!.group.order), String(b[0]!.group.order)));
  return groups.map((group) => {
    const ofGroup = group.map(({ item }) => item);
    return { id: newId(), heading: group[0]!.group.heading, noteIds: [...ofGroup.filter(isDirective), ...ofGroup.filter((item) => !isDirective(item))].map(({ note }) => note.id) };
  });
}

/** Puts notes into a briefing that is arranged already: under the headings that are theirs by its grouping, in new sections where there are none. */
export function placeInSections(sections: BriefingPlan['sections'], items: readonly BriefingItem[], options: SectionOptions): BriefingPlan['sections'] {
  const placed = [...sections];
  for (const section of suggestSections(items, options)) {
    const at = options.by === 'hand' ? placed.length - 1 : placed.findIndex(({ heading }) => headingKey(heading) === headingKey(section.heading));
    const there = placed[at];
    if (there) placed[at] = { ...there, noteIds: [...there.noteIds, ...section.noteIds] };
    else placed.push(section);
  }
  return placed;
}

const headingKey = (heading: string): string => fold(normalizeText(heading));

function groupOf(item: BriefingItem, by: Grouping, messages: Messages, meetings: ReadonlyMap<Id, Meeting>): Group {
  const { briefing, common } = messages;
  const { note, document } = item;
  const fields = settledFields(item);
  const named = (name: string | undefined, none: string): Group => {
    if (name === undefined || name === '') return { key: '', heading: none, order: LAST };
    return { key: headingKey(name), heading: asHeading(name), order: '' };
  };
  switch (by) {
    case 'leadUnit':
      return named(fields?.leadUnit, briefing.noUnit);
    case 'speaker':
      return named(speakerOf(fields), briefing.noSpeaker);
    case 'meeting': {
      const meeting = meetings.get(document.meetingId ?? '');
      return meeting ? { key: meeting.id, heading: meeting.name, order: '' } : { key: document.id, heading: document.title, order: '' };
    }
    case 'document':
      return { key: document.id, heading: document.title, order: '' };
    case 'category':
      return { key: note.category, heading: common.categories[note.category], order: CATEGORY_IDS.indexOf(note.category) };
    case 'deadline': {
      const month = fields?.deadlines.find(({ due }) => due !== undefined)?.due?.slice(0, 7);
      if (month === undefined) return { key: '', heading: briefing.noDeadline, order: LAST };
      const [year, number] = month.split('-') as [string, string];
      return { key: month, heading: briefing.dueIn(number, year), order: month };
    }
    case 'hand':
      return { key: '', heading: '', order: '' };
  }
}

/** "mỗi cán bộ, đảng viên" stands so in its sentence; a heading begins with a capital. */
function asHeading(text: string): string {
  const first = String.fromCodePoint(text.codePointAt(0)!);
  return first.toLocaleUpperCase('vi') + text.slice(first.length);
}

const isDirective = ({ note }: BriefingItem): boolean => note.category === 'directive';

const dayOf = ({ document }: BriefingItem): string => document.date ?? document.publishedAt ?? document.createdAt;

/** By the day of the document, then as the passages stand in it; notes on a whole document come before its passages. */
function compareItems(a: BriefingItem, b: BriefingItem): number {
  return (
    compareText(dayOf(a), dayOf(b)) ||
    compareText(a.document.id, b.document.id) ||
    (a.note.selectors?.position.start ?? -1) - (b.note.selectors?.position.start ?? -1)
  );
}

const compareText = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
