import type { DocumentRecord, Note } from '../../../utils/model/index.ts';
import { documentDay, formatDay } from '../../../utils/model/index.ts';
import { type FieldMatch, snippet } from '../../../utils/search/index.ts';

export interface Suggestion {
  /** What stands in the address bar when it is moved to, and is searched for when it is taken: the first words of the note, as a phrase. */
  readonly content: string;
  /** How it is listed; in Chromium XML with `match` and `dim`. */
  readonly description: string;
}

/** A line of the address bar has room for about so much. */
const LENGTH = 90;
const WORDS_OF_PHRASE = 8;

/** A note as the address bar suggests it; undefined if it has no words. @param asXml the browser reads descriptions as XML, see `escapeXml` */
export function suggestionOf(note: Note, document: DocumentRecord | undefined, matches: readonly FieldMatch[], asXml: boolean): Suggestion | undefined {
  const field = note.quote === '' && note.comment !== '' && note.directive?.task === undefined ? 'comment' : 'quote';
  const text = field === 'comment' ? note.comment : note.quote || (note.directive?.task ?? '');
  const phrase = text.replace(/["“”„«»]/g, ' ').trim().split(/\s+/).slice(0, WORDS_OF_PHRASE).join(' ');
  if (phrase === '') return undefined;
  const words = (written: string): string => (asXml ? escapeXml(written) : plain(written));
  const passage = snippet(text, matches.filter((match) => match.field === field), LENGTH)
    .map((segment) => (asXml && segment.isMarked ? `<match>${words(segment.text)}</match>` : words(segment.text)))
    .join('');
  const source = document ? words([document.number ?? document.title, formatDay(documentDay(document))].filter(Boolean).join(' · ')) : '';
  return { content: `"${plain(phrase)}"`, description: source === '' ? passage : asXml ? `${passage} <dim>— ${source}</dim>` : `${passage} — ${source}` };
}

/** In one line, without what no XML may hold: Chromium refuses all suggestions for the sake of one that it cannot read. */
const plain = (text: string): string => text.replace(/[\p{Cc}\p{Cs}\ufffe\uffff]+|\s+/gu, ' ');

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };

/** Text that says in XML what it says here. */
export function escapeXml(text: string): string {
  return plain(text).replace(/[&<>"']/g, (sign) => ENTITIES[sign]!);
}
