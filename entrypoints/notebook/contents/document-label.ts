import { messages } from '../../../components/index.ts';
import { type DocumentRecord, documentDay, formatDay } from '../../../utils/model/index.ts';

type Labelled = Pick<DocumentRecord, 'title' | 'kind' | 'number' | 'url' | 'date' | 'publishedAt' | 'createdAt'>;

/** What a document is called in one line: its kind and number if it has them, else its title, else its address. */
export function documentName({ title, kind, number, url }: Pick<Labelled, 'title' | 'kind' | 'number' | 'url'>): string {
  if (number !== undefined) return [kind, number].filter(Boolean).join(' ');
  return title || url;
}

/** "Thông báo 214-TB/VP · 02/12/2026"; a name that says the day says it once. */
export function documentLabel(document: Labelled): string {
  const [name, day] = [documentName(document), formatDay(documentDay(document))];
  return name.includes(day) ? name : `${name} · ${day}`;
}

/** The site that a document was read on: its name, else its host; how it came, if it was on none. */
export function siteOf({ siteName, url, origin }: Pick<DocumentRecord, 'siteName' | 'url' | 'origin'>): string {
  if (origin !== undefined) return messages.value.common.origins[origin];
  return siteName ?? URL.parse(url)?.host ?? '';
}
