/** Documents that may be of one meeting, for a person to decide. */
import { type DocumentRecord, type Id, localDay, type Meeting, type MeetingFields } from '../model/index.ts';
import { MOST_DAYS, type MeetingEvent, cannotBeOne, eventIn, soundsLikeOne } from './meeting-event.ts';

export interface MeetingSuggestion {
  /** Says the same for whoever is offered the same meeting: its name and its day. */
  readonly key: string;
  /** What the meeting would be called. */
  readonly fields: MeetingFields;
  /** Those that are of no meeting yet, the earliest first. */
  readonly documents: readonly DocumentRecord[];
  /** Meetings that it may be, in the order of their ids. With more than one: they may be one. */
  readonly meetings: readonly Meeting[];
}

/** What is kept of two documents that a person said are of two meetings; no address begins so. */
export const TWO_MEETINGS_PREFIX = '#meeting ';

export function twoMeetingsKey(a: Id, b: Id): string {
  return `${TWO_MEETINGS_PREFIX}${[a, b].sort().join(' ')}`;
}

/** Who tells of a meeting, and what. */
interface Witness {
  readonly event: MeetingEvent;
  /** Absent: the name of a meeting none of whose documents speaks of one. */
  readonly document?: DocumentRecord;
}

interface Group {
  readonly meetings: Meeting[];
  readonly witnesses: Witness[];
  /** Of the meetings, also those whose titles say nothing. */
  readonly members: DocumentRecord[];
}

/** More groups with one word in common in a few weeks, and more who tell of one, no office has: a file that has is not compared whole. */
const MOST_OF_WORD = 200;
const MOST_TELLING = 50;

/** Groups by the words of their meetings' names and by their time: those that share none, or are far apart, are no candidates. */
class Groups {
  readonly all: Group[] = [];
  readonly #byWord = new Map<string, Set<number>>();

  add(group: Group): void {
    this.all.push(group);
    this.#note(this.all.length - 1, group.witnesses);
  }

  /** @param index of a group that is here */
  join(index: number, { meetings, witnesses, members }: Group): void {
    const group = this.all[index]!;
    group.meetings.push(...meetings);
    group.witnesses.push(...witnesses);
    group.members.push(...members);
    this.#note(index, witnesses);
  }

  /** The first of those that may be of these, by its index; undefined if none is. */
  find(witnesses: readonly Witness[], fits: (group: Group) => boolean): number | undefined {
    const near = new Set<number>();
    for (const { event } of witnesses.slice(0, MOST_TELLING)) {
      for (const stretch of [-1, 0, 1]) {
        for (const word of event.words) for (const index of this.#byWord.get(keyOfWord(word, event, stretch)) ?? []) near.add(index);
      }
    }
    return [...near].sort((a, b) => a - b).find((index) => fits(this.all[index]!));
  }

  #note(index: number, witnesses: readonly Witness[]): void {
    for (const { event } of witnesses.slice(0, MOST_TELLING)) {
      for (const word of event.words) {
        const key = keyOfWord(word, event, 0);
        const groups = this.#byWord.get(key) ?? new Set();
        this.#byWord.set(key, groups);
        if (groups.size < MOST_OF_WORD) groups.add(index);
      }
    }
  }
}

const keyOfWord = (word: string, { dayNumber }: MeetingEvent, stretch: number): string => `${Math.floor(dayNumber / MOST_DAYS) + stretch} ${word}`;

/**
 * Groups of documents, and of meetings, that speak of one meeting by title, day and place. Each has something to be decided:
 * two documents at least, or a meeting that lacks one, or two meetings. The latest comes first.
 * @param apart keys of pairs that a person told apart, see `twoMeetingsKey`
 */
export function suggestMeetings(documents: Iterable<DocumentRecord>, meetings: Iterable<Meeting>, apart: ReadonlySet<string>): MeetingSuggestion[] {
  const all = [...documents];
  const known = new Map(Array.from(meetings, (meeting) => [meeting.id, meeting]));
  const ofMeeting = Map.groupBy(all, ({ meetingId }) => (meetingId !== undefined && known.has(meetingId) ? meetingId : undefined));
  const held = new Groups();
  for (const meeting of [...known.values()].sort(byId)) {
    const members = ofMeeting.get(meeting.id) ?? [];
    const told = members.flatMap(witnessOf);
    const seed: Group = { meetings: [meeting], witnesses: told.length > 0 ? told : witnessOfMeeting(meeting), members: [...members] };
    const like = held.find(seed.witnesses, (group) => isLike(group, seed.witnesses) && !areApart(group, members, apart));
    if (like === undefined) held.add(seed);
    else held.join(like, seed);
  }
  const found = new Groups();
  for (const witness of (ofMeeting.get(undefined) ?? []).flatMap(witnessOf).sort(byDay)) {
    const single: Group = { meetings: [], witnesses: [witness], members: [] };
    const fits = (group: Group): boolean => isLike(group, single.witnesses) && !areApart(group, [witness.document], apart);
    const ofMeetings = held.find(single.witnesses, fits);
    const like = ofMeetings ?? found.find(single.witnesses, fits);
    if (like === undefined) found.add(single);
    else (ofMeetings === undefined ? found : held).join(like, single);
  }
  return [...held.all, ...found.all].flatMap(suggestionOf).sort((a, b) => compare(b.fields.date ?? '', a.fields.date ?? ''));
}

export function speaksOfMeeting(document: DocumentRecord): boolean {
  return witnessOf(document).length > 0;
}

function witnessOf(document: DocumentRecord): Required<Witness>[] {
  const day = dayOf(document);
  const event = eventIn(document.title, day) ?? (document.subject === undefined ? undefined : eventIn(document.subject, day));
  return event ? [{ event, document }] : [];
}

function witnessOfMeeting({ name, date, place, createdAt }: Meeting): Witness[] {
  const event = eventIn(name, date ?? localDay(new Date(createdAt)));
  return event ? [{ event: { ...event, ...(date !== undefined && { heldOn: date }), ...(place !== undefined && { place }) } }] : [];
}

/** Nobody of the one contradicts anybody of the other, and two of them say the same. */
function isLike({ witnesses }: Group, others: readonly Witness[]): boolean {
  const some = (is: (a: MeetingEvent, b: MeetingEvent) => boolean): boolean =>
    witnesses.slice(0, MOST_TELLING).some((a) => others.slice(0, MOST_TELLING).some((b) => is(a.event, b.event)));
  return !some(cannotBeOne) && some(soundsLikeOne);
}

function areApart({ members, witnesses }: Group, documents: readonly DocumentRecord[], apart: ReadonlySet<string>): boolean {
  const held = [...members, ...witnesses.flatMap(({ document }) => document ?? [])];
  return documents.some((a) => held.some((b) => apart.has(twoMeetingsKey(a.id, b.id))));
}

function suggestionOf({ meetings, witnesses }: Group): MeetingSuggestion[] {
  const documents = witnesses.flatMap(({ document }) => (document !== undefined && !meetings.some(({ id }) => id === document.meetingId) ? [document] : []));
  if (documents.length + meetings.length < 2) return [];
  const fields = fieldsOf(witnesses.map(({ event }) => event));
  return [{ key: keyOf(witnesses.map(({ event }) => event)), fields, documents, meetings }];
}

/** Called by the fullest of its names, and held on the day that a title says, else that of the earliest document. */
function fieldsOf(events: readonly MeetingEvent[]): MeetingFields {
  const place = events.find((event) => event.place !== undefined)?.place;
  return { name: fullest(events).name, date: dayHeld(events), ...(place !== undefined && { place }) };
}

function keyOf(events: readonly MeetingEvent[]): string {
  const { words, figures } = fullest(events);
  const counted = [...figures].flatMap(([name, values]) => Array.from(values, (value) => `${name}-${value}`));
  return [dayHeld(events), ...[...words, ...counted].sort()].join(' ');
}

const isShouted = ({ name }: MeetingEvent): boolean => name === name.toUpperCase();
const weight = (event: MeetingEvent): number => (isShouted(event) ? 0 : 1000) + event.words.size + event.figures.size;
const fullest = (events: readonly MeetingEvent[]): MeetingEvent => [...events].sort((a, b) => weight(b) - weight(a) || compare(a.name, b.name))[0]!;
const dayHeld = (events: readonly MeetingEvent[]): string => (events.map(({ heldOn }) => heldOn).find((day) => day !== undefined) ?? events.map(({ day }) => day).sort()[0])!;

/** The day of a document: that stands on it, else that of publication, else that on which it was first kept. */
function dayOf({ date, publishedAt, createdAt }: DocumentRecord): string {
  return (date ?? publishedAt)?.slice(0, 10) ?? localDay(new Date(createdAt));
}

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
const byId = (a: Meeting, b: Meeting): number => compare(a.id, b.id);
const byDay = (a: Required<Witness>, b: Required<Witness>): number => a.event.dayNumber - b.event.dayNumber || compare(a.event.day, b.event.day) || compare(a.document.id, b.document.id);
