import { expect, it } from 'vitest';
import { extract } from '../../../utils/extraction/index.ts';
import { shownPage } from './shown-page.ts';

const ADDRESS = 'http://portal.test/';
const LEAD = 'Sáng 7/12, Sở Xây dựng tỉnh Lâm Hải họp giao ban với các phòng chuyên môn để bàn việc cấp phép của quý tới.';
const NEXT = 'Kết luận cuộc họp, Giám đốc Sở giao Văn phòng Sở tổng hợp, báo cáo Ủy ban nhân dân tỉnh trước ngày 20/12/2026.';
const ORDER = 'Giao Phòng Lễ tân chuẩn bị hội trường, xong trước ngày 10/12/2026.';

/** What is extracted of a page that holds a tree of its own with this content. */
async function extractAround(outer: string, inner: string): Promise<ReturnType<typeof extract>> {
  const page = await shownPage(`<title>Giao ban</title><body>${outer}<div id="y-kien"></div></body>`);
  const root = page.getElementById('y-kien')!.attachShadow({ mode: 'closed' });
  root.innerHTML = inner;
  return extract(page, ADDRESS, [root]);
}

it('an article that alone is in an inner tree is what the page is', async () => {
  const { blocks, isArticle } = await extractAround('<p>Cổng thông tin</p>', `<h1>Họp giao ban</h1><p>${LEAD}</p><p>${NEXT}</p>`);
  expect(isArticle).toBe(true);
  expect(blocks.map(({ text }) => text).slice(-2)).toEqual([LEAD, NEXT]);
});

it('one short order in an inner tree is read behind the page’s article', async () => {
  const { title, blocks, text } = await extractAround(`<p>${LEAD}</p><p>${NEXT}</p>`, `<p>${ORDER}</p>`);
  expect(title).toBe('Giao ban');
  expect(blocks.map((block) => block.text)).toEqual([LEAD, NEXT, ORDER]);
  expect(text).toContain(ORDER);
});

it('one short order in an inner tree is read where nothing else is an article', async () => {
  const { title, blocks } = await extractAround('<p>Cổng thông tin</p>', `<p>${ORDER}</p>`);
  expect(title).toBe('Giao ban');
  expect(blocks.map(({ text }) => text)).toContain(ORDER);
});

it('a sign-in or a counter in an inner tree is none of the page’s text', async () => {
  const machinery = '<h2>Đăng nhập</h2><label>Tên người dùng <input></label><p>Lượt truy cập: 12.345</p><button>Vào hệ thống</button>';
  const { blocks } = await extractAround(`<p>${LEAD}</p><p>${NEXT}</p>`, machinery);
  expect(blocks.map(({ text }) => text)).toEqual([LEAD, NEXT]);
});
