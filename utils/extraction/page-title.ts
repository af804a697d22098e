import { fold } from '../text/index.ts';
import type { Passage } from './passages.ts';
import { isDateLine } from './published-date.ts';
import { isSiteTitle } from './titles.ts';

/** Class names and ids that portals give to the title of an article. */
const TITLE_NAMES = /(?:^|[\s_-])(?:tieu-?de|title|headline|head|lbltitle|news-?title|post-?title|entry-?title|detail-?title|article-?title)(?:$|[\s_-])/i;
const LONGEST_TITLE = 400;

export interface PageTitle {
  readonly title: string;
  /** Where it stands on the page. */
  readonly passage?: Passage;
}

function same(a: string, b: string): boolean {
  return fold(a) === fold(b);
}

function isTitle(passage: Passage): boolean {
  return passage.text.length <= LONGEST_TITLE && passage.look.linked < 0.5;
}

/** The strong line with which a page opens that has no headings: bold or larger than what follows. */
function openingLine(passages: readonly Passage[]): Passage | undefined {
  const at = passages.findIndex(isTitle);
  const first = passages[at];
  const next = passages.slice(at + 1).find(({ text }) => !isDateLine(text));
  if (!first || !next || isDateLine(first.text) || first.kind === 'listItem' || first.kind === 'tableRow') return undefined;
  const isStrong = (first.look.bold && !next.look.bold) || first.look.size >= next.look.size + 2;
  return isStrong && first.text.length <= 300 ? first : undefined;
}

/**
 * The title of a page: what its head says, where that stands on the page too; else its <h1>, a line that its class names call a
 * title, the strong line at the opening; at last the head's title alone.
 * @param around all passages of the page; @param article those of the article's root.
 */
export function pageTitle(titles: readonly string[], siteName: string | undefined, around: readonly Passage[], article: readonly Passage[]): PageTitle {
  const named = titles.filter((title) => !isSiteTitle(title, siteName));
  const marked = around.filter((passage) => isTitle(passage) && (passage.kind === 'heading' || hasTitleName(passage)));
  for (const title of named) {
    const passage = marked.find(({ text }) => same(text, title)) ?? article.find((candidate) => isTitle(candidate) && same(candidate.text, title));
    if (passage) return { title: passage.text, passage };
  }
  const first = around.filter(({ kind, level, look }) => kind === 'heading' && level === 1 && look.linked < 0.5);
  const inArticle = first.filter((passage) => article.includes(passage));
  const heading = (inArticle.length > 0 ? inArticle : first)[0];
  if (heading && !isSiteTitle(heading.text, siteName)) return { title: heading.text, passage: heading };
  const classed = marked.find((passage) => article.includes(passage) && hasTitleName(passage));
  if (classed) return { title: classed.text, passage: classed };
  if (named[0] === undefined) {
    const opening = openingLine(article);
    if (opening) return { title: opening.text, passage: opening };
  }
  return { title: named[0] ?? heading?.text ?? titles[0] ?? '' };
}

function hasTitleName({ names }: Passage): boolean {
  return names !== '' && TITLE_NAMES.test(names);
}
