import { type Language, messagesFor } from '../i18n/index.ts';
import type { Briefing } from '../model/index.ts';
import { cleanText } from './clean-text.ts';

const MAX_CHARACTERS = 120;
/** Linux and most shares allow 255 bytes; Vietnamese letters take up to three. */
const MAX_BYTES = 240;
/** https://learn.microsoft.com/windows/win32/fileio/naming-a-file */
const FORBIDDEN = /[<>:"/\\|?*\n]/g;
const RESERVED = /^(con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(?=\.|$)/i;

/** A file name from the briefing's title. @param extension without the dot: `docx` */
export function exportName(briefing: Pick<Briefing, 'title'>, extension: string, language: Language = 'vi'): string {
  const ending = `.${extension}`;
  const title = tidy(cleanText(briefing.title.normalize('NFC')).replaceAll(FORBIDDEN, ' '));
  const stem = tidy(shortened(title, MAX_CHARACTERS - ending.length, MAX_BYTES - ending.length));
  return `${stem === '' ? messagesFor(language).briefing.untitled : stem.replace(RESERVED, '_$1')}${ending}`;
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
