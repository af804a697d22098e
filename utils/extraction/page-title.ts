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
 * The title of a page: what its head says, where that stands on the page too; else its <h1>; in an article, a line that its class
 * names call a title, or the strong line at the opening; at last the head's title alone.
 * @param all the passages of the page; @param within those of the article or of the main text.
 */
export function pageTitle(
  titles: readonly string[], siteName: string | undefined, all: readonly Passage[], within: readonly Passage[], isArticle: boolean,
): PageTitle {
  const named = titles.filter((title) => !isSiteTitle(title, siteName));
  const marked = all.filter((passage) => isTitle(passage) && (passage.kind === 'heading' || hasTitleName(passage)));
  for (const title of named) {
    const passage = marked.find(({ text }) => same(text, title)) ?? within.find((candidate) => isTitle(candidate) && same(candidate.text, title));
    if (passage) return { title: passage.text, passage };
  }
  const headings = marked.filter(({ kind, level }) => kind === 'heading' && level === 1);
  const inside = new Set(within);
  const heading = headings.find((passage) => inside.has(passage)) ?? headings[0];
  if (heading && !isSiteTitle(heading.text, siteName)) return { title: heading.text, passage: heading };
  const passage = isArticle ? titleByLook(named, within) : undefined;
  return passage ? { title: passage.text, passage } : { title: named[0] ?? heading?.text ?? titles[0] ?? '' };
}

function titleByLook(named: readonly string[], within: readonly Passage[]): Passage | undefined {
  return within.find((passage) => isTitle(passage) && hasTitleName(passage)) ?? (named.length === 0 ? openingLine(within) : undefined);
}

function hasTitleName({ names }: Passage): boolean {
  return names !== '' && TITLE_NAMES.test(names);
}
