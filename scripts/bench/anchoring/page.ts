/** What is measured, in the page. The pages that are looked at lie in a frame of their own, in which no script runs. */
import { type TextQuote, fromRange } from 'dom-anchor-text-quote';
import { withoutMarkers } from '../../../tests/fixtures/anchoring/markers.ts';
import { type Resolution, TextView, describe, nextTask, resolve } from '../../../utils/anchoring/index.ts';
import type { Selectors } from '../../../utils/model/index.ts';
import { type Mark, Painter } from '../../../utils/painting/index.ts';
import type { Quoted } from './edit-class.ts';
import { floor } from './floor.ts';
import type { Place, Placed } from './outcome.ts';
import { approximately, byTextQuote } from './peers.ts';

/** Units of a page's text on each side of a passage that are given with it. */
const BESIDE = 200;

/** A passage as it was described on the page before, by ours and by a peer that describes by itself. */
interface Target {
  readonly id: string;
  readonly selectors: Selectors;
  /** If that peer is to look for it: on a long page it takes its time to describe. */
  readonly textQuote?: TextQuote;
}

/** A way to find passages again. `until` is the time at which it gives up: only what was looked for until then is given. */
type Finding = (view: TextView, document: Document, targets: readonly Target[], until: number) => Promise<Placed[]>;

const selectorsOf = (targets: readonly Target[]): Selectors[] => targets.map(({ selectors }) => selectors);

const WAYS = {
  ours: async (view, _document, targets) => (await resolve(view, selectorsOf(targets))).map((resolution) => placedOf(view, resolution)),
  approximate: async (view, _document, targets, until) => approximately(view.text, selectorsOf(targets), until),
  textQuote: async (view, document, targets, until) => byTextQuote(view, document, targets.map(({ textQuote }) => textQuote!), until),
} as const satisfies Record<string, Finding>;
export type Way = keyof typeof WAYS;

/** A page before and after it was edited, with markers around the passages; see tests/fixtures/anchoring/markers.ts. */
export interface MarkedPair {
  readonly before: string;
  readonly after: string;
}

/** Where one passage is, and where each way has put it. */
export interface Judged {
  readonly id: string;
  /** Offsets of the text of the page as it is now; absent if the passage is gone. */
  readonly truth?: Place;
  /** The passage on the page before, and what stands at its true place now. */
  readonly before: Quoted;
  readonly after?: Quoted;
  readonly placed: Readonly<Partial<Record<Way, Placed>>>;
  /** The words at the place that ours has given. */
  readonly found?: string;
}

/** Describes the passages of a page before and looks for them after. */
export async function judge({ pair, ways }: { readonly pair: MarkedPair; readonly ways: readonly Way[] }): Promise<Judged[]> {
  const targets = await described(pair.before, Number.POSITIVE_INFINITY, ways.includes('textQuote'));
  const document = await shown(pair.after);
  const ranges = withoutMarkers(document);
  const view = new TextView(document.body);
  const placed = new Map<Way, Placed[]>();
  for (const way of ways) placed.set(way, await WAYS[way](view, document, targets, Number.POSITIVE_INFINITY));
  return targets.map(({ id, selectors }, index): Judged => {
    const [range] = ranges.get(id) ?? [];
    const truth = range && view.offsetsOf(range);
    const ours = placed.get('ours')?.[index];
    return {
      id,
      ...(truth && { truth, after: quotedAt(view, truth) }),
      before: selectors.quote,
      placed: Object.fromEntries(ways.map((way) => [way, placed.get(way)![index]!])),
      ...(ours?.place && { found: view.text.slice(ours.place.start, ours.place.end) }),
    };
  });
}

/** Milliseconds, and what was done in them. */
export interface Timed {
  readonly time: number;
  readonly passages: number;
  /** Of the passages; the others were not looked for, since it would have taken too long. */
  readonly done: number;
  /** The longest task that the browser reported; 0 if none took 50 ms. */
  readonly longestTask: number;
}

/** The parts of our time, and what comes after it. */
export interface OurTime extends Timed {
  /** Milliseconds of it until the page's text was read. */
  readonly reading: number;
  /** Milliseconds of script to paint what was found. */
  readonly painting: number;
}

interface Trial {
  readonly pair: MarkedPair;
  readonly count: number;
}

/**
 * How long it takes a peer or the floor on a page as it is after, to find `count` passages of the page before. Reading the page is part of it.
 * @param cap milliseconds after which a peer gives up
 */
export async function time({ pair, count, way, cap }: Trial & { readonly way: Exclude<Way, 'ours'> | 'floor'; readonly cap: number }): Promise<Timed> {
  const { document, targets } = await prepared(pair, count, way === 'textQuote');
  const tasks = new LongTasks();
  const begin = performance.now();
  let done = targets.length;
  if (way === 'floor') floor(document, selectorsOf(targets));
  else {
    const view = await TextView.inSlices(document.body, new AbortController().signal);
    done = (await WAYS[way](view, document, targets, begin + cap)).length;
  }
  return { time: performance.now() - begin, passages: targets.length, done, longestTask: await tasks.longest() };
}

/** The same of ours, until all Resolutions are there. */
export async function timeOurs({ pair, count }: Trial): Promise<OurTime> {
  const { document, targets } = await prepared(pair, count, false);
  const selectors = selectorsOf(targets);
  const tasks = new LongTasks();
  const begin = performance.now();
  const view = await TextView.inSlices(document.body, new AbortController().signal);
  const read = performance.now();
  const resolutions = await resolve(view, selectors);
  const found = performance.now();
  const longestTask = await tasks.longest();
  return { time: found - begin, reading: read - begin, painting: paintingTime(resolutions), passages: targets.length, done: targets.length, longestTask };
}

function paintingTime(resolutions: readonly Resolution[]): number {
  const marks = resolutions.flatMap(({ range, status }, index): Mark[] =>
    range ? [{ id: String(index), range, category: 'directive', state: status === 'changed' ? 'changed' : 'normal' }] : [],
  );
  const painter = new Painter();
  const begin = performance.now();
  painter.paint(marks);
  const time = performance.now() - begin;
  painter.dispose();
  return time;
}

async function prepared(pair: MarkedPair, count: number, forTextQuote: boolean): Promise<{ readonly document: Document; readonly targets: Target[] }> {
  const targets = await described(pair.before, count, forTextQuote);
  const document = await shown(pair.after);
  withoutMarkers(document);
  document.body.getBoundingClientRect();
  // Laying the page out is a task of its own, which does not count.
  await nextTask();
  return { document, targets };
}

class LongTasks {
  readonly #durations: number[] = [];
  readonly #observer = new PerformanceObserver((list) => this.#take(list.getEntries()));

  constructor() {
    this.#observer.observe({ entryTypes: ['longtask'] });
  }

  /** Tasks are reported after they have ended. */
  async longest(): Promise<number> {
    await new Promise((resolve) => setTimeout(resolve, 100));
    this.#take(this.#observer.takeRecords());
    this.#observer.disconnect();
    return Math.max(0, ...this.#durations);
  }

  #take(entries: readonly PerformanceEntry[]): void {
    for (const { duration } of entries) this.#durations.push(duration);
  }
}

async function described(html: string, count: number, forTextQuote: boolean): Promise<Target[]> {
  const document = await shown(html);
  const passages = evenly([...withoutMarkers(document)], count);
  const view = new TextView(document.body);
  return passages.map(([id, [range]]) => ({
    id,
    selectors: describe(range!, view),
    ...(forTextQuote && { textQuote: fromRange(document.body, range!) }),
  }));
}

async function shown(html: string): Promise<Document> {
  globalThis.document.querySelector('iframe')?.remove();
  const frame = globalThis.document.createElement('iframe');
  frame.sandbox.add('allow-same-origin');
  frame.style.cssText = 'width: 1000px; height: 800px';
  frame.srcdoc = html;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  globalThis.document.body.append(frame);
  await loaded;
  return frame.contentDocument!;
}

function placedOf(view: TextView, { status, range, confidence }: Resolution): Placed {
  return { status, confidence, ...(range && { place: view.offsetsOf(range) }) };
}

function quotedAt({ text }: TextView, { start, end }: Place): Quoted {
  return { exact: text.slice(start, end), prefix: text.slice(Math.max(0, start - BESIDE), start), suffix: text.slice(end, end + BESIDE) };
}

function evenly<T>(items: readonly T[], count: number): T[] {
  return Array.from({ length: Math.min(count, items.length) }, (_, index) => items[Math.floor((index * items.length) / Math.min(count, items.length))]!);
}
