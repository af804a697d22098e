/** Requests that direct nobody: those who ask stand below, beside or outside. */
import type { Cue } from './cues.ts';
import type { Standing } from './findings.ts';
import type { Mention } from './mentions.ts';
import { isBranch, isFromAbove, isFromBelow, isStateBody, isUpward } from './ranks.ts';
import type { Reading } from './reading.ts';
import { sameSpeaker, type Speaker } from './speakers.ts';

/** Those who asked are answered in these words: "đề nghị ông liên hệ …". */
const CITIZENS = new Set(['ông', 'bà', 'công dân', 'bạn đọc', 'bạn']);

/** A request from below, of a witness to those who govern, to whoever chairs, or in what is only reported. */
export function isPleaded(reading: Reading, { addressee }: Cue, by: Mention | undefined, speaker: Speaker | undefined, { floor, agenda }: Standing): boolean {
  if (addressee && CITIZENS.has(reading.slice(addressee.from, addressee.to).toLowerCase())) return true;
  if (isFromBelow(reading, by, speaker?.title, addressee) || isUpward(floor.author?.name, floor.recipient)) return true;
  if (addressee && (!by || by.kind === 'pronoun') && isAskedByLower(reading.slice(addressee.from, addressee.to), speaker, floor)) return true;
  if (addressee && by?.name !== undefined && floor.isWitness(speaker, by.kind) && !leads(speaker, { floor, agenda }) && isStateBody(reading.slice(addressee.from, addressee.to))) return true;
  if (agenda.section === 'reporting' && (by?.kind === 'body' || !isBranch(reading, addressee))) return true;
  if (addressee !== undefined && by && isFromAbove(reading, by, floor.officesOf(speaker), addressee)) return false;
  return addressee !== undefined && floor.isAskedAbove(reading.slice(addressee.from, addressee.to));
}

/** Who speaks, or whose document it is, stands below whom they ask; a report asks those above. */
function isAskedByLower(asked: string, speaker: Speaker | undefined, { author, isReport }: Standing['floor']): boolean {
  const { title, name } = speaker ?? author ?? {};
  return isUpward(title ?? name, asked) || (isReport && isStateBody(asked));
}

/** Who chairs, issues the document, or has directed before. */
export function leads(speaker: Speaker | undefined, { floor, agenda }: Standing): boolean {
  return sameSpeaker(speaker, floor.chair) || sameSpeaker(speaker, floor.author) || (agenda.mode === 'directing' && sameSpeaker(speaker, floor.speaker));
}
