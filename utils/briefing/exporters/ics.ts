/**
 * iCalendar (RFC 5545): an all-day event for each directive with a due day; calendars of today hide VTODO. A directive has the same UID in
 * every file, and the later file the higher SEQUENCE, so that importing anew replaces what was there.
 */
import type { Briefing } from '../../model/index.ts';
import { addDays } from '../../text/index.ts';
import { sentenceText } from '../assignment.ts';
import { type ExportOptions, type Outline, linkOfEntry, outlineOf } from '../outline.ts';

type Tracked = Outline['directives'][number];

export async function toIcs(briefing: Briefing, options?: ExportOptions): Promise<string> {
  const outline = outlineOf(briefing, options);
  const stamp = utc(outline.composedAt) ?? '19700101T000000Z';
  const events = outline.directives.flatMap((tracked) => event(tracked, outline, stamp));
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//so-tay-chi-dao//${outline.language.toUpperCase()}`,
    'METHOD:PUBLISH',
    property('X-WR-CALNAME', outline.title),
    ...(events.length > 0 ? events : emptyJournal(outline, stamp)),
    'END:VCALENDAR',
  ]
    .map((line) => `${fold(line)}\r\n`)
    .join('');
}

function event({ id, directive, quote, places, comment, warning, changedAt }: Tracked, { messages, composedAt }: Outline, stamp: string): string[] {
  if (directive.due === undefined) return [];
  const { fields } = messages.common;
  const changed = utc(changedAt);
  const url = linkOfEntry({ places });
  const summary = sentenceText(directive.sentence);
  const named = [
    ...directive.facts,
    { name: fields.basis, value: directive.basis },
  ];
  const description = [
    ...quote,
    ...named.filter(({ value }) => value !== '').map(({ name, value }) => `${name}: ${value}`),
    ...comment,
    warning,
    ...places.flatMap(({ source, link }) => [source.title, link ?? '']),
  ];
  return [
    'BEGIN:VEVENT',
    property('UID', `${id}@so-tay-chi-dao`),
    `DTSTAMP:${stamp}`,
    `SEQUENCE:${sequenceOf(composedAt)}`,
    ...(changed === undefined ? [] : [`LAST-MODIFIED:${changed}`]),
    `DTSTART;VALUE=DATE:${compactDay(directive.due)}`,
    ...endOf(directive.due),
    property('SUMMARY', summary),
    property('DESCRIPTION', description.filter((line) => line !== '').join('\n')),
    ...(url === undefined ? [] : [`URL:${url}`]),
    'TRANSP:TRANSPARENT',
    ...(directive.status === 'done' ? [] : alarm(summary, messages)),
    'END:VEVENT',
  ];
}

/** A calendar must have a component (section 3.6): without a deadline, one that says so and shows on no day. */
function emptyJournal({ id, title, messages }: Outline, stamp: string): string[] {
  return [
    'BEGIN:VJOURNAL',
    property('UID', `${id}@so-tay-chi-dao`),
    `DTSTAMP:${stamp}`,
    property('SUMMARY', title),
    property('DESCRIPTION', messages.briefing.noDeadlines),
    'END:VJOURNAL',
  ];
}

/** A property of type TEXT (section 3.3.11). */
const property = (name: string, text: string): string =>
  `${name}:${text.replaceAll(/[\\;,]/g, String.raw`\$&`).replaceAll('\n', String.raw`\n`)}`;

const compactDay = (day: string): string => day.replaceAll('-', '');

/** The day after, where a calendar ends the event; after the last day there is, it ends by itself. */
function endOf(day: string): string[] {
  const next = addDays(day, 1);
  return /^\d{4}-/.test(next) ? [`DTEND;VALUE=DATE:${compactDay(next)}`] : [];
}

/** At nine in the morning of the day before. */
function alarm(summary: string, { briefing }: Outline['messages']): string[] {
  return ['BEGIN:VALARM', 'ACTION:DISPLAY', property('DESCRIPTION', briefing.dueSoon(summary)), 'TRIGGER:-PT15H', 'END:VALARM'];
}

const SEQUENCE_BEGAN = Date.parse('2020-01-01T00:00:00Z');

/** Seconds since a day before the first file; an integer of 32 bits until 2088 (section 3.3.8). */
function sequenceOf(iso: string): number {
  const seconds = Math.floor((Date.parse(iso) - SEQUENCE_BEGAN) / 1000);
  return seconds > 0 ? Math.min(seconds, 2 ** 31 - 1) : 0;
}

/** `20261208T094000Z`. */
function utc(iso: string): string | undefined {
  const instant = new Date(iso);
  return Number.isNaN(instant.getTime()) ? undefined : `${instant.toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
}

const MAX_OCTETS = 75;

/** Of a character in UTF-8. */
const octetsOf = (point: number): number => 1 + Number(point > 0x7f) + Number(point > 0x7ff) + Number(point > 0xffff);

/** Lines of at most 75 octets of UTF-8, no character cut (section 3.1); a continuation starts with a space, which counts. */
function fold(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character.codePointAt(0)!);
    if (octets + size > MAX_OCTETS) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}
