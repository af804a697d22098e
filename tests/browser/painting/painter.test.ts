import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { cdp } from 'vitest/browser';
import { type Mark, Painter } from '../../../utils/painting/index.ts';

let page: HTMLElement;
let painter: Painter;

beforeEach(() => {
  page = document.createElement('main');
  page.innerHTML = '<p>Đồng chí giao Phòng Tổng hợp theo dõi, báo cáo trước ngày 15/12/2026.</p><p>Phòng Quản trị bàn giao chìa khóa.</p>';
  document.body.append(page);
  painter = new Painter();
});

afterEach(() => {
  painter.dispose();
  page.remove();
});

function rangeOf(part: string): Range {
  for (const { firstChild } of page.querySelectorAll('p')) {
    const start = firstChild!.nodeValue!.indexOf(part);
    if (start === -1) continue;
    const range = document.createRange();
    range.setStart(firstChild!, start);
    range.setEnd(firstChild!, start + part.length);
    return range;
  }
  throw new Error(`Not on the page: ${part}`);
}

function mark(id: string, part: string, rest: Partial<Mark> = {}): Mark {
  return { id, range: rangeOf(part), category: 'directive', state: 'normal', ...rest };
}

/** What is registered under our names. */
function painted(): Record<string, string[]> {
  const ours = [...CSS.highlights].filter(([name]) => name.startsWith('so-tay-'));
  return Object.fromEntries(ours.map(([name, highlight]) => [name.slice(7), [...highlight].map((range) => (range as Range).toString())]));
}

function middleOf(range: Range): [x: number, y: number] {
  const { left, right, top, bottom } = range.getBoundingClientRect();
  return [(left + right) / 2, (top + bottom) / 2];
}

describe('paint', () => {
  it('paints in a frame whose pictures shadow the members of its document', async () => {
    const names = ['defaultView', 'contains', 'documentElement', 'adoptedStyleSheets', 'createElement', 'caretPositionFromPoint'];
    const frame = document.createElement('iframe');
    frame.srcdoc = `${names.map((name) => `<img name="${name}">`).join('')}<p>Phòng Quản trị</p>`;
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    page.append(frame);
    await loaded;
    const range = frame.contentDocument!.createRange();
    range.selectNodeContents(frame.contentDocument!.body.querySelector('p')!);
    const { highlights } = (frame.contentWindow as Window & typeof globalThis).CSS;
    painter.paint([{ id: '1', range, category: 'note', state: 'normal' }]);
    expect([...highlights.keys()]).toEqual(['so-tay-note']);
    expect(painter.hit(frame.contentDocument!, ...middleOf(range))).toEqual(['1']);
    painter.dispose();
    expect(highlights.size).toBe(0);
  });

  it.each<[name: string, rest: Partial<Mark>, registered: readonly string[]]>([
    ['a category', { category: 'figure' }, ['figure']],
    ['a changed mark in its category, underlined', { state: 'changed' }, ['directive', 'changed']],
    ['a suggestion only underlined', { state: 'suggested' }, ['suggested']],
  ])('registers %s', (_name, rest, registered) => {
    painter.paint([mark('1', 'Phòng Tổng hợp', rest)]);
    expect(painted()).toEqual(Object.fromEntries(registered.map((name) => [name, ['Phòng Tổng hợp']])));
  });

  it('shows exactly the marks given last', () => {
    const kept = mark('1', 'Phòng Tổng hợp');
    painter.paint([kept, mark('2', '15/12/2026', { category: 'figure' }), mark('3', 'bàn giao')]);
    painter.paint([kept, mark('3', 'chìa khóa', { category: 'note' })]);
    expect(painted()).toEqual({ directive: ['Phòng Tổng hợp'], note: ['chìa khóa'] });
    painter.paint([]);
    expect(painted()).toEqual({});
  });

  it('keeps a range that two marks share while one of them is left', () => {
    const first = mark('1', 'Phòng Tổng hợp');
    const second: Mark = { ...first, id: '2' };
    painter.paint([first, second]);
    painter.paint([second]);
    expect(painted()).toEqual({ directive: ['Phòng Tổng hợp'] });
  });

  it('gives the text the colours of its category', () => {
    painter.paint([mark('1', 'Phòng Tổng hợp')]);
    const style = getComputedStyle(page.querySelector('p')!, '::highlight(so-tay-directive)');
    expect([style.backgroundColor, style.color]).toEqual(['rgb(255, 217, 168)', 'rgb(92, 51, 0)']);
  });

  it('leaves the page’s tree as it was', () => {
    const before = document.documentElement.outerHTML;
    painter.paint([mark('1', 'Phòng Tổng hợp'), mark('2', '15/12/2026', { state: 'changed' })]);
    painter.focus('1');
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('leaves the mark that was gone to, and touches nothing where none was', () => {
    painter.paint([mark('1', 'Phòng Tổng hợp')]);
    painter.focus('1');
    expect(painted()).toMatchObject({ focused: ['Phòng Tổng hợp'] });
    painter.leave();
    expect(painted()).toEqual({ directive: ['Phòng Tổng hợp'] });
    const registered = vi.spyOn(CSS.highlights, 'set');
    const removed = vi.spyOn(CSS.highlights, 'delete');
    painter.leave();
    expect([registered.mock.calls, removed.mock.calls]).toEqual([[], []]);
  });

  it('adds no style sheet before there is a mark', () => {
    const before = document.adoptedStyleSheets.length;
    painter.paint([]);
    expect(document.adoptedStyleSheets).toHaveLength(before);
    painter.paint([mark('1', 'Phòng Tổng hợp')]);
    expect(document.adoptedStyleSheets).toHaveLength(before + 1);
  });
});

/** How a state of marks looks, as a medium shows it. */
function lookOf(name: string): Record<'ground' | 'ink' | 'line', string> {
  const { backgroundColor, color, textDecorationLine, textDecorationStyle } = getComputedStyle(page.querySelector('p')!, `::highlight(so-tay-${name})`);
  return { ground: backgroundColor, ink: color, line: textDecorationLine === 'none' ? 'none' : textDecorationStyle };
}

describe('another medium', () => {
  const emulate = async (emulated: object): Promise<void> => {
    await (cdp() as { send(method: string, parameters: object): Promise<unknown> }).send('Emulation.setEmulatedMedia', emulated);
  };
  beforeEach(() => {
    painter.paint([
      mark('1', 'Phòng Tổng hợp'),
      mark('2', '15/12/2026', { category: 'figure', state: 'changed' }),
      mark('3', 'chìa khóa', { state: 'suggested' }),
    ]);
  });
  afterEach(() => emulate({ media: '', features: [] }));

  it('tells marks, changed ones and suggestions apart by their lines in forced colours', async () => {
    await emulate({ features: [{ name: 'forced-colors', value: 'active' }] });
    await expect.poll(() => matchMedia('(forced-colors: active)').matches).toBe(true);
    expect(['directive', 'changed', 'suggested'].map((name) => lookOf(name).line)).toEqual(['solid', 'wavy', 'dotted']);
    const plain = getComputedStyle(page);
    for (const name of ['directive', 'figure', 'hovered', 'focused']) {
      const { ground, ink } = lookOf(name);
      expect([name, ground]).not.toEqual([name, plain.backgroundColor]);
      expect([name, ground]).not.toEqual([name, ink]);
    }
    const thicknesses = ['directive', 'hovered', 'suggested'].map((name) => getComputedStyle(page.querySelector('p')!, `::highlight(so-tay-${name})`).textDecorationThickness);
    expect(thicknesses).toEqual(['1px', '2px', '3px']);
  });

  it('prints marks as lines, in the ink of the text, and no suggestion', async () => {
    await emulate({ media: 'print' });
    await expect.poll(() => matchMedia('print').matches).toBe(true);
    expect(lookOf('directive')).toEqual({ ground: 'rgba(0, 0, 0, 0)', ink: getComputedStyle(page).color, line: 'solid' });
    expect(['changed', 'suggested', 'hovered'].map((name) => lookOf(name).line)).toEqual(['wavy', 'none', 'none']);
  });
});

describe('focus', () => {
  it('makes one mark stand out, also when it is painted anew', () => {
    painter.paint([mark('1', 'Phòng Tổng hợp'), mark('2', 'chìa khóa')]);
    painter.focus('2');
    expect(painted().focused).toEqual(['chìa khóa']);
    painter.paint([mark('1', 'Phòng Tổng hợp'), mark('2', 'bàn giao')]);
    expect(painted().focused).toEqual(['bàn giao']);
    painter.focus();
    expect(painted().focused).toBeUndefined();
  });
});

describe('hover', () => {
  it('makes the mark under the pointer stand out beside one that is looked at', () => {
    painter.paint([mark('1', 'Phòng Tổng hợp'), mark('2', 'chìa khóa')]);
    painter.focus('1');
    painter.hover('2');
    expect(painted()).toMatchObject({ focused: ['Phòng Tổng hợp'], hovered: ['chìa khóa'] });
    painter.paint([mark('1', 'Phòng Tổng hợp')]);
    expect(painted().hovered).toBeUndefined();
    painter.hover('1');
    painter.hover();
    expect(painted()).toEqual({ directive: ['Phòng Tổng hợp'], focused: ['Phòng Tổng hợp'] });
  });
});

describe('a registry shared with the page', () => {
  it('is taken back after the page has cleared it or used our names', () => {
    painter.paint([mark('1', 'Phòng Tổng hợp')]);
    CSS.highlights.clear();
    painter.refresh();
    expect(painted()).toEqual({ directive: ['Phòng Tổng hợp'] });
    CSS.highlights.set('so-tay-directive', new Highlight(rangeOf('chìa khóa')));
    painter.refresh();
    expect(painted()).toEqual({ directive: ['Phòng Tổng hợp'] });
  });

  it('is watched until the signal aborts', async () => {
    const controller = new AbortController();
    painter.paint([mark('1', 'Phòng Tổng hợp')]);
    painter.watch(controller.signal);
    CSS.highlights.clear();
    document.adoptedStyleSheets = [];
    await expect.poll(painted, { timeout: 5000 }).toEqual({ directive: ['Phòng Tổng hợp'] });
    expect(document.adoptedStyleSheets).toHaveLength(1);
    controller.abort();
    CSS.highlights.clear();
    await new Promise((resolve) => {
      setTimeout(resolve, 600);
    });
    expect(painted()).toEqual({});
  });

  it('keeps the highlights of the page', () => {
    CSS.highlights.set('tu-khoa', new Highlight(rangeOf('chìa khóa')));
    painter.paint([mark('1', 'Phòng Tổng hợp')]);
    painter.dispose();
    expect([...CSS.highlights.keys()]).toEqual(['tu-khoa']);
    CSS.highlights.delete('tu-khoa');
  });
});

describe('hit', () => {
  it.each([
    ['the registry', true],
    ['the caret, where the registry cannot tell', false],
  ])('gives all marks under a point, shortest first, by %s', (_name, native) => {
    const registry = Object.getPrototypeOf(CSS.highlights) as object;
    const own = Object.getOwnPropertyDescriptor(registry, 'highlightsFromPoint')!;
    if (!native) Object.defineProperty(registry, 'highlightsFromPoint', { value: undefined, configurable: true });
    try {
      painter.paint([
        mark('sentence', 'giao Phòng Tổng hợp theo dõi, báo cáo trước ngày 15/12/2026'),
        mark('deadline', '15/12/2026', { category: 'figure' }),
        mark('other', 'chìa khóa', { state: 'suggested' }),
      ]);
      expect(painter.hit(document, ...middleOf(rangeOf('15/12/2026')))).toEqual(['deadline', 'sentence']);
      expect(painter.hit(document, ...middleOf(rangeOf('Phòng Tổng hợp')))).toEqual(['sentence']);
      expect(painter.hit(document, ...middleOf(rangeOf('chìa khóa')))).toEqual(['other']);
      expect(painter.hit(document, ...middleOf(rangeOf('Phòng Quản trị')))).toEqual([]);
      const [, y] = middleOf(rangeOf('chìa khóa'));
      expect(painter.hit(document, window.innerWidth - 10, y)).toEqual([]);
    } finally {
      Object.defineProperty(registry, 'highlightsFromPoint', own);
    }
  });

  it('looks only at the marks at the point, however many there are', () => {
    const registry = Object.getPrototypeOf(CSS.highlights) as object;
    const own = Object.getOwnPropertyDescriptor(registry, 'highlightsFromPoint')!;
    Object.defineProperty(registry, 'highlightsFromPoint', { value: undefined, configurable: true });
    const measured = vi.spyOn(Range.prototype, 'getClientRects');
    try {
      page.insertAdjacentHTML('beforeend', Array.from({ length: 300 }, (_, index) => `<p>Phòng số ${index} theo dõi.</p>`).join(''));
      const marks = Array.from({ length: 300 }, (_, index) => mark(String(index), `Phòng số ${index} `));
      painter.paint(marks);
      const { range } = marks[2]!;
      range.startContainer.parentElement!.scrollIntoView();
      const [x, y] = middleOf(range);
      measured.mockClear();
      expect(painter.hit(document, x, y)).toEqual(['2']);
      expect(measured).toHaveBeenCalledTimes(1);
    } finally {
      measured.mockRestore();
      Object.defineProperty(registry, 'highlightsFromPoint', own);
    }
  });

  it('gives both of two notes on one passage', () => {
    const first = mark('1', 'Phòng Tổng hợp');
    painter.paint([first, { ...mark('2', 'Phòng Tổng hợp'), category: 'note' }]);
    expect(painter.hit(document, ...middleOf(first.range)).sort()).toEqual(['1', '2']);
  });

  it('reaches into shadow trees', () => {
    const root = page.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
    root.innerHTML = '<p>Ban Tổ chức Tỉnh ủy</p>';
    const range = document.createRange();
    range.selectNodeContents(root.querySelector('p')!);
    painter.paint([{ id: 'inside', range, category: 'note', state: 'normal' }]);
    const { left, top, bottom } = range.getBoundingClientRect();
    expect(painter.hit(document, left + 10, (top + bottom) / 2)).toEqual(['inside']);
  });
});

describe('a page of several trees', () => {
  it('has the marks of a frame painted and found in the frame', async () => {
    const frame = document.createElement('iframe');
    frame.srcdoc = '<p>Ban Tổ chức Tỉnh ủy</p>';
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    page.append(frame);
    await loaded;
    const inner = frame.contentDocument!;
    const range = inner.createRange();
    range.selectNodeContents(inner.querySelector('p')!);
    painter.paint([mark('here', 'Phòng Tổng hợp'), { id: 'there', range, category: 'note', state: 'normal' }]);
    expect(painted()).toEqual({ directive: ['Phòng Tổng hợp'] });
    const { highlights } = (frame.contentWindow as unknown as typeof globalThis).CSS;
    expect([...highlights.keys()]).toEqual(['so-tay-note']);
    const { left, top, bottom } = range.getBoundingClientRect();
    expect(painter.hit(inner, left + 10, (top + bottom) / 2)).toEqual(['there']);
    expect(painter.hit(document, left + 10, (top + bottom) / 2)).toEqual([]);
    frame.remove();
    painter.paint([mark('here', 'Phòng Tổng hợp')]);
    expect(painter.refresh()).toBe(false);
  });

  it('has its rules in a shadow root as long as there are marks in it', () => {
    const root = page.appendChild(document.createElement('div')).attachShadow({ mode: 'closed' });
    root.innerHTML = '<p>Ban Tổ chức Tỉnh ủy</p>';
    const range = document.createRange();
    range.selectNodeContents(root.querySelector('p')!);
    painter.paint([{ id: 'inside', range, category: 'note', state: 'normal' }]);
    expect(getComputedStyle(root.querySelector('p')!, '::highlight(so-tay-note)').backgroundColor).toBe('rgb(255, 241, 166)');
    expect(root.adoptedStyleSheets).toHaveLength(1);
    root.adoptedStyleSheets = [];
    painter.refresh();
    expect(root.adoptedStyleSheets).toHaveLength(1);
    painter.paint([]);
    expect(root.adoptedStyleSheets).toHaveLength(0);
  });
});
