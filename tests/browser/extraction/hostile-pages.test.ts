import { describe, expect, it } from 'vitest';
import { extract } from '../../../utils/extraction/index.ts';
import { extractionSchema } from '../../../utils/model/index.ts';
import * as v from 'valibot';
import { fixturePage, parsedPage, shownPage } from './shown-page.ts';

const URL = 'http://portal.test/';
const LEAD = 'Sáng 7/12, Sở Xây dựng tỉnh Lâm Hải họp giao ban với các phòng chuyên môn để bàn việc cấp phép của quý tới.';
const NEXT = 'Kết luận cuộc họp, Giám đốc Sở giao Văn phòng Sở tổng hợp, báo cáo Ủy ban nhân dân tỉnh trước ngày 20/12/2026.';

function texts(document: Document): string[] {
  const extraction = extract(document, URL);
  v.assert(extractionSchema, extraction);
  return extraction.blocks.map(({ text }) => text);
}

describe('pages that stand in the way', () => {
  it('names of a form in place of the members of the DOM', async () => {
    const html = await fixturePage('hostile/pages/clobbering.html');
    const expected = [
      'Phòng Tổng hợp lấy ý kiến các phòng về dự thảo Quy chế làm việc năm 2027, gồm 6 chương, 41 điều.',
      'Đồng chí Ninh Thế Đạt yêu cầu các phòng gửi ý kiến bằng văn bản về Phòng Tổng hợp trước ngày 18/12/2026.',
      'Ý kiến không có lý do, không có phương án thay thế thì không được tổng hợp.',
    ];
    expect(texts(await shownPage(html))).toEqual(expected);
    expect(texts(parsedPage(html))).toEqual(expected);
  });

  it('every member of the document and of a form that extraction reads', async () => {
    const names = [
      'documentElement', 'firstChild', 'nextSibling', 'nodeType', 'nodeValue', 'implementation', 'defaultView', 'localName', 'getAttribute', 'getAttributeNames',
      'textContent', 'namespaceURI', 'getElementsByTagName', 'children', 'childNodes', 'constructor', '__proto__',
    ];
    const clobber = `${names.map((name) => `<img name="${name}">`).join('')}<form>${names.map((name) => `<input name="${name}">`).join('')}<p>${LEAD}</p><p>${NEXT}</p></form>`;
    expect(texts(await shownPage(`<body>${clobber}</body>`))).toEqual([LEAD, NEXT]);
    expect(texts(parsedPage(`<body>${clobber}</body>`))).toEqual([LEAD, NEXT]);
  });

  it('markup as text stays text', async () => {
    const page = await shownPage(await fixturePage('hostile/pages/xss.html'));
    const { title, blocks } = extract(page, URL);
    expect(title).toBe(`Đặt tên tệp: "a" & 'b' <img src=x onerror="window.attacked=1">`);
    expect(blocks).toHaveLength(4);
    expect(blocks[0]!.text).toContain('<script>window.attacked=2</script>');
    expect((page.defaultView as unknown as { attacked?: number }).attacked).toBeUndefined();
  });

  it('the title of a drawing is not the page’s', async () => {
    const page = await shownPage(`<body><svg><title>Biểu trưng</title></svg><p>${LEAD}</p><p>${NEXT}</p></body>`);
    expect(extract(page, URL).title).toBe(URL);
  });

  it.each([
    ['broken', '{"@type": "NewsArticle", headline: }'],
    ['of other types', '[1, null, "x", {"@type": ["NewsArticle", 7], "headline": {"a": 1}, "author": [null, {"name": 3}], "datePublished": 20261208}]'],
    ['endless in depth', `${'['.repeat(5_000)}${']'.repeat(5_000)}`],
  ])('JSON-LD %s', async (_name, json) => {
    const page = await shownPage(`<title>Giao ban</title><script type="application/ld+json">${json}</script><p>${LEAD}</p><p>${NEXT}</p>`);
    expect(extract(page, URL)).toMatchObject({ title: 'Giao ban', isArticle: true, blocks: [{ text: LEAD }, { text: NEXT }] });
  });
});

describe('pages without text', () => {
  it.each([
    ['nothing', ''],
    ['a frameset', '<frameset cols="1,2"><frame src="about:blank"><frame src="about:blank"></frameset>'],
    ['scripts alone', '<body><script>1</script><noscript>Bật JavaScript</noscript>'],
    ['pictures alone', '<img alt="Sơ đồ"><hr><table><tr><td></td></tr></table><ul><li></li></ul>'],
  ])('%s', async (_name, html) => {
    expect(texts(await shownPage(html))).toEqual([]);
    expect(texts(parsedPage(html))).toEqual([]);
  });

  it('documents that are no pages', () => {
    const { implementation } = document;
    const empty = implementation.createDocument(null, null);
    const withoutBody = implementation.createHTMLDocument('');
    withoutBody.body.remove();
    const drawing = new DOMParser().parseFromString('<svg xmlns="http://www.w3.org/2000/svg"><title>a</title><text>b</text></svg>', 'image/svg+xml');
    const wrong = new DOMParser().parseFromString('<a><b></a>', 'application/xml');
    expect([empty, withoutBody, drawing].map(texts)).toEqual([[], [], []]);
    expect(() => texts(wrong)).not.toThrow();
  });

  it('a page that is XHTML', () => {
    const page = new DOMParser().parseFromString(`<html xmlns="http://www.w3.org/1999/xhtml"><body><h1>Giao ban</h1><p>${LEAD}</p><p><![CDATA[${NEXT}]]></p></body></html>`, 'application/xhtml+xml');
    expect(texts(page)).toEqual([LEAD, NEXT]);
  });
});

describe('pages without measure', () => {
  it('elements nested deeper than a stack', () => {
    const page = parsedPage(`<p>${LEAD}</p>`);
    let at: Element = page.body;
    for (let depth = 0; depth < 20_000; depth += 1) at = at.appendChild(page.createElement(depth % 2 ? 'div' : 'b'));
    at.textContent = NEXT;
    expect(texts(page)).toEqual([LEAD, NEXT]);
  });

  it('tables in tables', () => {
    expect(texts(parsedPage(`${'<table><tr><td>'.repeat(100)}${LEAD}<br><br>${NEXT}`))).toEqual([LEAD, NEXT]);
  });

  it('a table with spans of any size', () => {
    const rows = Array.from({ length: 5_000 }, (_, row) => `<tr><td colspan="1000" rowspan="65534">${row}</td><td>việc ${row}</td></tr>`).join('');
    const { blocks } = extract(parsedPage(`<article><p>${LEAD}</p><table><tr><th>STT</th><th>Việc</th></tr>${rows}</table></article>`), URL);
    expect(blocks.length).toBeGreaterThan(1);
    expect(Math.max(...blocks.map(({ cells }) => cells?.length ?? 0))).toBeLessThanOrEqual(100);
  });

  it('five megabytes of paragraphs, each found', () => {
    const count = 12_000;
    const long = `${NEXT} ${LEAD} ${NEXT}`;
    const paragraphs = Array.from({ length: count }, (_, index) => `<p>${index}. ${long} <b>Điểm ${index}</b> <a href="/${index}">xem</a></p>`);
    const html = `<title>Giao ban</title><nav><a href="/">Trang chủ</a></nav><div class="noi-dung">${paragraphs.join('')}</div>`;
    expect(new Blob([html]).size).toBeGreaterThan(5_000_000);
    const { blocks, isArticle } = extract(parsedPage(html), URL);
    expect(isArticle).toBe(true);
    expect(blocks).toHaveLength(count);
    expect(blocks.at(-1)!.text).toBe(`${count - 1}. ${long} Điểm ${count - 1} xem`);
  }, 60_000);
});
