import { type Language, messagesFor } from '../i18n/index.ts';
import { type BriefingItem, type BriefingPlan, type Id, type Meeting, newId } from '../model/index.ts';

export interface SectionOptions {
  /** `meeting`: what was said where, in the order of the days; `leadUnit`: who has what to do. */
  readonly by: 'meeting' | 'leadUnit';
  readonly language: Language;
  /** Documents of one of these stand under its name; others under their own. */
  readonly meetings?: ReadonlyMap<Id, Meeting>;
}

/** A first arrangement for a person to go on from. In every section directives come before other notes. */
export function suggestSections(items: Iterable<BriefingItem>, { by, language, meetings = new Map() }: SectionOptions): BriefingPlan['sections'] {
  const inOrder = [...items].sort(compareItems);
  const { noUnit } = messagesFor(language).briefing;
  const meetingOf = ({ document }: BriefingItem): Meeting | undefined => meetings.get(document.meetingId ?? '');
  const groups =
    by === 'meeting'
      ? Map.groupBy(inOrder, (item) => meetingOf(item)?.id ?? item.document.id)
      : Map.groupBy(inOrder, ({ note }) => note.directive?.leadUnit ?? '');
  const sections = [...groups].map(([key, group]) => ({
    id: newId(),
    heading: by === 'meeting' ? (meetingOf(group[0]!)?.name ?? group[0]!.document.title) : asHeading(key || noUnit),
    noteIds: [...group.filter(isDirective), ...group.filter((item) => !isDirective(item))].map(({ note }) => note.id),
  }));
  return by === 'meeting' ? sections : sections.sort((a, b) => Number(a.heading === noUnit) - Number(b.heading === noUnit));
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
