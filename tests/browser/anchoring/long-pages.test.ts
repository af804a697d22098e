import { describe, expect, it } from 'vitest';
import { describe as describePassage, resolve, TextView } from '../../../utils/anchoring/index.ts';
import { show } from './page.ts';

const UNITS = ['Sở Nội vụ', 'Sở Tài chính', 'Phòng Tổng hợp', 'Phòng Quản trị', 'Ban Tổ chức Tỉnh ủy'];
const ACTS = ['rà soát quy trình một cửa', 'lập dự toán thiết bị', 'tổng hợp kiến nghị của cơ sở', 'kiểm kê tài sản công', 'số hóa hồ sơ'];
const directive = (index: number, deadline: string): string =>
  `Việc thứ ${index}: giao ${UNITS[index % 5]} ${ACTS[(index * 7) % 5]} tại ${index % 37} xã, trước ngày ${deadline}.`;
const pageOf = (count: number, deadline: (index: number) => string): TextView =>
  new TextView(show(Array.from({ length: count }, (_, index) => `<p>${directive(index, deadline(index))}</p>`).join('')));

describe('long pages', () => {
  it('finds every one of 300 edited quotes where it was', async () => {
    const old = pageOf(4000, () => '15/12/2026');
    const indices = Array.from({ length: 300 }, (_, index) => index * 13);
    const selectors = indices.map((index) => {
      const text = directive(index, '15/12/2026');
      const start = old.text.indexOf(text);
      return describePassage(old.rangeOf(start, start + text.length), old);
    });
    const edited = new Set(indices);
    const view = pageOf(4000, (index) => (edited.has(index) ? '20/12/2026' : '15/12/2026'));
    const resolutions = await resolve(view, selectors);
    expect(resolutions.map(({ status, found }) => ({ status, found }))).toEqual(
      indices.map((index) => ({ status: 'changed', found: directive(index, '20/12/2026') })),
    );
  });

  it('finds a passage of 20,000 characters, also when a word of it was edited', async () => {
    const old = pageOf(400, () => '15/12/2026');
    const start = old.text.indexOf('Việc thứ 50:');
    const selectors = describePassage(old.rangeOf(start, start + 20_000), old);
    const [same] = await resolve(old, [selectors]);
    expect(same!.status).toBe('exact');
    const [edited] = await resolve(pageOf(400, (index) => (index === 120 ? '20/12/2026' : '15/12/2026')), [selectors]);
    expect(edited!.status).toBe('changed');
    expect(edited!.changes!.filter(({ kind }) => kind !== 'equal').map(({ text }) => text.trim())).toEqual(['15/12/2026', '20/12/2026']);
  });

  it('lets the page go on meanwhile, and stops when told to', async () => {
    const view = pageOf(20_000, () => '15/12/2026');
    const selectors = Array.from({ length: 50 }, (_, index) => describePassage(view.rangeOf(index * 100, index * 100 + 40), view));
    const lost = selectors.map((selector) => Object.assign({}, selector, { quote: { ...selector.quote, exact: 'không còn', prefix: '', suffix: '' } }));
    let finished = false;
    let turns = 0;
    const others = (async () => {
      while (!finished && turns < 20) {
        await scheduler.postTask(() => undefined, { priority: 'user-blocking' });
        turns += 1;
      }
    })();
    await resolve(view, lost);
    finished = true;
    await others;
    expect(turns).toBe(20);
    const controller = new AbortController();
    const stopped = resolve(view, lost, { signal: controller.signal });
    controller.abort(new Error('left the page'));
    await expect(stopped).rejects.toThrow('left the page');
  });
});
