import { type ComponentChild, h } from 'preact';
import { useMemo } from 'preact/hooks';
import { ListPiece, PIECE, piecesOf } from '../../../components/index.ts';
import type { Language } from '../../../utils/i18n/index.ts';
import type { Briefing } from '../../../utils/model/index.ts';
import { type Entry, type HtmlChild, type HtmlElement, Kept, outlineOf, pageOf } from '../../../utils/briefing/index.ts';
import './briefing-preview.css';

/** The briefing as its files will say it: the very elements of which the exported page is written. */
export function BriefingPreview({ briefing, language }: { readonly briefing: Briefing; readonly language: Language }) {
  const kept = useMemo(() => new Kept<Entry>(), []);
  const lines = useMemo<Lines>(() => new WeakMap(), []);
  const page = useMemo(() => {
    const outline = outlineOf(briefing, { language }, kept);
    return new Made(lines, outline.messages.briefing.trackingTable).nodeOf(pageOf(outline));
  }, [briefing, language]);
  return (
    <article class="briefing-preview" lang={language}>
      {page}
    </article>
  );
}

/** The screen around it has a main part and a heading of the first level already. */
const TAGS: Readonly<Record<string, string>> = { main: 'div', h1: 'h2', h2: 'h3' };
/** What there is many of, with how high one mostly is, px. */
const LINE_PX = { li: 185, tr: 120 };

/** Nodes of the elements of lines. */
type Lines = WeakMap<HtmlElement, ComponentChild>;

/** Makes nodes of elements. A line whose element is that of before is the same node again, which Preact passes over. */
class Made {
  readonly #lines: Lines;
  readonly #table: string;
  /** So many lines stand before the next piece. */
  #begun = 0;

  /** @param table names the part that is scrolled sideways */
  constructor(lines: Lines, table: string) {
    this.#lines = lines;
    this.#table = table;
  }

  nodeOf(child: HtmlChild): ComponentChild {
    if (child === undefined || typeof child === 'string') return child;
    if (!('tag' in child)) return this.#piecesOf(child) ?? child.map((one) => this.nodeOf(one));
    const { tag, attributes, children } = child;
    const more = {
      ...('href' in attributes && { target: '_blank' }),
      ...(attributes.class === 'tracking' && { tabIndex: 0, 'aria-label': this.#table }),
    };
    const make = (): ComponentChild => h(TAGS[tag] ?? tag, { ...attributes, ...more }, ...children.map((one) => this.nodeOf(one)));
    if (!(tag in LINE_PX)) return make();
    const node = this.#lines.get(child) ?? make();
    this.#lines.set(child, node);
    return node;
  }

  /** Undefined if these are no lines. */
  #piecesOf(children: readonly HtmlChild[]): ComponentChild {
    const [first] = children;
    if (typeof first !== 'object' || !('tag' in first) || (first.tag !== 'li' && first.tag !== 'tr')) return undefined;
    const { tag } = first;
    return piecesOf(children).map((piece, at) => {
      const isWanted = this.#begun < PIECE;
      this.#begun += piece.length;
      return <ListPiece key={at} tag={tag} count={piece.length} lineHeight={LINE_PX[tag]} isWanted={isWanted} lines={() => piece.map((one) => this.nodeOf(one))} />;
    });
  }
}
