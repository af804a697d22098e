import { describe, expect, it } from 'vitest';
import { extract } from '../../../utils/extraction/index.ts';
import { type Block, textOfBlocks } from '../../../utils/model/index.ts';
import { normalizeText } from '../../../utils/text/index.ts';
import { asNamed } from '../../unit/extraction/block-cases.ts';
import { expectedOf, fixturePage, parsedPage, shownPage } from './shown-page.ts';

const PAGES = [
  { expected: 'report', page: 'tin-tuc/hoi-nghi-trien-khai-nhiem-vu-nam-2027.html' },
  { expected: 'notice', page: 'van-ban/thong-bao-214-tb-vp.html' },
  { expected: 'secret', page: 'van-ban/ke-hoach-07-kh-vp.html' },
  { expected: 'tasks', page: 'nhiem-vu/bang-theo-doi.html' },
  { expected: 'old-aspnet', page: 'cu/1187.html' },
  { expected: 'old-tcvn3', page: 'cu/1190.html' },
  { expected: 'old-vni', page: 'cu/1191.html' },
] as const;

describe.each(PAGES)('$page', ({ expected, page }) => {
  it('is read as its fixture says, shown and parsed alike, and not changed', async () => {
    const html = await fixturePage(`portal/pages/${page}`);
    const { blocks, ...fields } = await expectedOf<{ blocks?: Block[]; title: string }>(expected);
    const shown = await shownPage(html);
    const before = shown.documentElement.outerHTML;
    const extraction = extract(shown, `http://portal.test/${page}`);
    expect(shown.documentElement.outerHTML).toBe(before);
    expect(extraction).toMatchObject(fields);
    if (blocks) expect(asNamed(extraction.blocks, blocks)).toEqual(blocks);
    expect(extraction.text).toBe(textOfBlocks(extraction.blocks));
    expect(extract(parsedPage(html), `http://portal.test/${page}`).blocks).toEqual(extraction.blocks);
  });

  it('gives texts that stand in the page in this order', async () => {
    if (expected === 'old-tcvn3' || expected === 'old-vni') return;
    const shown = await shownPage(await fixturePage(`portal/pages/${page}`));
    const text = normalizeText(shown.body.innerText);
    let from = 0;
    for (const block of extract(shown, 'http://portal.test/').blocks) {
      for (const part of block.kind === 'tableRow' ? block.text.split(' | ') : [block.text]) {
        const at = text.indexOf(part, from);
        expect(at, part).toBeGreaterThanOrEqual(from);
        from = at + part.length;
      }
    }
  });
});

describe('pages without an article', () => {
  it.each([
    { page: 'index.html', title: 'Cổng thông tin nội bộ Văn phòng Tỉnh ủy Lâm Hải', has: 'Sáu nội dung kết luận của Chánh Văn phòng Tỉnh ủy sau cuộc họp ngày 30/11.' },
    { page: 'tra-cuu.html', title: 'Tra cứu văn bản', has: 'Diễn tập thông tin cơ yếu năm 2026 07-KH/VP 19/11/2026' },
    { page: '404.html', title: 'Không tìm thấy trang', has: 'Địa chỉ này không có hoặc đã được chuyển đi. Mời trở lại trang chủ hoặc tra cứu văn bản.' },
  ])('$page gives its main text', async ({ page, title, has }) => {
    const extraction = extract(await shownPage(await fixturePage(`portal/pages/${page}`)), `http://portal.test/${page}`);
    const texts = extraction.blocks.map(({ text }) => text);
    expect(extraction).toMatchObject({ title, isArticle: false });
    expect(texts).toContain(has);
    for (const menu of ['Văn bản chỉ đạo', 'Lịch công tác tuần', 'Hỗ trợ kỹ thuật: máy lẻ 118', 'Từ khóa', 'Trang chủ']) expect(texts).not.toContain(menu);
  });
});
