import type { Block, BlockKind } from '../model/index.ts';
import { normalizeText } from '../text/index.ts';
import { splitsAtBreak } from './line-breaks.ts';
import { listMarkers } from './list-marker.ts';
import { isElement, type VisibleElement, type VisibleNode, type VisibleText } from './visible-tree.ts';
import { tableRows } from './tables.ts';

/** How most of a passage's text looks. */
export interface Look {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly centred: boolean;
  readonly right: boolean;
  /** Of the longest run, in CSS pixels. */
  readonly size: number;
  /** 0 to 1. */
  readonly linked: number;
}

/** A Block with what decides whether it stays and what it is. */
export interface Passage extends Block {
  readonly look: Look;
  /** The block element that the text stands in. */
  readonly owner: VisibleElement;
  /** Classes and ids of the innermost elements around the text. */
  readonly names: string;
  /** A picture stands before it with nothing between. */
  readonly belowPicture: boolean;
}

export interface Reading {
  readonly textOf: (run: VisibleText) => string;
  readonly isLeftOut: (element: VisibleElement) => boolean;
  readonly isLayoutTable: (table: VisibleElement) => boolean;
  readonly isCaption: (element: VisibleElement) => boolean;
}

interface Context {
  readonly kind: BlockKind;
  readonly owner: VisibleElement;
  readonly level?: number;
  /** Of the list item that the text stands in, until it has been given to the item's first passage. */
  readonly item?: { marker: string | undefined };
  /** Lists around it. */
  readonly lists: number;
  readonly names: string;
}

interface Run {
  readonly text: string;
  readonly style: VisibleText['style'];
  readonly linked: boolean;
  readonly names: string;
}

const HEADING = /^h([1-6])$/;
const NO_LOOK: Look = { bold: false, italic: false, centred: false, right: false, size: 16, linked: 0 };

function longestOf(runs: readonly Run[]): Run | undefined {
  return runs.reduce<Run | undefined>((best, run) => run.text.trim().length > (best?.text.trim().length ?? 0) ? run : best, undefined);
}

function lookOf(runs: readonly Run[]): Look {
  const weight = { all: 0, bold: 0, italic: 0, centred: 0, right: 0, linked: 0 };
  for (const { text, style, linked } of runs) {
    const length = text.trim().length;
    weight.all += length;
    for (const trait of ['bold', 'italic', 'centred', 'right'] as const) if (style[trait]) weight[trait] += length;
    if (linked) weight.linked += length;
  }
  const most = 0.8 * weight.all;
  return {
    bold: weight.bold >= most, italic: weight.italic >= most, centred: weight.centred >= most, right: weight.right >= most,
    size: longestOf(runs)?.style.size ?? NO_LOOK.size,
    linked: weight.all > 0 ? weight.linked / weight.all : 0,
  };
}

/** The passages of `root` in reading order. Lines end at the edges of block elements, at double breaks, and at single ones where a new thought begins. */
export function readPassages(root: VisibleElement, { textOf, isLeftOut, isLayoutTable, isCaption }: Reading): Passage[] {
  const passages: Passage[] = [];
  let lines: Run[][] = [[]];
  let hasText = false;
  let afterPicture = false;

  const push = (context: Context, text: string, runs: readonly Run[]) => {
    const { kind, level, item, owner } = context;
    const marker = item?.marker;
    if (item) item.marker = undefined;
    passages.push({
      kind, text, owner, look: lookOf(runs), names: longestOf(runs)?.names ?? '', belowPicture: afterPicture,
      ...(level === undefined ? {} : { level }), ...(marker === undefined ? {} : { marker }),
    });
    afterPicture = false;
  };

  const flush = (context: Context) => {
    const written = lines;
    lines = [[]];
    hasText = false;
    const isOneLine = context.kind === 'heading' || context.kind === 'caption';
    let runs: Run[] = [];
    let texts: string[] = [];
    let lineAbove: readonly Run[] = [];
    let isBelowBlank = false;
    for (const line of written) {
      const text = normalizeText(line.map((run) => run.text).join(''));
      if (text === '') {
        isBelowBlank = true;
        continue;
      }
      const above = texts.at(-1);
      if (above !== undefined && !isOneLine && (isBelowBlank || splitsAtBreak(above, text, lookOf(lineAbove), lookOf(line)))) {
        push(context, texts.join(' '), runs);
        runs = [];
        texts = [];
      }
      for (const run of line) runs.push(run);
      texts.push(text);
      lineAbove = line;
      isBelowBlank = false;
    }
    if (texts.length > 0) push(context, texts.join(' '), runs);
  };

  const flatText = (element: VisibleElement): string => {
    const parts: string[] = [];
    const gather = (node: VisibleNode) => {
      if (!isElement(node)) parts.push(textOf(node));
      else if (node.tag === 'br') parts.push(' ');
      else if (!isLeftOut(node)) {
        if (node.block) parts.push(' ');
        node.children.forEach(gather);
        if (node.block) parts.push(' ');
      }
    };
    element.children.forEach(gather);
    return normalizeText(parts.join(''));
  };

  const readTable = (table: VisibleElement, context: Context) => {
    for (const child of table.children) {
      if (isElement(child) && child.tag === 'caption') readBlock(child, { ...context, kind: 'caption', owner: child });
    }
    for (const { text, cells, header, element } of tableRows(table, flatText)) {
      passages.push({ kind: 'tableRow', text, cells, ...(header ? { header } : {}), owner: element, look: NO_LOOK, names: '', belowPicture: false });
    }
    afterPicture = false;
  };

  const readBlock = (element: VisibleElement, context: Context, linked = false) => {
    readChildren(element, context, linked);
    flush(context);
  };

  const readChildren = (element: VisibleElement, context: Context, linked: boolean) => {
    const markers = listMarkers(element);
    for (const child of element.children) {
      if (isElement(child)) read(child, context, linked, markers.get(child));
      else {
        lines.at(-1)!.push({ text: textOf(child), style: child.style, linked, names: context.names });
        hasText ||= child.text.trim() !== '';
      }
    }
  };

  const read = (element: VisibleElement, outer: Context, linked: boolean, marker: string | undefined) => {
    const { tag } = element;
    if (tag === 'br') {
      lines.push([]);
      return;
    }
    if (tag === 'img') {
      if (!hasText) afterPicture = true;
      return;
    }
    if (isLeftOut(element) || (tag === 'button' && outer.kind !== 'heading')) return;
    if (tag === 'table' && !isLayoutTable(element)) {
      flush(outer);
      readTable(element, outer);
      return;
    }
    const context = isCaption(element) ? captionOf(element, outer) : contextOf(element, outer, marker);
    const within = linked || (tag === 'a' && element.attributes['href'] !== undefined);
    if (element.block || context.kind !== outer.kind) {
      flush(outer);
      readBlock(element, context, within);
    } else readChildren(element, context, within);
  };

  readBlock(root, { kind: 'paragraph', owner: root, lists: 0, names: '' });
  return passages;
}

function namesOf({ attributes, block }: VisibleElement, outer: Context): string {
  const own = [attributes['class'], attributes['id']].filter((name) => name !== undefined).join(' ');
  return block ? own : `${outer.names} ${own}`.trim();
}

function captionOf(element: VisibleElement, outer: Context): Context {
  return { kind: 'caption', owner: element.block ? element : outer.owner, lists: outer.lists, names: namesOf(element, outer) };
}

function contextOf(element: VisibleElement, outer: Context, marker: string | undefined): Context {
  const { tag } = element;
  const { lists } = outer;
  const within = { owner: element.block ? element : outer.owner, names: namesOf(element, outer) };
  const heading = HEADING.exec(tag)?.[1];
  if (heading) return { ...within, kind: 'heading', level: Number(heading), lists };
  if (tag === 'ul' || tag === 'ol') return { ...outer, ...within, lists: lists + 1 };
  if (tag === 'li') return { ...within, kind: 'listItem', level: Math.max(1, lists), lists, item: { marker } };
  if (tag === 'blockquote') return { ...within, kind: 'quote', lists };
  return { ...outer, ...within };
}
