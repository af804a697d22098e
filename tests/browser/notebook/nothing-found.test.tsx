import '../options/browser-double.ts';
import { beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { notebook } from '../../../components/door/index.ts';
import { language } from '../../../components/index.ts';
import { EVERYTHING } from '../../../entrypoints/notebook/address/route.ts';
import { today } from '../../../entrypoints/notebook/contents/today.ts';
import { NothingFound } from '../../../entrypoints/notebook/search/nothing-found.tsx';
import { newId } from '../../../utils/model/index.ts';
import { note } from '../../unit/notebook-screen/notes.ts';
import { show } from '../components/stage.tsx';

vi.mock('../../../components/door/own-finder.ts', () => import('./finder-double.ts'));

const onSearch = vi.fn<(search: unknown) => void>();
const offers = (): string[] => page.getByRole('button').elements().map(({ textContent }) => textContent);
const QUOTES = ['Đoàn xiếc đưa voi về rạp mới.', 'Máy bay không người lái đo vẽ bãi bồi.', 'Chuyến bay thử dời sang tháng sau.', 'Dự toán kinh phí tu bổ đê.'];

beforeEach(async () => {
  language.value = 'vi';
  today.value = '2026-11-27';
  onSearch.mockClear();
  await notebook.wipe();
  await notebook.act(newId(), 'addNotes', async (scope) => {
    for (const [index, quote] of QUOTES.entries()) await scope.put('notes', note(`n${index}`, { quote, tags: index === 0 ? ['gấp'] : [] }));
  });
});

const shown = (query: string, facets = {}): void => void show(<NothingFound size={QUOTES.length} search={{ ...EVERYTHING, query, facets }} onSearch={onSearch} />);

test.each<[query: string, offered: readonly string[]]>([
  ['"kinh phí" hạn:tuần này', ['Bỏ hạn:tuần này (1)']],
  ['Voi bay hạn:tuần này', ['Chỉ tìm Voi (1)', 'Chỉ tìm bay (2)']],
  ['voi bay', ['Bỏ voi (2)', 'Bỏ bay (1)']],
  ['kinhh phí hạn:tuần này', ['Tìm kinh phí (1)']],
])('instead of %j what finds something is offered', async (query, offered) => {
  shown(query);
  await expect.poll(offers).toEqual([...offered, 'Xem tất cả']);
});

test('what is offered is looked for with a click', async () => {
  shown('kinhh phí hạn:tuần này');
  await page.getByRole('button', { name: 'Tìm kinh phí (1)' }).click();
  expect(onSearch).toHaveBeenLastCalledWith({ ...EVERYTHING, query: 'kinh phí' });
  await page.getByRole('button', { name: 'Xem tất cả' }).click();
  expect(onSearch).toHaveBeenLastCalledWith({ ...EVERYTHING, query: '' });
});

test('filters are offered to be taken away, if that finds something', async () => {
  shown('bay', { tag: ['gấp'] });
  await page.getByRole('button', { name: 'Bỏ lọc (2)' }).click();
  expect(onSearch).toHaveBeenLastCalledWith({ ...EVERYTHING, query: 'bay', facets: {} });
});
