import { describe, expect, it } from 'vitest';
import { EmptyPassageError, StaleViewError, TextView, describe as describePassage } from '../../../utils/anchoring/index.ts';
import { rangeOfText, show, viewOf } from './page.ts';

const READ: readonly (readonly [name: string, html: string, text: string])[] = [
  ['folds white space of the source', '<p>\n    Giao   Sở\n    Nội vụ&nbsp; &nbsp;rà soát </p>', 'Giao Sở Nội vụ rà soát'],
  ['folds it over the bounds of elements', '<p>Giao <b> Sở </b> Nội vụ</p>', 'Giao Sở Nội vụ'],
  ['does not break at inline elements', '<p>Gi<b>ao</b> S<i>ở</i></p>', 'Giao Sở'],
  ['breaks at <br>', '<p>Giao Sở<br>Nội vụ</p>', 'Giao Sở\nNội vụ'],
  ['breaks between blocks', '<div>Một<p>Hai</p>Ba</div><div>Bốn</div>', 'Một\nHai\nBa\nBốn'],
  ['does not break at a large initial', '<p><span style="float:left;font-size:3em">G</span>iao Sở</p>', 'Giao Sở'],
  ['breaks at what floats beside the words', '<p><span style="float:left">Ảnh minh họa</span>Giao Sở</p>', 'Ảnh minh họa\nGiao Sở'],
  ['breaks at elements that styles make blocks', '<span style="display:block">Một</span><span style="display:block">Hai</span>', 'Một\nHai'],
  ['does not break at blocks that styles make inline', '<p style="display:inline">Mộ</p><p style="display:inline">t</p>', 'Một'],
  ['breaks between table cells and rows', '<table><tr><td>1</td><td>Sở</td></tr><tr><td>2</td><td>Ban</td></tr></table>', '1\tSở\n2\tBan'],
  ['parts rows, not cells, where cells are empty or hold blocks', '<table><tr><td></td><td><p>1</p></td><td><p>Sở</p><p>Ban</p></td></tr><tr><td></td><td>2</td></tr></table>', '1\tSở\nBan\n2'],
  ['breaks at tables within cells', '<table><tr><td>1<table><tr><td>a</td><td>b</td></tr></table></td><td>2</td></tr></table>', '1\na\tb\n2'],
  ['parts cells that styles make', '<div style="display:table"><p style="display:table-row"><i style="display:table-cell">Sở</i><i style="display:table-cell">Ban</i></p></div>', 'Sở\tBan'],
  ['composes decomposed letters', `<p>${'Ủy ban kiểm tra'.normalize('NFD')}</p>`, 'Ủy ban kiểm tra'],
  ['composes marks that stand in an element of their own', '<p>kie<b>\u0302\u0309m</b> tra</p>', 'kiểm tra'],
  ['drops invisible characters', '<p>Ủy\u200b ban\u00ad kiểm\ufeff tra</p>', 'Ủy ban kiểm tra'],
  ['leaves out scripts, styles and templates', '<p>Một<script>1</script><style>p{}</style><template>x</template><noscript>y</noscript></p>', 'Một'],
  ['leaves out what is not displayed', '<p>Một</p><p style="display:none">Hai</p><p hidden>Ba</p>', 'Một'],
  ['leaves out the menu of a narrow window', '<p>Một</p><div class="collapse navbar-collapse" style="display:none">Hai</div>', 'Một'],
  ['leaves out what is invisible, not what is visible in it', '<p style="visibility:hidden">Hai <b style="visibility:visible">Một</b></p>', 'Một'],
  ['leaves out what is typed and chosen', '<p>Một<textarea>Hai</textarea><select><option>Ba</option></select></p>', 'Một'],
  ['reads aria-hidden text', '<p>Một <span aria-hidden="true">hai</span></p>', 'Một hai'],
  ['reads what a page passes off as the extension’s', '<p>Một <span data-so-tay>hai</span> <so-tay-chi-dao>ba</so-tay-chi-dao></p>', 'Một hai ba'],
  ['keeps the lines of preformatted text', '<pre>Một\n   Hai  ba\n\nBốn</pre>', 'Một\nHai ba\nBốn'],
  ['keeps the lines of white-space: pre-line', '<p style="white-space:pre-line">Một\n Hai</p>', 'Một\nHai'],
  ['reads right-to-left text in its logical order', '<p>Số <span dir="rtl">مذكرة رقم 17</span> sang</p>', 'Số مذكرة رقم 17 sang'],
  ['reads .VnTime', '<p><font face=".VnTime">Th«ng b¸o tr\u00ADíc ngµy 05/12</font></p>', 'Thông báo trước ngày 05/12'],
  ['reads VNI-Times', '<p style="font-family:VNI-Times">Höôùng daãn noäp löu hoà sô</p>', 'Hướng dẫn nộp lưu hồ sơ'],
  ['leaves Unicode in an old font alone', '<p style="font-family:\'.VnTime\', serif">Hồ sơ có ích, đúng hạn</p>', 'Hồ sơ có ích, đúng hạn'],
];

describe('the text of a view', () => {
  it.each(READ)('%s', (_name, html, text) => {
    expect(viewOf(html).text).toBe(text);
  });

  it('has nothing of the extension’s own screen, which lies in a shadow root', () => {
    const page = show('<p>Một</p><so-tay-chi-dao></so-tay-chi-dao><p>Ba</p>');
    page.children[1]!.attachShadow({ mode: 'closed' }).innerHTML = '<p>Hai</p>';
    expect(new TextView(page).text).toBe('Một\nBa');
  });

  it.each([
    ['a closed <details>', '<details><summary>Hai</summary><p>Ba</p></details><p>Một</p>', 'Hai\nMột\nBa'],
    ['hidden="until-found"', '<p hidden="until-found">Ba</p><p>Một</p>', 'Một\nBa'],
    ['a hidden tab panel', '<div role="tabpanel" hidden><p>Ba</p></div><p>Một</p>', 'Một\nBa'],
    ['a panel of an accordion', '<div class="accordion-collapse collapse" style="display:none"><p>Ba</p></div><p>Một</p>', 'Một\nBa'],
    ['content-visibility: hidden', '<div style="content-visibility:hidden"><p>Ba</p></div><p>Một</p>', 'Một\nBa'],
  ])('puts the text of %s after what is shown, and says so', (_name, html, text) => {
    const view = viewOf(html);
    expect(view.text).toBe(text);
    expect(view.isCollapsedAt(view.text.indexOf('Ba'))).toBe(true);
    expect(view.isCollapsedAt(view.text.indexOf('Một'))).toBe(false);
    expect(rangeOfText(view, 'Ba').toString()).toBe('Ba');
  });

  it('is not misled by fields named as members of nodes', () => {
    const names = ['childNodes', 'firstChild', 'nextSibling', 'parentNode', 'nodeType', 'nodeName', 'localName', 'getAttribute', 'ownerDocument'];
    const view = viewOf(`<form>${names.map((name) => `<input name="${name}">`).join('')}<p>Giao Sở Nội vụ</p></form>`);
    expect(view.text).toBe('Giao Sở Nội vụ');
    expect(describePassage(rangeOfText(view, 'Sở Nội vụ'), view).quote.exact).toBe('Sở Nội vụ');
  });

  it('reads several roots in the order given, shadow roots among them', () => {
    const page = show('<p>Một</p><div id="host"></div>');
    const shadow = page.querySelector('#host')!.attachShadow({ mode: 'open' });
    shadow.innerHTML = '<p>Hai ba</p>';
    const view = new TextView(page, shadow);
    expect(view.text).toBe('Một\nHai ba');
    const range = rangeOfText(view, 'ba');
    expect(range.toString()).toBe('ba');
    expect(view.offsetsOf(range)).toEqual({ start: 8, end: 10 });
  });

  it('is read through a tree deeper than any stack', () => {
    const page = show('');
    let inner: Element = page;
    for (let depth = 0; depth < 3000; depth += 1) inner = inner.appendChild(document.createElement('span'));
    inner.textContent = 'sâu';
    expect(new TextView(page).text).toBe('sâu');
  });
});

describe('ranges and offsets', () => {
  it.each([
    ['indented source', '<p>\n   Giao  Sở\n   Nội vụ   rà soát</p>'],
    ['markup in the words', '<p>Gi<b>ao <i>Sở</i></b> Nội<!-- x --> vụ rà <u>s</u>oát</p>'],
    ['decomposed letters', `<p>${'Giao Sở Nội vụ rà soát'.normalize('NFD')}</p>`],
    ['invisible characters', '<p>Gi\u200bao Sở\u00ad Nội v\u2060ụ rà soát</p>'],
    ['lines', '<div>Giao<br>Sở <p>Nội vụ</p> rà soát</div>'],
    ['an old font', '<p style="font-family:VNI-Times">Giao Sôû Noäi vuï raø soaùt</p>'],
  ])('lead from every stretch of the text to the page and back: %s', (_name, html) => {
    const view = viewOf(html);
    const { text } = view;
    expect(text.replaceAll('\n', ' ')).toBe('Giao Sở Nội vụ rà soát');
    for (let start = 0; start < text.length; start += 1) {
      for (let end = start + 1; end <= text.length; end += 1) {
        if (text[start] === '\n' || text[end - 1] === '\n') continue;
        expect(view.offsetsOf(view.rangeOf(start, end))).toEqual({ start, end });
      }
    }
  });

  it('take ranges whose ends are elements', () => {
    const page = show('<p>Một</p><p id="two">Hai</p><p>Ba</p>');
    const view = new TextView(page);
    const range = document.createRange();
    range.selectNode(page.querySelector('#two')!);
    expect(view.offsetsOf(range)).toEqual({ start: 4, end: 7 });
    range.selectNodeContents(page);
    expect(view.offsetsOf(range)).toEqual({ start: 0, end: view.text.length });
  });

  it('take composed characters whole', () => {
    const page = show(`<p>${'kiểm'.normalize('NFD')}</p>`);
    const view = new TextView(page);
    const range = document.createRange();
    range.setStart(page.firstChild!.firstChild!, 3);
    range.setEnd(page.firstChild!.firstChild!, 4);
    expect(view.offsetsOf(range)).toEqual({ start: 2, end: 3 });
  });

  it('refuse a page that has changed since', () => {
    const page = show('<p>Giao Sở Nội vụ</p>');
    const view = new TextView(page);
    page.querySelector('p')!.firstChild!.nodeValue = 'Giao Ban Tổ chức';
    expect(() => view.rangeOf(5, 14)).toThrow(StaleViewError);
    page.querySelector('p')!.remove();
    expect(() => view.rangeOf(5, 14)).toThrow(StaleViewError);
  });

  it.each([
    ['decomposed letters', 'Giao Sở Nội vụ'.normalize('NFD'), 'Giao Ban Tổ Ch'.normalize('NFD')],
    ['indented lines', 'Giao\n      Sở Nội vụ', 'Giao\n      Sở Y tế và'],
  ])('refuse a page that has changed since, in %s too', (_name, before, after) => {
    const page = show(`<p>${before}</p>`);
    const view = new TextView(page);
    const range = view.rangeOf(5, 14);
    expect(range.toString()).toBe(before.slice(before.indexOf('S')));
    range.startContainer.nodeValue = after;
    expect(() => view.rangeOf(5, 14)).toThrow(StaleViewError);
  });

  it('refuse a stretch without text', () => {
    const view = viewOf('<p>Một</p><p>Hai</p>');
    expect(() => view.rangeOf(3, 4)).toThrow(RangeError);
    expect(() => view.rangeOf(2, 2)).toThrow(RangeError);
    expect(() => view.rangeOf(0, 99)).toThrow(RangeError);
  });
});

describe('describe', () => {
  it('quotes with context, position and block', () => {
    const view = viewOf('<p>Mở đầu.</p><p>Đồng chí giao Sở Nội vụ rà soát.</p>');
    expect(describePassage(rangeOfText(view, 'Sở Nội vụ'), view)).toMatchObject({
      quote: { exact: 'Sở Nội vụ', prefix: 'Mở đầu.\nĐồng chí giao ', suffix: ' rà soát.' },
      position: { start: 22, end: 31 },
      path: { value: '/html[1]/body[1]/main[1]/p[2]', refinedBy: { start: 14, end: 23 } },
    });
  });

  it('makes the context long enough to stand once, and never longer than 200', () => {
    const same = 'Các phòng rà soát, hoàn thành và báo cáo lãnh đạo Văn phòng đúng hạn, ';
    const view = viewOf(`<p>Phòng Quản trị: ${same}trước 15/12.</p><p>Phòng Tổng hợp: ${same}trước 15/12.</p><p>${'như nhau '.repeat(90)}</p>`);
    const described = describePassage(rangeOfText(view, '15/12', 1), view);
    expect(described.quote.prefix).toContain('Phòng Tổng hợp');
    const inSame = describePassage(rangeOfText(view, 'nhau', 45), view);
    for (const context of [inSame.quote.prefix, inSame.quote.suffix]) {
      expect(context.length).toBeGreaterThan(190);
      expect(context.length).toBeLessThanOrEqual(200);
    }
  });

  it('takes surrogate pairs whole', () => {
    const page = show('<p>Ghi chú 📌 ở đây</p>');
    const range = document.createRange();
    range.setStart(page.firstChild!.firstChild!, 9);
    range.setEnd(page.firstChild!.firstChild!, 12);
    expect(describePassage(range).quote.exact).toBe('📌 ở');
  });

  it.each([
    ['a collapsed range', 'p', 0, 0],
    ['white space', 'p', 1, 2],
  ])('refuses %s', (_name, _tag, start, end) => {
    const page = show('<p>a b</p>');
    const range = document.createRange();
    range.setStart(page.firstChild!.firstChild!, start);
    range.setEnd(page.firstChild!.firstChild!, end);
    expect(() => describePassage(range)).toThrow(EmptyPassageError);
  });
});
