import { type ComponentChild, h } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import type { Language } from '../../../utils/i18n/index.ts';
import type { Briefing } from '../../../utils/model/index.ts';
import { type HtmlChild, outlineOf, pageOf, writeHtml } from '../../../utils/briefing/index.ts';
import './briefing-preview.css';

/** The briefing as its files will say it: the very elements of which the exported page is written. */
export function BriefingPreview({ briefing, language }: { readonly briefing: Briefing; readonly language: Language }) {
  const lines = useRef<Lines>(new Map());
  const page = useMemo(() => {
    const outline = outlineOf(briefing, { language });
    const made = new Made(lines.current, outline.messages.briefing.trackingTable);
    const node = made.nodeOf(pageOf(outline));
    lines.current = made.lines;
    return node;
  }, [briefing, language]);
  return (
    <article class="briefing-preview" lang={language}>
      {page}
    </article>
  );
}

/** The screen around it has a main part and a heading of the first level already. */
const TAGS: Readonly<Record<string, string>> = { main: 'div', h1: 'h2', h2: 'h3' };
/** What there is many of. */
const LINES = new Set(['li', 'tr']);

/** Nodes of lines by what they say, and which of those that say the same it is. */
type Lines = ReadonlyMap<string, ComponentChild>;

/** Makes nodes of elements. A line that says what one said before is the same node again, which Preact passes over. */
class Made {
  readonly lines = new Map<string, ComponentChild>();
  readonly #before: Lines;
  readonly #table: string;

  /** @param table names the part that is scrolled sideways */
  constructor(before: Lines, table: string) {
    this.#before = before;
    this.#table = table;
  }

  nodeOf(child: HtmlChild): ComponentChild {
    if (child === undefined || typeof child === 'string') return child;
    if (!('tag' in child)) return child.map((one) => this.nodeOf(one));
    const { tag, attributes, children } = child;
    const more = {
      ...('href' in attributes && { target: '_blank' }),
      ...(attributes.class === 'tracking' && { tabIndex: 0, 'aria-label': this.#table }),
    };
    const make = (): ComponentChild => h(TAGS[tag] ?? tag, { ...attributes, ...more }, ...children.map((one) => this.nodeOf(one)));
    if (!LINES.has(tag)) return make();
    const html = writeHtml(child);
    let key = html;
    for (let same = 1; this.lines.has(key); same += 1) key = `${html} ${same}`;
    const node = this.#before.get(key) ?? make();
    this.lines.set(key, node);
    return node;
  }
}
