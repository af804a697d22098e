import { Random } from '../../../tests/random.ts';
import { CATEGORY_IDS, TASK_STATUSES } from '../../../utils/model/index.ts';
import type { SearchableNote } from '../../../utils/search/index.ts';
import { KINDS_OF_DOCUMENT, ONSETS, RIMES, SMALL_WORDS, SURNAMES, TITLES, TONE_MARKS, UNIT_FIELDS, UNIT_HEADS, WORDS } from './vocabulary.ts';

const QUOTE_LENGTH = 200;
const COMMENT_LENGTH = 80;
const TITLE_LENGTH = 70;
const NOTES_OF_A_DOCUMENT = 12;
const PLACES = 3000;
const PEOPLE = 400;
const DAY = 86_400_000;
const FIRST_DAY = Date.UTC(2024, 0, 2);
const DAYS = 1050;

/** Up to the letter over which the tone is written: ê, ơ, ô, â and ă before others, the last vowel before a consonant, else the first. */
const BEARER_OF_TONE = /^(?:.*[êơôâă]|[oiuưy]?[aeêioôơuưy](?=[cghmnpt])|[aeioưuy])/u;

/** Share of a text that is small words; that is a place's name or a number. */
const SMALL = 0.3;
const RARE = 0.06;

/** Notes with texts of realistic lengths in which few words are frequent and most are rare; the same for the same seed. */
export function inventNotes(seed: number, count: number): SearchableNote[] {
  const random = new Random(seed);
  // Places and people are those of one office, whatever its notes say.
  const office = new Random(7);
  const places = Array.from({ length: PLACES }, () => `${syllable(office)} ${syllable(office)}`);
  const people = Array.from({ length: PEOPLE }, () => `${office.choose(SURNAMES)} ${syllable(office)} ${syllable(office)}`);
  const notes: SearchableNote[] = [];
  let document = inventDocument(random, places);
  for (let number = 0; number < count; number += 1) {
    if (number % NOTES_OF_A_DOCUMENT === 0) document = inventDocument(random, places);
    const category = random.choose(CATEGORY_IDS);
    const changed = document.day + random.below(30) * DAY;
    notes.push({
      ...document.fields,
      id: `${seed}-${number}`,
      quote: inventText(random, places, QUOTE_LENGTH),
      comment: inventText(random, places, COMMENT_LENGTH),
      tags: Array.from({ length: random.below(3) }, () => skewed(random, WORDS, 40)),
      category,
      author: random.choose(people.slice(0, 12)),
      changedAt: new Date(changed).toISOString(),
      ...(category === 'directive' && {
        speaker: `${random.choose(TITLES)} ${skewed(random, people, 5)}`,
        leadUnit: inventUnit(random, places),
        cooperatingUnits: Array.from({ length: random.below(3) }, () => inventUnit(random, places)),
        due: dayOf(changed + (10 + random.below(120)) * DAY),
        status: random.choose(TASK_STATUSES),
      }),
    });
  }
  return notes;
}

interface InventedDocument {
  readonly day: number;
  readonly fields: { readonly title: string; readonly number: string; readonly date: string };
}

function inventDocument(random: Random, places: readonly string[]): InventedDocument {
  const day = FIRST_DAY + random.below(DAYS) * DAY;
  const title = `${random.choose(KINDS_OF_DOCUMENT)} ${inventText(random, places, TITLE_LENGTH)}`;
  return { day, fields: { title, number: `${1 + random.below(900)}-TB/VP`, date: dayOf(day) } };
}

function inventUnit(random: Random, places: readonly string[]): string {
  const head = random.choose(UNIT_HEADS);
  return / (?:xã|phường|thông|khoa|phần)$/u.test(head) ? `${head} ${skewed(random, places, 20)}` : `${head} ${skewed(random, UNIT_FIELDS, 5)}`;
}

function inventText(random: Random, places: readonly string[], length: number): string {
  let text = '';
  let isStart = true;
  while (text.length < length) {
    const word = inventWord(random, places);
    text += text === '' ? capitalized(word) : isStart ? `. ${capitalized(word)}` : ` ${word}`;
    isStart = random.next() < 0.06;
    if (!isStart && random.next() < 0.08) text += ',';
  }
  return `${text}.`;
}

function inventWord(random: Random, places: readonly string[]): string {
  const kind = random.next();
  if (kind < SMALL) return skewed(random, SMALL_WORDS, 3);
  if (kind < SMALL + RARE / 2) return `xã ${skewed(random, places, 20)}`;
  if (kind < SMALL + RARE) return random.choose([String(2 + random.below(400)), `${1 + random.below(28)}/${1 + random.below(12)}`, `${1 + random.below(99)},${random.below(10)}%`]);
  return skewed(random, WORDS, 40);
}

/** The earlier ones more often, as the words of a language are (Mandelbrot's form of Zipf's law): the smaller `shift`, the more often. */
function skewed(random: Random, choices: readonly string[], shift: number): string {
  const share = random.next();
  return choices[Math.floor((choices.length + shift) ** share * shift ** (1 - share) - shift)]!;
}

function syllable(random: Random): string {
  const rime = random.choose(RIMES);
  const end = BEARER_OF_TONE.exec(rime)![0].length;
  return capitalized(`${random.choose(ONSETS)}${rime.slice(0, end)}${random.choose(TONE_MARKS)}${rime.slice(end)}`.normalize('NFC'));
}

const capitalized = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10);
