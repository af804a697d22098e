/** Who writes a letter, and to whom. */
import { afterOpening } from './clauses.ts';
import type { Floor } from './floor.ts';
import type { Mention } from './mentions.ts';
import type { Reading } from './reading.ts';

/** "Kính gửi: …": to whom a letter goes. True if the sentence says that. */
export function noteRecipient(reading: Reading, mentions: readonly Mention[], floor: Floor): boolean {
  if (reading.key(0) !== 'kính' || reading.key(1) !== 'gửi') return false;
  floor.recipient = mentions[0] ? reading.slice(mentions[0].from, mentions[0].to) : '';
  return true;
}

/** A letter begins with whom it goes to; the first body that opens a sentence behind that sends it. */
export function noteSender(reading: Reading, mentions: readonly Mention[], floor: Floor): void {
  if (noteRecipient(reading, mentions, floor)) return;
  const first = mentions[0];
  const isSubject = first?.kind === 'body' && first.name?.includes(' ') && reading.isCapital(first.from) && first.from === afterOpening(reading, 0) && reading.isWord(first.to);
  if (floor.recipient !== undefined && floor.author === undefined && isSubject && reading.key(first.from - 1) !== 'theo') floor.author = { name: first.name! };
}
