import { linkShare, type Measures } from './measures.ts';
import type { VisibleElement } from './visible-tree.ts';

/** What surrounds an article rather than being it, by the element, its role and its class names. */

const TAGS = new Set(['nav', 'menu', 'label', 'legend', 'dialog', 'footer']);
const ROLES = new Set([
  'alert', 'alertdialog', 'banner', 'complementary', 'contentinfo', 'dialog', 'menu', 'menubar', 'navigation', 'search', 'tablist',
  'toolbar', 'tooltip',
]);

/** Class names and ids, as words joined by hyphens, Vietnamese ones written without marks. */
const ALWAYS = named(
  'share', 'shares', 'sharing', 'share-buttons?', 'chia-se', 'social', 'socials', 'addthis', 'breadcrumbs?', 'duong-dan', 'pagination', 'pager',
  'phan-trang', 'comments?', 'binh-luan', 'ads?', 'adv', 'advert', 'advertisement', 'quang-cao', 'toolbar', 'toolbox', 'cong-cu', 'rating', 'navbar', 'thuc-don',
  'cookie', 'popup', 'skip-link', 'font-size', 'co-chu', 'tts', 'audio-player', 'menu', 'main-menu', 'sub-menu',
);
const WHERE_LINKED = named(
  'related', 'relate', 'lien-quan', 'tin-lien-quan', 'tin-khac', 'bai-khac', 'cung-loai', 'cung-chuyen-muc', 'tin-cung-chuyen-muc', 'doc-them',
  'xem-them', 'doc-nhieu', 'xem-nhieu', 'tin-moi', 'bai-moi', 'noi-bat', 'tin-noi-bat', 'most-read', 'most-viewed', 'read-more', 'readmore', 'tags?',
  'tu-khoa', 'keywords?', 'the', 'sidebar', 'cot-ben', 'widget', 'promo', 'recommend', 'other-news', 'othernews', 'lienquan',
);

function named(...names: string[]): RegExp {
  return new RegExp(`(?:^|[ -])(?:${names.join('|')})(?:$|[ -])`);
}

/** "boxTinLienQuan related_news" as "box-tin-lien-quan related-news". */
function namesOf({ attributes }: VisibleElement): string {
  const names = `${attributes['class'] ?? ''} ${attributes['id'] ?? ''}`.trim();
  return names.replace(/(\p{Ll})(\p{Lu})/gu, '$1-$2').toLowerCase().replace(/[^\p{L}\p{N} ]+/gu, '-');
}

/** A class that names more of the article than this is a name for the whole page's layout. */
const MOST_SHARE = 0.3;
const LINKED = 0.4;

/** Links to files are part of a document: its annexes. */
export const FILE_LINK = /\.(?:pdf|docx?|xlsx?|pptx?|zip|rar|odt|ods)(?:$|[?#])/i;

/** Says which elements within `root` are not read. `isArticle` false keeps lists of links: they are what such a page has. */
export function boilerplateIn(root: VisibleElement, measures: Measures, isArticle: boolean): (element: VisibleElement) => boolean {
  const whole = Math.max(1, measures.text[root.order]!);
  return (element) => {
    const { tag, attributes } = element;
    if (TAGS.has(tag) || ROLES.has(attributes['role'] ?? '')) return true;
    const share = measures.text[element.order]! / whole;
    if (tag === 'aside' && (!isArticle || linkShare(measures, element) > LINKED || share < 0.02)) return true;
    if (tag === 'header' && !isArticle && isPageHeader(element)) return true;
    if (share > MOST_SHARE) return false;
    const names = attributes['class'] === undefined && attributes['id'] === undefined ? '' : namesOf(element);
    if (names !== '' && ALWAYS.test(names)) return true;
    if (!isArticle) return false;
    if (names !== '' && WHERE_LINKED.test(names) && linkShare(measures, element) >= LINKED) return true;
    return isLinkList(element, measures);
  };
}

function isPageHeader(element: VisibleElement): boolean {
  for (let above = element.parent; above; above = above.parent) {
    if (above.tag === 'main' || above.tag === 'article' || above.tag === 'section') return false;
  }
  return true;
}

/** A list in which each item is a link, and none of them to a file. */
function isLinkList(element: VisibleElement, measures: Measures): boolean {
  if (element.tag !== 'ul' && element.tag !== 'ol') return false;
  if (measures.links[element.order]! < 2 || linkShare(measures, element) < 0.8) return false;
  return !hasFileLink(element);
}

function hasFileLink(element: VisibleElement): boolean {
  return element.children.some((child) => 'children' in child
    && (FILE_LINK.test(child.attributes['href'] ?? '') || hasFileLink(child)));
}
