import { array, assert, asyncProperty, constantFrom, integer, nat, record, tuple } from 'fast-check';
import { afterEach, describe as group, expect, it, vi } from 'vitest';
import { type Resolution, TextView, describe, resolve, resolveAgain } from '../../../utils/anchoring/index.ts';
import { PageWords } from '../../../utils/anchoring/resolving/page-words.ts';
import { show } from './page.ts';
import { LAW, runs } from '../../laws.ts';

afterEach(() => {
  vi.restoreAllMocks();
  show('');
});

/** Much alike, so that passages repeat and neighbours do too. */
const sentence = tuple(
  constantFrom('Sở Nội vụ', 'Sở Tài chính', 'Phòng Tổng hợp', 'Ban Tổ chức Tỉnh ủy', 'Văn phòng'),
  constantFrom('rà soát quy trình một cửa', 'lập dự toán năm 2027', 'báo cáo kết quả', 'không để hồ sơ quá hạn', 'chuẩn bị tài liệu'),
  constantFrom('15/12/2026', '20/12/2026', 'quý I/2027', 'tháng 3'),
).map(([unit, act, deadline]) => `Giao ${unit} ${act}, trước ${deadline}.`);
const paragraph = array(sentence, { minLength: 1, maxLength: 4 }).map((sentences) => sentences.join(' '));
const block = tuple(constantFrom('<p>', '<p>', '<p>', '<details><summary>Mục</summary>', '<li>'), paragraph).map(([begin, text]) => `${begin}${text}`);

const act = record({
  kind: constantFrom('write', 'append', 'insert', 'remove', 'swap', 'render', 'open', 'repeat', 'clock'),
  at: nat(1000),
  to: nat(1000),
  text: paragraph,
});

function change(root: HTMLElement, { kind, at, to, text }: { kind: string; at: number; to: number; text: string }): void {
  const blocks = [...root.children];
  const chosen = blocks[at % blocks.length]!;
  const other = blocks[to % blocks.length]!;
  const paragraph = document.createElement('p');
  paragraph.textContent = text;
  const changes: Record<string, () => void> = {
    write: () => {
      chosen.lastChild!.textContent = text;
    },
    append: () => root.append(paragraph),
    insert: () => chosen.before(paragraph),
    remove: () => blocks.length > 2 && chosen.remove(),
    swap: () => chosen.before(other),
    render: () => root.replaceChildren(...blocks.map((element) => element.cloneNode(true))),
    open: () => chosen.toggleAttribute(chosen.localName === 'details' ? 'open' : 'hidden'),
    repeat: () => root.append(chosen.cloneNode(true)),
    clock: () => {
      blocks[0]!.lastChild!.textContent = `${at}:${to}`;
    },
  };
  changes[kind]!();
}

/** All that a resolution says, with its places as offsets and as what they hold. */
function said(view: TextView, { range, candidates, ...rest }: Resolution): unknown {
  return { ...rest, range: range && [view.offsetsOf(range), range.toString()], candidates: candidates?.map((candidate) => [view.offsetsOf(candidate), candidate.toString()]) };
}

group('passages found again on a page that has changed', () => {
  it('are where a search for all of them finds them', LAW, async () => {
    await assert(
      asyncProperty(
        array(block, { minLength: 3, maxLength: 12 }),
        array(tuple(nat(), integer({ min: 3, max: 90 })), { minLength: 1, maxLength: 6 }),
        array(array(act, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 4 }),
        async (blocks, passages, rounds) => {
          const root = show(blocks.join(''));
          let view = new TextView(root);
          const targets = passages.flatMap(([at, length]) => {
            const start = at % Math.max(1, view.text.length - length);
            return view.text.slice(start, start + length).trim() === '' ? [] : [describe(view.rangeOf(start, start + length), view)];
          });
          let resolutions: readonly Resolution[] = await resolve(view, targets);
          for (const acts of rounds) {
            for (const one of acts) change(root, one);
            const now = new TextView(root);
            resolutions = await resolveAgain(now, targets, { view, resolutions });
            view = now;
            const expected = await resolve(now, targets);
            expect(resolutions.map((resolution) => said(now, resolution))).toEqual(expected.map((resolution) => said(now, resolution)));
          }
        },
      ),
      runs(60),
    );
  });

  const ARTICLE = Array.from({ length: 40 }, (_, index) => `<p>Mục ${index}: giao phòng số ${index} rà soát quy trình thứ ${index * 7}, báo cáo trước ngày ${(index % 28) + 1}/12/2026.</p>`).join('');

  async function found(root: HTMLElement): Promise<{ view: TextView; targets: ReturnType<typeof describe>[]; resolutions: Resolution[] }> {
    const view = new TextView(root);
    const targets = Array.from({ length: 30 }, (_, index) => {
      const start = view.text.indexOf(`giao phòng số ${index} `);
      return describe(view.rangeOf(start, start + 40), view);
    });
    return { view, targets, resolutions: await resolve(view, targets) };
  }

  it.each<[name: string, change: (root: HTMLElement) => void]>([
    ['a clock goes on', (root) => root.querySelector('time')!.replaceChildren('08:30:01')],
    ['a list grows', (root) => root.insertAdjacentHTML('beforeend', '<p>Mục mới: giao phòng Tài vụ lập dự toán.</p>')],
    ['the article is rendered anew', (root) => root.replaceChildren(...[...root.children].map((element) => element.cloneNode(true)))],
    [
      'a clock goes on and a list grows',
      (root) => {
        root.querySelector('time')!.replaceChildren('08:30:01');
        root.insertAdjacentHTML('beforeend', '<p>Mục mới</p>');
      },
    ],
  ])('are not looked for where %s', async (_name, alter) => {
    const root = show(`<p>Bây giờ là <time>08:30:00</time></p><p>${'Thông báo chung. '.repeat(30)}</p>${ARTICLE}<p>Hết</p>`);
    const { view, targets, resolutions } = await found(root);
    alter(root);
    const indexed = vi.spyOn(PageWords, 'of');
    const again = await resolveAgain(new TextView(root), targets, { view, resolutions });
    expect(indexed).not.toHaveBeenCalled();
    expect(again.map(({ range }) => range!.toString())).toEqual(targets.map(({ quote }) => quote.exact));
  });

  it('keep their ranges where the page has left them alone', async () => {
    const root = show(ARTICLE);
    const { view, targets, resolutions } = await found(root);
    root.insertAdjacentHTML('beforeend', '<p>Mục mới</p>');
    const again = await resolveAgain(new TextView(root), targets, { view, resolutions });
    expect(again.map(({ range }, index) => range === resolutions[index]!.range)).toEqual(targets.map(() => true));
  });
});
