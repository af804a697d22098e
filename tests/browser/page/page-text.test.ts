import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { TextView } from '../../../utils/anchoring/index.ts';
import { detectDirectives } from '../../../utils/directives/index.ts';
import { PageText } from '../../../utils/page/page-text.ts';
import { ReadPage } from '../../../utils/page/read-page.ts';
import { Rests } from '../../../utils/page/rests.ts';

let page: HTMLElement;
let life: AbortController;

beforeEach(() => {
  life = new AbortController();
  page = document.createElement('main');
  document.body.append(page);
});

afterEach(() => {
  life.abort();
  page.remove();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const closedRoots = new WeakMap<Element, ShadowRoot>();

function attach(host: Element, html: string): ShadowRoot {
  const root = host.attachShadow({ mode: 'closed' });
  root.innerHTML = html;
  closedRoots.set(host, root);
  return root;
}

function textOf(touched: () => void = () => undefined): PageText {
  const text = new PageText(document, { isOwn: () => false, shadowRootOf: (element) => closedRoots.get(element) ?? element.shadowRoot, touched }, life.signal);
  text.begin();
  return text;
}

/** The lines that a view has of the test's page. */
const linesOf = (view: TextView): string[] => view.text.split('\n').filter((line) => line.startsWith('Câu '));

async function framed(html: string): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  frame.srcdoc = html;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  page.append(frame);
  await loaded;
  return frame;
}

describe('the text of a page', () => {
  it('has shadow roots and frames after what holds them, in their order, also nested ones', async () => {
    page.innerHTML = '<p>Câu một</p><div id="a"></div><p>Câu hai</p><div id="b"></div>';
    attach(page.querySelector('#b')!, '<p>Câu bốn</p>');
    const first = attach(page.querySelector('#a')!, '<p>Câu ba</p><span></span>');
    first.querySelector('span')!.attachShadow({ mode: 'open' }).innerHTML = '<p>Câu ba rưỡi</p>';
    await framed('<p>Câu năm</p>');
    expect(linesOf(textOf().view)).toEqual(['Câu một', 'Câu hai', 'Câu ba', 'Câu ba rưỡi', 'Câu bốn', 'Câu năm']);
  });

  it('leaves out frames of another origin and what is not shown', async () => {
    page.innerHTML = '<p>Câu một</p><div hidden><div id="a"></div></div><iframe sandbox srcdoc="<p>Câu lạ</p>"></iframe>';
    attach(page.querySelector('#a')!, '<p>Câu hai</p>');
    const frame = await framed('<p>Câu ba</p>');
    frame.style.display = 'none';
    const text = textOf();
    expect(linesOf(text.view)).toEqual(['Câu một']);
    frame.style.display = '';
    page.querySelector<HTMLElement>('[hidden]')!.hidden = false;
    expect(linesOf(text.view)).toEqual(['Câu một', 'Câu hai', 'Câu ba']);
  });

  it('follows what comes, changes and goes in each of them', async () => {
    page.innerHTML = '<p>Câu một</p>';
    const touched = vi.fn();
    const text = textOf(touched);
    expect(linesOf(text.view)).toEqual(['Câu một']);
    const frame = await framed('<p>Câu hai</p><div></div>');
    await expect.poll(() => linesOf(text.view)).toEqual(['Câu một', 'Câu hai']);
    const inner = frame.contentDocument!.querySelector('div')!.attachShadow({ mode: 'open' });
    frame.contentDocument!.body.append(frame.contentDocument!.querySelector('div')!);
    expect(linesOf(text.view)).toEqual(['Câu một', 'Câu hai']);
    touched.mockClear();
    inner.innerHTML = '<p>Câu ba</p>';
    expect(linesOf(text.view)).toEqual(['Câu một', 'Câu hai', 'Câu ba']);
    inner.querySelector('p')!.append(' rưỡi');
    await expect.poll(() => touched.mock.calls.length).toBeGreaterThan(0);
    expect(linesOf(text.view)).toEqual(['Câu một', 'Câu hai', 'Câu ba rưỡi']);
    frame.remove();
    expect(linesOf(text.view)).toEqual(['Câu một']);
  });

  it('is read past fields and pictures that shadow the members of forms and documents', async () => {
    const names = ['getRootNode', 'nodeType', 'localName', 'matches', 'isConnected', 'compareDocumentPosition', 'contains', 'querySelectorAll', 'addEventListener', 'defaultView', 'documentElement'];
    page.innerHTML = '<p>Câu một</p>';
    const text = textOf();
    page.insertAdjacentHTML('beforeend', `<form>${names.map((name) => `<input name="${name}">`).join('')}<p>Câu hai</p></form>`);
    const frame = await framed(`${names.map((name) => `<img name="${name}">`).join('')}<p>Câu ba</p>`);
    await expect.poll(() => linesOf(text.view)).toEqual(['Câu một', 'Câu hai', 'Câu ba']);
    Element.prototype.setAttribute.call(page.querySelector('form'), 'class', 'x');
    page.querySelector('form p')!.textContent = 'Câu hai rưỡi';
    frame.contentDocument!.body.querySelector('p')!.textContent = 'Câu ba rưỡi';
    expect(linesOf(text.view)).toEqual(['Câu một', 'Câu hai rưỡi', 'Câu ba rưỡi']);
    expect(linesOf(textOf().view)).toEqual(['Câu một', 'Câu hai rưỡi', 'Câu ba rưỡi']);
  });

  it('leaves out trees that lie deeper in each other than any page has them', () => {
    page.innerHTML = '<p>Câu một</p>';
    let tree: ParentNode = page;
    for (let depth = 1; depth <= 5000; depth += 1) {
      const host = document.createElement('div');
      tree.append(host);
      tree = host.attachShadow({ mode: 'open' });
      if (depth === 50 || depth === 5000) (tree as ShadowRoot).innerHTML = `<p>Câu ở tầng ${depth}</p>`;
    }
    expect(linesOf(textOf().view)).toEqual(['Câu một', 'Câu ở tầng 50']);
  });

  it('looks once into what is moved again and again', () => {
    page.innerHTML = `<p>Câu một</p><div>${'<span>x</span>'.repeat(100)}</div>`;
    const shadowRootOf = vi.fn((element: Element) => element.shadowRoot);
    const text = new PageText(document, { isOwn: () => false, shadowRootOf, touched: () => undefined }, life.signal);
    text.begin();
    expect(linesOf(text.view)).toEqual(['Câu một']);
    shadowRootOf.mockClear();
    for (let times = 0; times < 100; times += 1) page.prepend(page.lastElementChild!);
    expect(linesOf(text.view)).toEqual(['Câu một']);
    expect(shadowRootOf.mock.calls.length).toBeLessThan(200);
  });

  it('finds the shadow root of an element that is defined late', async () => {
    page.innerHTML = '<p>Câu một</p><y-kien-muon></y-kien-muon>';
    const text = textOf();
    expect(linesOf(text.view)).toEqual(['Câu một']);
    customElements.define(
      'y-kien-muon',
      class extends HTMLElement {
        constructor() {
          super();
          this.attachShadow({ mode: 'open' }).innerHTML = '<p>Câu hai</p>';
        }
      },
    );
    await expect.poll(() => linesOf(text.view), { timeout: 5000 }).toEqual(['Câu một', 'Câu hai']);
  });

  it('is read anew where it has changed and nowhere else', () => {
    page.innerHTML = `<time>Câu 0</time>${Array.from({ length: 500 }, (_, index) => `<p>Câu ${index}: các phòng tự rà soát phần việc của mình.</p>`).join('')}`;
    const text = textOf();
    expect(linesOf(text.view)).toHaveLength(501);
    const looked = vi.spyOn(window, 'getComputedStyle');
    page.querySelector('time')!.replaceChildren('Câu hỏi');
    page.insertAdjacentHTML('beforeend', '<p>Câu mới</p>');
    const { view } = text;
    expect(looked.mock.calls.length).toBeLessThan(200);
    expect(view.text).toBe(new TextView(document).text);
  });

  it('is the same view as long as nothing has changed', () => {
    page.innerHTML = '<p>Câu một</p>';
    const text = textOf();
    expect(text.view).toBe(text.view);
  });

  it('takes in, a while later, what an attribute has changed beside its element', async () => {
    page.innerHTML = '<style>[aria-expanded="true"] + div { display: block !important }</style><button aria-expanded="false">Mở</button><div style="display: none"><p>Câu một</p></div>';
    const text = textOf(() => void text.prepare());
    expect(linesOf(text.view)).toEqual([]);
    page.querySelector('button')!.setAttribute('aria-expanded', 'true');
    await expect.poll(() => linesOf(text.view), { timeout: 5000 }).toEqual(['Câu một']);
  });

  it('is what the page is, also if that changes while it is read in slices', async () => {
    page.innerHTML = Array.from({ length: 4000 }, (_, index) => `<p>Câu ${index}</p>`).join('');
    const text = textOf();
    const prepared = text.prepare();
    const timer = setInterval(() => {
      page.querySelector('p')!.remove();
      page.children[2000]!.append('!');
    }, 5);
    await prepared;
    clearInterval(timer);
    expect(text.view.text).toBe(new TextView(document).text);
  });
});

describe('the rests of a page', () => {
  it('are acted on once the page rests, or after two seconds', async () => {
    vi.useFakeTimers();
    const acted = vi.fn(() => Promise.resolve());
    const rests = new Rests(acted, life.signal);
    rests.touched();
    await vi.advanceTimersByTimeAsync(100);
    rests.touched();
    await vi.advanceTimersByTimeAsync(240);
    expect(acted).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(20);
    expect(acted).toHaveBeenCalledTimes(1);
    for (let at = 0; at < 60; at += 1) {
      rests.touched();
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(acted.mock.calls.length).toBeGreaterThanOrEqual(3);
    expect(acted.mock.calls.length).toBeLessThanOrEqual(5);
  });

  it('are not acted on for more than a twentieth of the time', async () => {
    vi.useFakeTimers();
    const acted = vi.fn(() => new Promise<void>((resolve) => setTimeout(resolve, 500)));
    const rests = new Rests(acted, life.signal);
    for (let at = 0; at < 600; at += 1) {
      rests.touched();
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(acted.mock.calls.length).toBeGreaterThanOrEqual(5);
    expect(acted.mock.calls.length).toBeLessThanOrEqual(7);
  });
});

describe('what is extracted from a page', () => {
  const PROSE = 'Giám đốc Sở kết luận cuộc họp giao ban tháng 12, biểu dương các đơn vị đã hoàn thành nhiệm vụ và chỉ rõ những việc còn chậm. ';
  const ORDER = 'Yêu cầu Phòng Kế hoạch rà soát quy trình một cửa, báo cáo trước ngày 20/01/2027.';
  const article = (order: string): string => `<article><h1>Kết luận</h1><p>${PROSE.repeat(2)}</p><p>${order}</p></article>`;
  const read = (): ReadPage => {
    const text = textOf();
    return new ReadPage(text.view, 'http://portal.test/tin', text.inner, undefined);
  };

  it('holds the articles of shadow roots and frames, in which its passages are found', async () => {
    page.innerHTML = `<div id="a"></div>`;
    attach(page.querySelector('#a')!, article(ORDER));
    await framed(article(ORDER.replace('Kế hoạch', 'Tổng hợp')));
    const whole = read();
    await whole.locate();
    const found = detectDirectives(whole.extraction.blocks);
    expect(found.map(({ leadUnit }) => leadUnit)).toEqual(['Phòng Kế hoạch', 'Phòng Tổng hợp']);
    expect(found.map((passage) => whole.rangeOf(passage)?.toString())).toEqual([ORDER, ORDER.replace('Kế hoạch', 'Tổng hợp')]);
  });

  it('is stamped as the highest of them, and holds no machinery', async () => {
    page.innerHTML = `${article(ORDER)}<div id="a"></div>`;
    attach(page.querySelector('#a')!, '<p>Đăng nhập bằng tài khoản của cơ quan</p>');
    await framed('<table><tr><td>SỞ NỘI VỤ</td><td>MẬT</td></tr></table>');
    const { blocks, classification } = read().extraction;
    expect(blocks.map(({ text }) => text)).not.toContain('Đăng nhập bằng tài khoản của cơ quan');
    expect(classification).toBe('MẬT');
  });
});
