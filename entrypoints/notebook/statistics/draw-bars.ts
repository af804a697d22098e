/** Draws bars with Observable Plot. Brought in when the statistics are opened: nothing else needs the library. */
import { axisX, axisY, barX, barY, gridX, gridY, plot, ruleX, ruleY, text } from '@observablehq/plot';
import { STATES, type State } from './directive-statistics.ts';
import { fitLabel } from './fit-label.ts';
import { wholeTicks } from './whole-ticks.ts';

export interface DrawnPart {
  readonly state: State;
  readonly count: number;
  readonly href: string;
  /** What is read out and shown as a tooltip. */
  readonly name: string;
}

export interface DrawnBar {
  /** Of all bars of a picture another. */
  readonly id: string;
  readonly label: string;
  readonly parts: readonly DrawnPart[];
  readonly count: number;
}

export interface DrawOptions {
  /** CSS pixels. */
  readonly width: number;
  /** Bars that lie have room for long names; bars that stand show a course of time. */
  readonly direction: 'lying' | 'standing';
  /** Numbers as people write them. */
  readonly format: (count: number) => string;
}

const FONT = 12;
/** About the mean width of a letter of that size. */
const LETTER = 6.4;
const LINE = 15;
const MOST_LINES = 3;
const ROOM_FOR_COUNT = 44;
/** Narrower than this nothing can be drawn. */
const LEAST_WIDTH = 144;
/** Two figures of a month need so much. */
const ROOM_FOR_MONTH = 26;
/** Wider, a few months would stand like walls. */
const MOST_FOR_MONTH = 72;

/** An SVG whose parts are links, each with its name. Its look is in statistics.css. */
export function drawBars(bars: readonly DrawnBar[], { width: given, direction, format }: DrawOptions): Element {
  const width = Math.max(LEAST_WIDTH, given);
  const drawn = direction === 'lying' ? lying(bars, width, format) : standing(bars, width, format);
  // The security policy takes no style element; ours says what this one says.
  drawn.querySelector('style')?.remove();
  // A group is read out as nothing; the links name what they are.
  for (const group of drawn.querySelectorAll('g[aria-label]')) group.removeAttribute('aria-label');
  for (const link of drawn.querySelectorAll('a')) link.setAttribute('aria-label', link.querySelector('title')?.textContent ?? '');
  return drawn;
}

interface FlatPart extends DrawnPart {
  readonly bar: string;
}

const flat = (bars: readonly DrawnBar[]): FlatPart[] => bars.flatMap(({ id, parts }) => parts.map((part) => ({ ...part, bar: id })));
const fills = { domain: [...STATES], range: STATES.map((state) => `url(#state-${state})`), type: 'ordinal' as const };
const most = (bars: readonly DrawnBar[]): number => Math.max(1, ...bars.map(({ count }) => count));

function lying(bars: readonly DrawnBar[], width: number, format: (count: number) => string): Element {
  const marginLeft = Math.round(Math.min(240, Math.max(72, width * 0.36)));
  const letters = Math.floor((marginLeft - 12) / LETTER);
  const labels = new Map(bars.map(({ id, label }) => [id, { label, lines: fitLabel(label, letters, MOST_LINES) }]));
  const lines = Math.max(1, ...Array.from(labels.values(), (one) => one.lines.length));
  return plot({
    width,
    height: bars.length * Math.max(30, lines * LINE + 10) + 34,
    marginLeft,
    marginRight: ROOM_FOR_COUNT,
    marginTop: 4,
    marginBottom: 30,
    style: { fontSize: `${FONT}px`, fontFamily: 'inherit' },
    x: { domain: [0, most(bars)], label: null },
    y: { domain: bars.map(({ id }) => id), label: null, padding: 0.28 },
    color: fills,
    marks: [
      gridX(wholeTicks(most(bars)), { ariaHidden: 'true' }),
      axisX(wholeTicks(most(bars)), { tickSize: 0, tickFormat: format, ariaHidden: 'true' }),
      axisY({ tickSize: 0, lineHeight: LINE / FONT, tickFormat: (id: string) => labels.get(id)!.lines.join('\n'), title: (id: string) => labels.get(id)!.label, ariaHidden: 'true' }),
      barX(flat(bars), { x: 'count', y: 'bar', fill: 'state', href: 'href', title: 'name', className: 'parts' }),
      ruleX([0], { ariaHidden: 'true' }),
      text(bars, { x: 'count', y: 'id', text: ({ count }: DrawnBar) => format(count), textAnchor: 'start', dx: 6, ariaHidden: 'true' }),
    ],
  });
}

function standing(bars: readonly DrawnBar[], width: number, format: (count: number) => string): Element {
  const lines = bars.map(({ label }) => label.split(' '));
  // Where they are close, every other one is named, the beginning of the year among them.
  const every = width / bars.length < ROOM_FOR_MONTH ? 2 : 1;
  const named = Math.max(0, lines.findIndex(({ length }) => length > 1)) % every;
  const labels = new Map(bars.map(({ id }, index) => [id, index % every === named ? lines[index]! : ['']]));
  const marginLeft = 36;
  return plot({
    width,
    height: 240,
    marginLeft,
    marginRight: Math.max(8, width - marginLeft - bars.length * MOST_FOR_MONTH),
    marginTop: 24,
    marginBottom: 44,
    style: { fontSize: `${FONT}px`, fontFamily: 'inherit' },
    x: { domain: bars.map(({ id }) => id), label: null, padding: 0.24 },
    y: { domain: [0, most(bars)], label: null },
    color: fills,
    marks: [
      gridY(wholeTicks(most(bars)), { ariaHidden: 'true' }),
      axisY(wholeTicks(most(bars)), { tickSize: 0, tickFormat: format, ariaHidden: 'true' }),
      axisX({ tickSize: 0, lineHeight: LINE / FONT, tickFormat: (id: string) => labels.get(id)!.join('\n'), ariaHidden: 'true' }),
      barY(flat(bars), { y: 'count', x: 'bar', fill: 'state', href: 'href', title: 'name', className: 'parts' }),
      ruleY([0], { ariaHidden: 'true' }),
      text(bars, { y: 'count', x: 'id', text: ({ count }: DrawnBar) => format(count), dy: -8, ariaHidden: 'true' }),
    ],
  });
}
