import { type Language, messagesFor } from '../i18n/index.ts';
import { formatDay, localDay } from '../model/index.ts';
import { cleanText } from './clean-text.ts';

const MAX_CHARACTERS = 120;
/** Linux and most shares allow 255 bytes; Vietnamese letters take up to three. */
const MAX_BYTES = 240;
/** https://learn.microsoft.com/windows/win32/fileio/naming-a-file */
const FORBIDDEN = /[<>:"/\\|?*\n]/g;
/** In days and numbers of documents: 11/12/2026 reads on as 11-12-2026. */
const SLASH_IN_WORD = /(?<=[\p{L}\d])\/(?=[\p{L}\d])/gu;
const RESERVED = /^(con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(?=\.|$)/i;

/**
 * A file name from the title, with the day on which a briefing was composed in front unless the title says it. Safe on Windows.
 * @param extension without the dot: `docx`
 */
export function exportName({ title, composedAt }: { readonly title: string; readonly composedAt?: string }, extension: string, language: Language = 'vi'): string {
  const ending = `.${extension}`;
  const words = tidy(cleanText(title.normalize('NFC')).replaceAll(SLASH_IN_WORD, '-').replaceAll(FORBIDDEN, ' ')) || messagesFor(language).briefing.untitled;
  const stem = tidy(shortened(dated(words, composedAt), MAX_CHARACTERS - ending.length, MAX_BYTES - ending.length));
  return `${stem.replace(RESERVED, '_$1')}${ending}`;
}

/** Days in front put files in their order. */
function dated(words: string, composedAt: string | undefined): string {
  const instant = new Date(composedAt ?? '');
  if (Number.isNaN(instant.getTime())) return words;
  const day = localDay(instant);
  const isSaid = words.includes(day) || words.includes(formatDay(day).replaceAll('/', '-'));
  return isSaid ? words : `${day} ${words}`;
}

/** Neither hidden by a dot in front nor ending in dots or spaces, which Windows drops; direction controls go. */
function tidy(name: string): string {
  return name.replaceAll(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '').replaceAll(/\s+/g, ' ').replaceAll(/^[. ]+|[. ]+$/g, '');
}

function shortened(text: string, maxCharacters: number, maxBytes: number): string {
  const encoder = new TextEncoder();
  let kept = '';
  let bytes = 0;
  for (const { segment } of new Intl.Segmenter('vi').segment(text)) {
    bytes += encoder.encode(segment).length;
    if (kept.length + segment.length > maxCharacters || bytes > maxBytes) break;
    kept += segment;
  }
  return kept;
}
