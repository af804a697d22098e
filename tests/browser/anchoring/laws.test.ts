import { array, assert, asyncProperty, constantFrom, integer, letrec, lorem, nat, oneof, pre, property, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describe as describePassage, resolve, TextView } from '../../../utils/anchoring/index.ts';
import { normalForm } from '../../../utils/text/index.ts';
import { show } from './page.ts';
import { LAW, runs } from '../../laws.ts';

/** Sentences much alike, so that passages, deadlines and neighbours repeat. */
const sentence = record({
    unit: constantFrom('Sở Nội vụ', 'Sở Tài chính', 'Phòng Tổng hợp', 'Ban Tổ chức Tỉnh ủy'),
    act: constantFrom('rà soát quy trình một cửa', 'lập dự toán', 'báo cáo kết quả', 'không để hồ sơ quá hạn'),
    deadline: constantFrom('15/12/2026', '20/12/2026', 'quý I/2027'),
    form: constantFrom(
      (unit: string, act: string, deadline: string) => `Giao ${unit} ${act}, trước ${deadline}.`,
      (unit: string, act: string, deadline: string) => `Đến ${deadline}, ${unit} phải ${act}.`,
      (unit: string, act: string) => `${unit} tiếp tục ${act}.`,
    ),
  })
  .map(({ unit, act, deadline, form }) => form(unit, act, deadline));
const paragraph = array(sentence, { minLength: 1, maxLength: 3 }).map((sentences) => sentences.join(' '));
const paragraphs = array(paragraph, { minLength: 1, maxLength: 12 });

/** A page and a passage of it that starts and ends with whole words. */
const marked = record({ texts: paragraphs, at: nat(), first: nat(), count: integer({ min: 1, max: 30 }) })
  .map(({ texts, at, first, count }) => {
    const index = at % texts.length;
    const words = texts[index]!.split(' ');
    const from = first % words.length;
    const to = Math.min(words.length, from + count);
    return { texts, index, before: words.slice(0, from), passage: words.slice(from, to), after: words.slice(to) };
  });

function pageOf(texts: readonly string[]): TextView {
  return new TextView(show(texts.map((text) => `<p>${text}</p>`).join('\n')));
}

function marking({ texts, index, before, passage }: { texts: readonly string[]; index: number; before: readonly string[]; passage: readonly string[] }) {
  const view = pageOf(texts);
  const lineStart = texts.slice(0, index).reduce((length, text) => length + text.length + 1, 0);
  const start = lineStart + before.map((word) => `${word} `).join('').length;
  return describePassage(view.rangeOf(start, start + passage.join(' ').length), view);
}

/** Whether the words of a deleted passage stand where it was, made of what was around it: nobody can tell that it is gone. */
function standsInItsPlace({ texts, index, before, passage, after }: { readonly texts: readonly string[]; readonly index: number; readonly before: readonly string[]; readonly passage: readonly string[]; readonly after: readonly string[] }): boolean {
  const upTo = [...texts.slice(0, index).flatMap((text) => text.split(' ')), ...before];
  const words = [...upTo, ...after, ...texts.slice(index + 1).flatMap((text) => text.split(' '))];
  return passage.some((_, shift) => words.slice(Math.max(0, upTo.length - shift), upTo.length - shift + passage.length).join(' ') === passage.join(' ')) || upTo.slice(-passage.length).join(' ') === passage.join(' ');
}

/** Further than context reaches. */
const FAR = Array.from({ length: 12 }, (_, index) => `Mục ${index + 1} của phụ lục không thay đổi.`);

/** As sources write one text: composed and decomposed, with soft hyphens, line breaks and no-break spaces, in elements of their own. */
const written = array(constantFrom('ủy ', 'u\u0309y ', 'Ho\u0300a', 'Đ', '\u00ad', '\n  ', '\u00a0', '<b>à</b>', '<i>\u0301</i>', '<br>', '12/', '“x”'), { minLength: 1, maxLength: 30 });

/** Any tree: blocks, tables, lists, folded and hidden parts within each other, with like words in them. */
const tree = letrec<{ node: string }>((tie) => ({
  node: oneof(
    { maxDepth: 4 },
    sentence,
    written.map((parts) => parts.join('')),
    record({ tag: constantFrom('p', 'div', 'b', 'li', 'td', 'span', 'summary'), inner: array(tie('node'), { maxLength: 3 }) }).map(({ tag, inner }) => `<${tag}>${inner.join(' ')}</${tag}>`),
    array(array(tie('node'), { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 }).map((rows) => `<table>${rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`),
    array(tie('node'), { maxLength: 3 }).map((inner) => `<details><summary>Mục</summary>${inner.join('')}</details>`),
    sentence.map((text) => `<p hidden>${text}</p><script>${text}</script>`),
  ),
})).node;
const trees = array(tree, { minLength: 1, maxLength: 8 }).map((nodes) => nodes.join('\n'));

/** A page of fewer characters has too little around a passage to know it by. */
const SHORTEST = 100;
const RUNS = runs(100);

describe('what is always so', LAW, () => {
  it('a passage is found exactly on the page where it was described', async () => {
    await assert(
      asyncProperty(marked, async (given) => {
        const selectors = marking(given);
        const view = pageOf(given.texts);
        const [resolution] = await resolve(view, [selectors]);
        expect(resolution!.status).toBe('exact');
        expect(view.offsetsOf(resolution!.range!)).toEqual({ start: selectors.position.start, end: selectors.position.end });
      }),
      RUNS,
    );
  });

  it('a stretch of any page is found exactly where it was described', async () => {
    await assert(
      asyncProperty(trees, nat(), integer({ min: 1, max: 120 }), async (html, at, length) => {
        const view = new TextView(show(html));
        const starts = [...view.text.matchAll(/[\p{L}\p{N}]/gu)].map(({ index }) => index);
        pre(starts.length > 0);
        const start = starts[at % starts.length]!;
        // Text between two others may be folded away: a stretch of what is shown is then none of the page.
        const { end } = view.inDocumentOrder.find((stretch) => start >= stretch.start && start < stretch.end)!;
        const selectors = describePassage(view.rangeOf(start, Math.min(end, start + length)), view);
        const [resolution] = await resolve(view, [selectors]);
        expect(resolution!.status).toBe('exact');
        expect(view.offsetsOf(resolution!.range!)).toEqual({ start: selectors.position.start, end: selectors.position.end });
      }),
      { ...RUNS, examples: [['<b>à</b><b>à</b>', 0, 1]] },
    );
  });

  it('what is inserted above does not lead it elsewhere', async () => {
    await assert(
      asyncProperty(marked, array(lorem({ mode: 'sentences', maxCount: 2 }), { minLength: 1, maxLength: 4 }), async (given, inserted) => {
        pre(given.texts.join('').length >= SHORTEST);
        const selectors = marking(given);
        const view = pageOf([...inserted, ...given.texts]);
        const shift = inserted.reduce((length, text) => length + text.length + 1, 0);
        const [resolution] = await resolve(view, [selectors]);
        if (resolution!.status === 'ambiguous') return;
        expect(['exact', 'moved']).toContain(resolution!.status);
        expect(resolution!.found).toBe(given.passage.join(' '));
        expect(view.offsetsOf(resolution!.range!).start).toBe(selectors.position.start + shift);
      }),
      RUNS,
    );
  });

  it('a deleted passage is found nowhere', async () => {
    await assert(
      asyncProperty(marked, async (given) => {
        const selectors = marking(given);
        pre(!standsInItsPlace(given));
        const left = [...given.before, ...given.after].join(' ');
        const [resolution] = await resolve(pageOf(given.texts.with(given.index, left).filter((text) => text !== '')), [selectors]);
        expect(['lost', 'ambiguous']).toContain(resolution!.status);
      }),
      RUNS,
    );
  });

  it('words replaced in a passage never lead to another', async () => {
    await assert(
      asyncProperty(marked, constantFrom('không', '28/02/2027', 'Viện Quy hoạch'), nat(), async (given, word, at) => {
        const selectors = marking(given);
        const edited = given.passage.with(at % given.passage.length, word);
        pre(edited.join(' ') !== given.passage.join(' '));
        const texts = given.texts.with(given.index, [...given.before, ...edited, ...given.after].join(' '));
        const view = pageOf(texts);
        const [resolution] = await resolve(view, [selectors]);
        expect(['changed', 'lost', 'ambiguous']).toContain(resolution!.status);
        if (resolution!.range) expect(resolution!.found).toContain(word);
      }),
      RUNS,
    );
  });

  it('what is edited beyond its context leaves a passage as it was', async () => {
    await assert(
      asyncProperty(marked, sentence, sentence, async (given, tail, edited) => {
        const old = { ...given, texts: [...given.texts, ...FAR, tail] };
        const selectors = marking(old);
        const view = pageOf([...given.texts, ...FAR, edited]);
        const [resolution] = await resolve(view, [selectors]);
        // The words themselves may have stood in the tail, or come into it.
        if (resolution!.status === 'ambiguous') return;
        expect(resolution!.status).toBe('exact');
        expect(view.offsetsOf(resolution!.range!)).toEqual({ start: selectors.position.start, end: selectors.position.end });
      }),
      RUNS,
    );
  });

  it('resolving twice gives the same', async () => {
    await assert(
      asyncProperty(marked, sentence, nat(), async (given, edited, at) => {
        const selectors = marking(given);
        const view = pageOf(given.texts.with(at % given.texts.length, edited));
        const placesOf = async () =>
          (await resolve(view, [selectors])).map(({ status, confidence, range, candidates }) => ({
            status,
            confidence,
            places: [range, ...(candidates ?? [])].map((each) => each && view.offsetsOf(each)),
          }));
        expect(await placesOf()).toEqual(await placesOf());
      }),
      RUNS,
    );
  });

  it('offsets of the normal form lead to the tree and back', () => {
    assert(
      property(written, (parts) => {
        const view = new TextView(show(`<p>${parts.join('')}</p>`));
        for (let start = 0; start < view.text.length; start += 1) {
          if (/\s/.test(view.text[start]!)) continue;
          const range = view.rangeOf(start, start + 1);
          const span = view.offsetsOf(range);
          expect(span.start).toBeLessThanOrEqual(start);
          expect(span.end).toBeGreaterThan(start);
          expect(normalForm(range.toString()).text.trim()).toBe(view.text.slice(span.start, span.end));
        }
      }),
      RUNS,
    );
  });
});
