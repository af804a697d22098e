import { fold, normalizeText } from '../text/index.ts';
import type { PageHead } from './page-head.ts';

/** Between a page's title and the name of its site. */
const SUFFIX = /\s+[|»•·–—-]\s+(?=[^|»•·–—]*$)/u;
const SITE = /^(?:trang (?:chủ|thông tin|tin)|cổng thông tin|hệ thống|website|portal|home\b)/iu;

/** "Tiêu đề | Cổng thông tin" as both parts. The site is what `siteName` or the words of portals show to be one. */
export function splitTitle(title: string, siteName: string | undefined): { readonly title: string; readonly site?: string } {
  const at = SUFFIX.exec(title);
  if (!at) return { title };
  const before = title.slice(0, at.index).trim();
  const after = title.slice(at.index + at[0].length).trim();
  if (isSite(after, siteName)) return { title: before, site: after };
  if (isSite(before, siteName)) return { title: after, site: before };
  return at[0].includes('|') && before.length > after.length ? { title: before, site: after } : { title };
}

function isSite(text: string, siteName: string | undefined): boolean {
  return SITE.test(text) || (siteName !== undefined && fold(siteName) === fold(text));
}

/** A title that names the site rather than a page. */
export function isSiteTitle(title: string, siteName: string | undefined): boolean {
  return title === '' || isSite(title, siteName);
}

/** The name of the site and, in order of trust, the titles that the head gives the page. */
export function headTitles(head: PageHead): { readonly siteName?: string; readonly titles: readonly string[] } {
  const declared = head.meta.get('og:site_name') ?? head.meta.get('application-name');
  const page = splitTitle(head.title, declared);
  const siteName = declared ?? page.site ?? head.article?.publisher;
  const written = [head.article?.headline, head.meta.get('og:title'), head.meta.get('twitter:title'), page.title];
  const titles = written.map((text) => splitTitle(normalizeText(text ?? ''), siteName).title).filter((title) => title !== '');
  return { titles, ...(siteName ? { siteName: normalizeText(siteName) } : {}) };
}
