import { openPage, selectorsOf, tab } from '../panel/browser-double.ts';
import { beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { notebook } from '../../../components/door/index.ts';
import { language } from '../../../components/index.ts';
import { contents, followNotebook } from '../../../entrypoints/notebook/contents/index.ts';
import { StatisticsView } from '../../../entrypoints/notebook/statistics/index.ts';
import { TASK_STATUSES, newId } from '../../../utils/model/index.ts';
import { addNotes } from '../../../utils/notebook/index.ts';
import { show } from '../components/stage.tsx';

followNotebook();

const UNITS = ['Sở Nông nghiệp và Môi trường', 'Sở Tài chính', 'Phòng Tổng hợp'];

beforeEach(async () => {
  language.value = 'vi';
  await notebook.wipe();
  const tasks = UNITS.map((unit) => `Giao ${unit} rà soát nhà công vụ.`);
  openPage(tasks);
  const extraction = { title: 'Họp giao ban', blocks: tasks.map((text) => ({ kind: 'paragraph' as const, text })), text: tasks.join('\n'), isArticle: true };
  await addNotes(
    notebook,
    newId(),
    { url: tab.url, extraction },
    tasks.map((quote, at) => ({ category: 'directive', comment: '', quote, selectors: selectorsOf(quote), directive: { task: quote, leadUnit: UNITS[at]!, status: TASK_STATUSES[at]! } })),
  );
  await expect.poll(() => contents.value?.notes.size).toBe(UNITS.length);
});

function View() {
  return contents.value && <StatisticsView route={{ view: 'statistics' }} contents={contents.value} />;
}

test('the page is no wider than a small phone, its tables scroll in themselves', async () => {
  await page.viewport(320, 700);
  show(<View />);
  await expect.element(page.getByRole('heading', { name: 'Theo đơn vị chủ trì' })).toBeVisible();
  for (const fold of document.querySelectorAll('details')) fold.open = true;
  const tables = Array.from(document.querySelectorAll('.numbers'));
  expect(tables.some((table) => table.scrollWidth > table.clientWidth)).toBe(true);
  expect(document.documentElement.scrollWidth).toBe(320);
  await page.viewport(1280, 800);
});
