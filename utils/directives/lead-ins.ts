/** Sentences that only open a list, and the list that they open. */
import { addresseeAt } from './addressees.ts';
import { issuerOf } from './authors.ts';
import { afterOpening } from './clauses.ts';
import { keySet } from './comparison.ts';
import type { Cue } from './cues.ts';
import { hasDeadline } from './deadlines.ts';
import type { Finding, Standing } from './findings.ts';
import { MEANS } from './meanings.ts';
import { mentionsIn, type Mention } from './mentions.ts';
import type { Place } from './place.ts';
import type { Reading } from './reading.ts';
import { opensList } from './spoken.ts';
import { wordPairs } from './word-pairs.ts';

/** How far before a colon an order may stand that it announces, in tokens. */
const LONGEST_ANNOUNCEMENT = 12;

/** Of a line that says who gives orders, and from that person to the verb, in tokens. */
const LONGEST_LINE = 20;
const NEAR_ORDER = 4;

/** "… có ý kiến chỉ đạo như sau:", in tokens behind the order. */
const LONGEST_COLON = 3;

/** True if a sentence announces a list, or is an item that only names a unit for the items below it. */
export function isLeadIn(reading: Reading, place: Place, finding: Finding | undefined): boolean {
  return (announcesList(reading) && (endsInOrder(reading) || !(finding && hasDeadline(reading)))) || announcesOrders(reading) !== undefined || (place.marker !== '' && isUnitAlone(reading));
}

/** What somebody orders stands below the line. False if it is no such line. */
export function opensOrders(reading: Reading, { floor, agenda }: Standing): boolean {
  const giver = announcesOrders(reading);
  if (giver === undefined) return false;
  floor.giveTo(giver);
  agenda.open('directing');
  return true;
}

/** What only opens a list is no directive of its own; the unit that it names leads in the items below. */
export function readLeadIn(reading: Reading, place: Place, finding: Finding | undefined, cues: readonly Cue[], { floor, agenda }: Standing): void {
  if (opensOrders(reading, { floor, agenda })) return;
  if (issuerOf(reading) && floor.author) {
    floor.speaker = floor.author;
    agenda.openList();
    return;
  }
  const giver = finding && cues.findLast(({ kind, by, to }) => kind === 'order' && by !== undefined && to >= reading.length - LONGEST_COLON)?.by;
  if (giver) floor.giveTo(giver);
  if (finding) agenda.isListing = true;
  else if (!opensList(reading, cues, { floor, agenda }) && announces(reading)) {
    floor.speaker ??= floor.author ?? floor.chair ?? floor.subject;
    agenda.openList();
  }
  const first = finding || reading.begins(0, MEANS.sayings) ? undefined : addresseeAt(reading, afterOpening(reading, 0));
  const isAlone = first && first.to >= reading.length - (reading.isWord(reading.length - 1) ? 0 : 1);
  const named = isAlone ? first : cues.find(({ kind, addressee }) => (kind === 'order' || kind === 'request') && addressee !== undefined)?.addressee;
  const name = finding ? finding.leadUnit : named && reading.slice(named.from, named.to);
  if (name !== undefined && agenda.isListing) agenda.lead = { name, marker: place.marker, isRightAbove: place.marker !== '' };
}

/** "các nhiệm vụ sau.", "một số nội dung sau.": last syllables. */
const LISTED_NOUNS = keySet('vụ', 'dung', 'việc', 'pháp', 'cầu', 'điểm', 'công');

const AS_FOLLOWS = wordPairs('sau đây', 'như sau');

/** "…:", "… bốn nhóm nhiệm vụ sau đây." */
function announcesList(reading: Reading): boolean {
  const last = reading.length - 1;
  if (reading.key(last) === ':') return true;
  return reading.key(last) === '.' && (AS_FOLLOWS(reading, last - 2) || (reading.key(last - 1) === 'sau' && LISTED_NOUNS.has(reading.key(last - 2))));
}

/** "2. Trong tháng 6, đề nghị:": nothing but what is below is asked for. */
const endsInOrder = (reading: Reading): boolean => reading.marks.some(({ to, meanings }) => to === reading.length - 1 && meanings.has(MEANS.orders | MEANS.requests));

/** "Công việc tháng 3: cô hiệu trưởng triển khai và phân công": a line without an end that says who gives the orders below it. */
function announcesOrders(reading: Reading): Mention | undefined {
  const last = reading.marks.at(-1);
  if (last?.to !== reading.length || !reading.begins(last.from, MEANS.orders) || reading.length > LONGEST_LINE) return undefined;
  return mentionsIn(reading).findLast(({ kind, to }) => kind === 'person' && to <= last.from && last.from - to <= NEAR_ORDER);
}

/** "1. Sở Công Thương": an item that only names a unit. */
function isUnitAlone(reading: Reading): boolean {
  const unit = addresseeAt(reading, 0);
  return unit !== undefined && unit.to >= reading.length && reading.isCapital(0);
}

/** "Để dự án về đích đúng hẹn, yêu cầu:": an order shortly before the colon, whoever gives it. */
function announces(reading: Reading): boolean {
  for (let at = Math.max(0, reading.length - LONGEST_ANNOUNCEMENT); at < reading.length; at++) if (reading.begins(at, MEANS.orders) && !reading.begins(at - 1, MEANS.results)) return true;
  return false;
}
