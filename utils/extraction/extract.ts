import { type Block, CLASSIFICATIONS, type Classification, type Extraction, textOfBlocks } from '../model/index.ts';
import { articleRoot, mainRoot } from './article-root.ts';
import { boilerplateIn } from './boilerplate.ts';
import { isCaptionElement, withCaptions } from './captions.ts';
import { classificationStamp } from './classification-stamp.ts';
import { domOf } from './dom.ts';
import { withoutEdges, writerBehind } from './edges.ts';
import { textReader } from './legacy-text.ts';
import { contains, type Measures, measure } from './measures.ts';
import { officialFields } from './official-document.ts';
import { type PageHead, pageHead } from './page-head.ts';
import { pageTitle } from './page-title.ts';
import { particularsOf } from './particulars.ts';
import { type Passage, readPassages } from './passages.ts';
import { dayOfReport, machineDate, writtenDate } from './published-date.ts';
import { isLayoutTable } from './tables.ts';
import { headTitles } from './titles.ts';
import { type VisibleElement, type VisibleTree, visibleTree } from './visible-tree.ts';

const PUBLISHED = ['article:published_time', 'datepublished', 'og:published_time', 'pubdate', 'publishdate', 'dc.date.issued', 'dc.date', 'date'];
const WRITTEN_BY = ['author', 'article:author', 'dc.creator'];

/** A tree of a page beside its own document: a shadow root, or the document of a frame. */
export type InnerRoot = Document | ShadowRoot;

/**
 * What a page holds: its text as Blocks in reading order, without the title, menus and lists of other pages, and what it says of itself.
 * The document is only read. Works on a page that is shown (what styles hide is left out) and on a parsed one. Throws for no document:
 * one without text gives no blocks.
 * @param url Where the page was met; the title of a page that has none.
 * @param inner In reading order; the text of those that hold an article follows the page's own.
 */
export function extract(document: Document, url: string, inner: readonly InnerRoot[] = []): Extraction {
  const stages = allStages(document, url, inner);
  for (;;) {
    const stage = stages.next();
    if (stage.done === true) return stage.value;
  }
}

/**
 * The same with rests between its stages, for long pages that are in use. Each tree is read in the first of its stages: what
 * it does later changes nothing.
 * @param rest throws to give up
 */
export async function extractInStages(document: Document, url: string, rest: () => Promise<void>, inner: readonly InnerRoot[] = []): Promise<Extraction> {
  const stages = allStages(document, url, inner);
  for (;;) {
    const stage = stages.next();
    if (stage.done === true) return stage.value;
    await rest();
  }
}

function* allStages(document: Document, url: string, inner: readonly InnerRoot[]): Generator<void, Extraction, void> {
  let page = yield* stagesOf(document, url);
  for (const root of inner) {
    yield;
    const within = 'defaultView' in root ? yield* stagesOf(root, url) : yield* stagesOf(root.ownerDocument, url, root);
    page = withInner(page, within, url);
  }
  return page;
}

/**
 * The text of an inner tree behind that of the page, which is what the tree is if it alone holds an article. A tree without any
 * sentence is a part of the page's machinery: a sign-in, a counter.
 */
function withInner(page: Extraction, inner: Extraction, url: string): Extraction {
  const classification = higher(page.classification, inner.classification);
  const stamp = classification === undefined ? {} : { classification };
  if (!inner.isArticle && !inner.blocks.some(isSentence)) return { ...page, ...stamp };
  const blocks = [...page.blocks, ...inner.blocks];
  const isOfInner = inner.isArticle && !page.isArticle;
  const said = isOfInner ? { ...page, ...inner, title: inner.title === url ? page.title : inner.title } : page;
  return { ...said, ...stamp, blocks, text: textOfBlocks(blocks) };
}

/** Labels and short hints of controls have fewer characters, and seldom end as a sentence does. */
const SENTENCE = 40;

function isSentence({ kind, text }: Block): boolean {
  return kind !== 'heading' && text.length >= SENTENCE && /[.;!?…]["”’»)]?$/u.test(text);
}

function* stagesOf(document: Document, url: string, within?: ShadowRoot): Generator<void, Extraction, void> {
  const dom = domOf(document);
  const tree = visibleTree(dom, within);
  const measures = measure(tree);
  const head = pageHead(dom);
  const { titles, siteName } = headTitles(head);
  yield;

  const root = articleRoot(dom, tree, measures);
  const textOf = textReader(tree);
  const isLayout = (table: VisibleElement) => isLayoutTable(table, tree, measures);
  const read = (around: VisibleElement, isArticle: boolean): Passage[] => readPassages(tree.root, {
    textOf,
    isLeftOut: outside(around, measures, boilerplateIn(around, measures, isArticle)),
    isLayoutTable: isLayout,
    isCaption: (element) => isCaptionElement(element, measures),
  });

  yield;
  let all = read(root, true);
  yield;
  let article = all.filter(({ owner }) => contains(measures, root, owner));
  let title = pageTitle(titles, siteName, all, article, true);
  const pageText = [head.title, ...all.map(({ text }) => text)].join('\n');
  const { classification: listed, ...particulars } = particularsOf(article);
  const official = { ...particulars, ...officialFields(article, title.title, pageText) };
  yield;
  const isArticle = isDeclared(head, root) || official.number !== undefined || isProse(article);
  let main = root;
  if (!isArticle) {
    main = mainRoot(tree, measures);
    all = read(main, false);
    article = all.filter(({ owner }) => contains(measures, main, owner));
    title = pageTitle(titles, siteName, all, article, false);
  }
  yield;
  const body = bodyBelow(title.passage, all, article);
  const { passages, dates, writer } = isArticle ? withoutEdges(body, particulars.issuer === undefined && official.issuer !== undefined) : { passages: body, dates: [], writer: undefined };
  const blocks = withCaptions(passages).map(blockOf);
  const publishedAt = publication(head, tree, measures, main, dates) ?? (isArticle ? official.date ?? reportDay(blocks, pageText) : undefined);
  const byline = writer ?? (isArticle ? writerBehind(following(all, article)) : undefined) ?? head.article?.author ?? WRITTEN_BY.map((name) => head.meta.get(name)).find((name) => name !== undefined && !/^https?:/.test(name));
  const language = head.language ?? (/[ăđơư\u1ea0-\u1ef9]/iu.test(pageText) ? 'vi' : undefined);
  yield;
  const classification = higher(classificationStamp(all, tree, measures, textOf, isLayout), listed);
  return {
    ...official,
    title: title.title || url,
    ...(publishedAt === undefined ? {} : { publishedAt }),
    ...(byline === undefined ? {} : { byline }),
    ...(siteName === undefined ? {} : { siteName }),
    ...(language === undefined ? {} : { language }),
    ...(classification === undefined ? {} : { classification }),
    blocks,
    text: textOfBlocks(blocks),
    isArticle,
  };
}

/** What holds the article is never left out, whatever it is called. */
function outside(root: VisibleElement, measures: Measures, isLeftOut: (element: VisibleElement) => boolean): (element: VisibleElement) => boolean {
  return (element) => !contains(measures, element, root) && isLeftOut(element);
}

function isDeclared(head: PageHead, root: VisibleElement): boolean {
  return root.tag === 'article' || head.article !== null || head.meta.get('og:type') === 'article';
}

/** Two paragraphs of at least this many characters, or one of three times as many, make an article. */
const PARAGRAPH = 80;

function isProse(passages: readonly Passage[]): boolean {
  const prose = passages.filter(({ kind, text, look }) => kind !== 'heading' && text.length >= PARAGRAPH && look.linked < 0.3);
  return prose.length >= 2 || prose.some(({ text }) => text.length >= 3 * PARAGRAPH);
}

function lengthOf(passages: readonly Passage[]): number {
  return passages.reduce((sum, { text }) => sum + text.length, 0);
}

/** Between a title and the article's root there may be its lead; if there is more than this share of the article, it is something else. */
const MOST_LEAD = 0.5;
const SURE_LEAD = 800;

/** The passages of the article below its title, with those that stand between the title and the article's root. */
function bodyBelow(title: Passage | undefined, all: readonly Passage[], article: readonly Passage[]): Passage[] {
  const first = article[0];
  if (!title || !first) return [...article];
  const above = article.indexOf(title);
  if (above >= 0) {
    const before = article.slice(0, above);
    return lengthOf(before) < 0.3 * lengthOf(article) ? article.slice(above + 1) : article.filter((passage) => passage !== title);
  }
  const from = all.indexOf(title);
  const to = all.indexOf(first);
  const between = from >= 0 && from < to ? all.slice(from + 1, to) : [];
  return lengthOf(between) <= Math.max(SURE_LEAD, MOST_LEAD * lengthOf(article)) ? [...between, ...article] : [...article];
}

function following(all: readonly Passage[], article: readonly Passage[]): readonly Passage[] {
  const last = article.at(-1);
  return last ? all.slice(all.indexOf(last) + 1) : [];
}

function higher(a: Classification | undefined, b: Classification | undefined): Classification | undefined {
  return CLASSIFICATIONS.findLast((stamp) => stamp === a || stamp === b);
}

function blockOf({ kind, text, level, marker, cells, header }: Passage): Block {
  return {
    kind, text,
    ...(level === undefined ? {} : { level }),
    ...(marker === undefined ? {} : { marker }),
    ...(cells === undefined ? {} : { cells }),
    ...(header === undefined ? {} : { header }),
  };
}

function publication(head: PageHead, tree: VisibleTree, measures: Measures, root: VisibleElement, lines: readonly string[]): string | undefined {
  const declared = [...PUBLISHED.map((name) => head.meta.get(name)), head.article?.datePublished];
  const times = tree.elements.filter((element) => element.tag === 'time' && contains(measures, root, element));
  const marked = tree.elements.find((element) => element.attributes['itemprop'] === 'datePublished');
  return [...declared, marked?.attributes['datetime'], ...times.map(({ attributes }) => attributes['datetime'])].map(machineDate).find((date) => date !== undefined)
    ?? lines.map(writtenDate).find((date) => date !== undefined);
}

function reportDay(blocks: readonly Block[], pageText: string): string | undefined {
  const lead = blocks.find(({ kind, text }) => kind === 'paragraph' && text.length >= PARAGRAPH);
  return lead && dayOfReport(lead.text, pageText);
}
