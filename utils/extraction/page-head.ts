import { normalizeText } from '../text/index.ts';
import type { Dom } from './dom.ts';
import { type LinkedArticle, linkedArticle } from './json-ld.ts';

/** What a page says of itself outside its text. */
export interface PageHead {
  /** `<title>`, normalised. */
  readonly title: string;
  /** BCP 47, as written. */
  readonly language?: string;
  /** By name, property or itemprop in lower case; the first of each. */
  readonly meta: ReadonlyMap<string, string>;
  readonly article: LinkedArticle | null;
}

/** Reads `<title>` (none of an SVG), `<meta>` and JSON-LD wherever they stand. */
export function pageHead(dom: Dom): PageHead {
  const title = dom.elementsByTag('title').find((element) => dom.isHtml(element));
  const meta = new Map<string, string>();
  for (const element of dom.elementsByTag('meta')) {
    const content = normalizeText(dom.attribute(element, 'content') ?? '');
    for (const name of ['property', 'name', 'itemprop', 'http-equiv']) {
      const key = dom.attribute(element, name)?.trim().toLowerCase();
      if (key && content !== '' && !meta.has(key)) meta.set(key, content);
    }
  }
  const scripts = dom.elementsByTag('script').filter((element) => /^application\/ld\+json/i.test(dom.attribute(element, 'type')?.trim() ?? ''));
  const article = linkedArticle(scripts.map((element) => dom.textContentOf(element)));
  const language = languageOf((dom.root && dom.attribute(dom.root, 'lang')) ?? undefined, meta, article);
  return { title: title ? normalizeText(dom.textContentOf(title)) : '', meta, article, ...(language ? { language } : {}) };
}

function languageOf(declared: string | undefined, meta: ReadonlyMap<string, string>, article: LinkedArticle | null): string | undefined {
  const written = [declared, meta.get('content-language'), article?.inLanguage, meta.get('og:locale'), meta.get('dc.language')];
  return written.map((text) => text?.trim().replace('_', '-')).find((text) => text !== undefined && /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.test(text));
}
