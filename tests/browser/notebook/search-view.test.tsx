import '../options/browser-double.ts';
import { beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { finder } from '../../../components/door/index.ts';
import { language } from '../../../components/index.ts';
import { EVERYTHING } from '../../../entrypoints/notebook/address/route.ts';
import { SearchView } from '../../../entrypoints/notebook/search/index.ts';
import type { FoundPage } from '../../../utils/finding/index.ts';
import { show } from '../components/stage.tsx';

vi.mock('../../../components/door/own-finder.ts', () => import('./finder-double.ts'));

const NOTHING_YET: FoundPage = { notes: [], isEverything: true, approximate: false, correction: undefined, notUnderstood: [], knowsStates: true, isWhole: false, size: 0 };
const LOOKING = 'Đang tìm trong sổ tay…';

beforeEach(() => {
  language.value = 'vi';
  vi.spyOn(document.fonts, 'load').mockResolvedValue([]);
});

test('a search that takes long says that it goes on, and one that has read nothing so far does not say that there is nothing', async () => {
  const answer = Promise.withResolvers<FoundPage>();
  vi.spyOn(finder, 'ask').mockImplementation((name) => (name === 'find' ? answer.promise : new Promise(() => undefined)) as never);
  show(<SearchView route={EVERYTHING} contents={undefined} />);
  await expect.element(page.getByText(LOOKING)).toBeVisible();
  answer.resolve(NOTHING_YET);
  await expect.element(page.getByText('Đang đọc sổ tay: có thể còn thấy thêm ghi chú.')).toBeVisible();
  await expect.element(page.getByText(LOOKING)).not.toBeInTheDocument();
  expect(page.getByText('Sổ tay còn trống').elements()).toEqual([]);
});
