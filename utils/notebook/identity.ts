/** By what an official document is known wherever it is published. */
import type { DocumentRecord } from '../model/index.ts';
import { fold, normalizeText } from '../text/index.ts';

type OfficialFields = Pick<DocumentRecord, 'number' | 'issuer' | 'date' | 'subject'>;

const DAY = /^\d{4}-\d{2}-\d{2}$/;
/** Shorter subjects ("Phụ lục") are those of many. */
const MIN_SUBJECT_LENGTH = 20;

/** Folded letters and digits with single spaces: portals write quotation marks, dashes and capitals as they like. */
function letters(text: string): string {
  return fold(normalizeText(text)).replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

/** A number with its symbol, as it is compared: "Số 214 - TB/VP" is "214-tb/vp". */
export function numberKey(number: string): string {
  return fold(normalizeText(number)).replace(/\s+/g, '').replace(/^so:?(?=\d)/, '');
}

/**
 * The key under which two captures are one official document: number and symbol, issuing body, date and subject all equal.
 * Undefined unless all four were read and the number has its symbol: a number that was taken from another document's name
 * stands with this one's own subject, and a list of documents has no single subject.
 */
export function identityOf({ number, issuer, date, subject }: OfficialFields): string | undefined {
  if (number === undefined || issuer === undefined || date === undefined || subject === undefined) return undefined;
  const about = letters(subject);
  if (!/\d.*\p{L}/u.test(number) || !DAY.test(date) || about.length < MIN_SUBJECT_LENGTH) return undefined;
  return [numberKey(number), letters(issuer), date, about].join(' | ');
}
