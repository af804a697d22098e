import { type Arbitrary, array, assert, constantFrom, integer, nat, oneof, property, record, tuple } from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { readAtOnce, reread, TextView } from '../../../utils/anchoring/index.ts';
import { RootReader } from '../../../utils/anchoring/root-text.ts';
import { show } from './page.ts';
import { LAW, runs } from '../../laws.ts';

const SENTENCE = 'Giao Phòng Tổng hợp chủ trì, phối hợp các phòng rà soát toàn bộ quy trình một cửa, báo cáo trước ngày 15/12/2026. ';

/** Enough for several waypoints. */
const text = integer({ min: 0, max: 7 }).chain((length) => constantFrom('', ' ', 'và ', 'u\u0309y ', '\u0301').map((end) => SENTENCE.repeat(length) + end));
const tag = constantFrom('p', 'p', 'div', 'div', 'section', 'b', 'span', 'br', 'details', 'summary', 'li', 'pre', 'script');
const attribute = constantFrom<[name: string, value: string | null]>(
  ['hidden', ''],
  ['hidden', 'until-found'],
  ['hidden', null],
  ['role', 'tabpanel'],
  ['open', ''],
  ['open', null],
  ['class', 'folded'],
  ['class', 'flat'],
  ['class', null],
  ['style', 'display: block'],
  ['style', 'visibility: hidden'],
  ['style', 'content-visibility: hidden'],
  ['style', 'white-space: pre'],
  ['style', null],
);
const words = constantFrom('', 'Sở Nội vụ', SENTENCE);
const cells = array(tuple(words, constantFrom('td', 'th')), { minLength: 1, maxLength: 3 }).map((row) => `<tr>${row.map(([inner, name]) => `<${name}>${inner}<p>${inner}</p></${name}>`).join('')}</tr>`);
const table = array(cells, { minLength: 1, maxLength: 3 }).map((rows) => `<table>${rows.join('')}</table>`);
const leaf = tuple(tag, attribute, text).map(([name, [key, value], words]) => {
  const element = document.createElement(name);
  if (value !== null) element.setAttribute(key, value);
  element.textContent = words;
  return element.outerHTML;
});
const piece = oneof(text, leaf, leaf, leaf, table);
const html = array(tuple(tag, attribute, array(piece, { maxLength: 4 })), { minLength: 4, maxLength: 14 }).map((trees) =>
  trees
    .map(([name, [key, value], inner]) => {
      const element = document.createElement(name);
      if (value !== null && inner.length % 2 === 0) element.setAttribute(key, value);
      element.innerHTML = inner.join('');
      return element.outerHTML;
    })
    .join(''),
);

/** What a page does to itself; `at` and `to` choose nodes of the tree. */
const act = record({
  kind: constantFrom('write', 'insert', 'remove', 'pop', 'move', 'set', 'render', 'append', 'split', 'wrap'),
  at: nat(10_000),
  to: nat(10_000),
  words: text,
  piece,
  attribute,
});
type Act = typeof act extends Arbitrary<infer A> ? A : never;

function change(root: HTMLElement, { kind, at, to, words, piece: markup, attribute: [name, value] }: Act): void {
  const all = [...root.querySelectorAll('*')];
  const element = all[at % Math.max(1, all.length)] ?? root;
  const other = all[to % Math.max(1, all.length)] ?? root;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  const chosen = texts[at % Math.max(1, texts.length)];
  switch (kind) {
    case 'write':
      if (chosen) chosen.data = words;
      return;
    case 'insert':
      element.insertAdjacentHTML((['beforebegin', 'afterbegin', 'beforeend', 'afterend'] as const)[to % 4]!, markup);
      return;
    case 'remove':
      (to % 2 === 0 ? element : (chosen ?? element)).remove();
      return;
    case 'pop':
      (to % 2 === 0 ? root : (element.parentElement ?? root)).lastElementChild?.remove();
      return;
    case 'move':
      if (!element.contains(other)) other.insertBefore(element, other.childNodes[to % (other.childNodes.length + 1)] ?? null);
      return;
    case 'set':
      if (value === null) element.removeAttribute(name);
      else element.setAttribute(name, value);
      return;
    case 'render':
      // A framework that makes the same anew.
      element.replaceWith(element.cloneNode(true));
      return;
    case 'append':
      root.insertAdjacentHTML('beforeend', `<p>${words}</p>${markup}`);
      return;
    case 'split':
      chosen?.splitText(to % (chosen.length + 1));
      return;
    case 'wrap': {
      const wrapper = document.createElement(to % 2 === 0 ? 'div' : 'span');
      element.replaceWith(wrapper);
      wrapper.append(element);
    }
  }
}

const style = document.createElement('style');
style.textContent = '.folded { display: none } .flat { display: inline }';
document.head.append(style);
afterEach(() => show(''));

function observed(root: Node): MutationObserver {
  const observer = new MutationObserver(() => undefined);
  observer.observe(root, { childList: true, characterData: true, attributes: true, subtree: true });
  return observer;
}

/** All that a view says: its text, how it is laid out, and where each line of it is in the tree. */
function everythingOf(view: TextView, root: Node): readonly string[] {
  const numbers = new Map<Node, number>();
  const walker = document.createTreeWalker(root);
  while (walker.nextNode()) numbers.set(walker.currentNode, numbers.size);
  let start = 0;
  const lines = view.text.split(/[\n\t]/).flatMap((line) => {
    const end = start + line.length;
    const ranges = [line === '' ? undefined : view.rangeOf(start, end), line.length > 3 ? view.rangeOf(start + 1, end - 1) : undefined];
    start = end + 1;
    return ranges.map((range) => {
      if (!range) return '';
      const { startContainer, startOffset, endContainer, endOffset } = range;
      return JSON.stringify([numbers.get(startContainer), startOffset, numbers.get(endContainer), endOffset, view.offsetsOf(range)]);
    });
  });
  return [view.text, String(view.collapsedFrom), JSON.stringify(view.inDocumentOrder), ...lines];
}

/** Not by `toEqual`: to tell two long pages apart in words takes minutes. */
function firstDifference(actual: readonly string[], expected: readonly string[]): string {
  const index = expected.findIndex((each, at) => actual[at] !== each);
  if (index === -1) return actual.length === expected.length ? '' : 'other lines';
  const [is, wanted] = [actual[index]!, expected[index]!];
  let at = 0;
  while (is[at] === wanted[at]) at += 1;
  return `${index}, ${at}: ${JSON.stringify(is.slice(Math.max(0, at - 20), at + 40))} is not ${JSON.stringify(wanted.slice(Math.max(0, at - 20), at + 40))}`;
}

describe('a text that is read anew where the page has changed', LAW, () => {
  it('is the text of the page as it is', () => {
    let rereadCount = 0;
    assert(
      property(html, array(array(act, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 }), (markup, rounds) => {
        const root = show(markup);
        const observer = observed(root);
        let read = readAtOnce(root);
        for (const acts of rounds) {
          for (const one of acts) change(root, one);
          const again = reread(read, observer.takeRecords());
          if (again) rereadCount += 1;
          read = again ?? readAtOnce(root);
          expect(firstDifference(everythingOf(new TextView(read), root), everythingOf(new TextView(root), root))).toBe('');
        }
        observer.disconnect();
      }),
      runs(60),
    );
    expect(rereadCount).toBeGreaterThan(30);
  });

  it('is so too where the page changed while it was read', () => {
    let wholeCount = 0;
    assert(
      property(html, array(tuple(integer({ min: 1, max: 40 }), act), { minLength: 1, maxLength: 6 }), (markup, acts) => {
        const root = show(markup);
        const observer = observed(root);
        const reader = new RootReader(root);
        let isWhole: boolean | undefined;
        for (const [steps, one] of acts) {
          for (let step = 0; step < steps && isWhole === undefined; step += 1) isWhole = reader.step();
          change(root, one);
        }
        while (isWhole === undefined) isWhole = reader.step();
        if (isWhole) {
          const read = reread(reader.text, observer.takeRecords()) ?? readAtOnce(root);
          expect(firstDifference(everythingOf(new TextView(read), root), everythingOf(new TextView(root), root))).toBe('');
          wholeCount += 1;
        }
        observer.disconnect();
      }),
      runs(60),
    );
    expect(wholeCount).toBeGreaterThan(5);
  });
});
