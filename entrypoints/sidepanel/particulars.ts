import type { Messages } from '../../utils/i18n/index.ts';
import { type Extraction, formatDay } from '../../utils/model/index.ts';

type Named = Pick<Extraction, 'title' | 'kind' | 'number' | 'date' | 'issuer'>;

/** Number, date and issuer of an official document in one line, without what its title says already. Empty for other pages. */
export function particularsOf({ title, kind, number, date, issuer }: Named, texts: Messages['panel']['head']): string {
  if (number === undefined) return '';
  const name = title.includes(number) ? [] : [kind, texts.numbered(number)];
  const line = [[...name, date && texts.dated(formatDay(date))].filter(Boolean).join(' '), issuer].filter(Boolean).join(' · ');
  return line.charAt(0).toLocaleUpperCase('vi') + line.slice(1);
}
