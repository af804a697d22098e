/** iCalendar (RFC 5545): an all-day event for each directive with a due day; calendars of today hide VTODO. */
import type { Briefing } from '../../model/index.ts';
import { type ExportOptions, type Outline, outlineOf } from '../outline.ts';

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

function event({ id, directive, quote, places, comment, changedAt }: Tracked, { messages }: Outline, stamp: string): string[] {
  if (directive.due === undefined) return [];
  const { fields } = messages.common;
  const changed = utc(changedAt);
  const url = places.find(({ link }) => link !== undefined)?.link;
  const named = [
    ...directive.facts,
    { name: fields.basis, value: directive.basis },
  ];
  const description = [
    ...quote,
    ...named.filter(({ value }) => value !== '').map(({ name, value }) => `${name}: ${value}`),
    ...comment,
    ...places.flatMap(({ source, link }) => [source.title, link ?? '']),
  ];
  return [
    'BEGIN:VEVENT',
    property('UID', `${id}@so-tay-chi-dao`),
    `DTSTAMP:${stamp}`,
    ...(changed === undefined ? [] : [`LAST-MODIFIED:${changed}`]),
    `DTSTART;VALUE=DATE:${compactDay(directive.due)}`,
    `DTEND;VALUE=DATE:${compactDay(dayAfter(directive.due))}`,
    property('SUMMARY', directive.sentence.subject + directive.sentence.rest),
    property('DESCRIPTION', description.filter((line) => line !== '').join('\n')),
    ...(url === undefined ? [] : [`URL:${url}`]),
    'TRANSP:TRANSPARENT',
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

function dayAfter(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}

/** `20261208T094000Z`. */
function utc(iso: string): string | undefined {
  const instant = new Date(iso);
  return Number.isNaN(instant.getTime()) ? undefined : `${instant.toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
}

const MAX_OCTETS = 75;
const encoder = new TextEncoder();

/** Lines of at most 75 octets of UTF-8, no character cut (section 3.1); a continuation starts with a space, which counts. */
function fold(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > MAX_OCTETS) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}
