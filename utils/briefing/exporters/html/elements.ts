/**
 * HTML that is inert by construction: elements are values of known names, text is escaped when it is written, links are
 * checked WebAddresses. There is no way to put markup in as text.
 */
import type { WebAddress } from '../../passage-link.ts';

type Tag =
  | 'html' | 'head' | 'title' | 'body' | 'header' | 'main' | 'section' | 'footer' | 'h1' | 'h2' | 'p' | 'ol' | 'ul' | 'li' | 'a'
  | 'strong' | 'span' | 'blockquote' | 'dl' | 'dt' | 'dd' | 'div' | 'table' | 'caption' | 'thead' | 'tbody' | 'tr' | 'th' | 'td' | 'br';

export interface Attributes {
  readonly class?: string;
  readonly id?: string;
  readonly lang?: string;
  readonly href?: WebAddress | `#${string}` | undefined;
  readonly rel?: 'noreferrer';
  readonly scope?: 'col';
  readonly title?: string;
  readonly value?: number;
  readonly 'aria-label'?: string;
  /** The heading of a table cell's column, where the table is shown as a list. */
  readonly 'data-label'?: string;
}

export interface Element {
  readonly tag: Tag;
  readonly attributes: Attributes;
  readonly children: readonly Child[];
}

/** An empty text or list, and undefined, give nothing. */
export type Child = Element | string | undefined | readonly Child[];

export function element(tag: Tag, attributes: Attributes, ...children: readonly Child[]): Element {
  return { tag, attributes, children };
}

const VOID: ReadonlySet<Tag> = new Set(['br']);

export function writeHtml(child: Child): string {
  if (child === undefined) return '';
  if (typeof child === 'string') return escapeText(child);
  if (!isElement(child)) return child.map(writeHtml).join('');
  const { tag, attributes, children } = child;
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${escapeText(String(value))}"`);
  const start = `<${tag}${written.join('')}>`;
  return VOID.has(tag) ? start : `${start}${children.map(writeHtml).join('')}</${tag}>`;
}

const isElement = (child: Element | readonly Child[]): child is Element => 'tag' in child;

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

const escapeText = (text: string): string => text.replaceAll(/[&<>"']/g, (character) => ESCAPES[character]!);
