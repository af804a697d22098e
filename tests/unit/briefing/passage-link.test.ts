import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { passageLink } from '../../../utils/briefing/index.ts';

const PAGE = 'https://vanphong.test/tb';
const LONG = `Giao Phòng Tổng hợp chủ trì, ${'rà soát nhiệm vụ quá hạn '.repeat(8)}và báo cáo trước ngày 15/12.`;

/** The text directive, decoded part by part; the commas between the parts stay. */
function directiveOf(link: string | undefined): string | undefined {
  return link?.split(':~:text=')[1]?.split(',').map(decodeURIComponent).join(' ⏐ ');
}

describe('the address', () => {
  test.each<[string, string, string, string | undefined]>([
    ['gets the passage', PAGE, 'xong', `${PAGE}#:~:text=xong`],
    ['keeps its query', `${PAGE}?id=7&b=1`, 'xong', `${PAGE}?id=7&b=1#:~:text=xong`],
    ['keeps its fragment', `${PAGE}#muc-2`, 'xong', `${PAGE}#muc-2:~:text=xong`],
    ['keeps a hash route', `${PAGE}#/van-ban/7?x=1`, 'xong', `${PAGE}#/van-ban/7?x=1:~:text=xong`],
    ['loses a text directive of its own', `${PAGE}#muc:~:text=cũ`, 'xong', `${PAGE}#muc:~:text=xong`],
    ['stands alone for an empty passage', `${PAGE}#muc`, ' \n ', `${PAGE}#muc`],
    ['may be plain http', 'http://noibo/tb', 'xong', 'http://noibo/tb#:~:text=xong'],
    ['is none for javascript:', 'javascript:alert(1)', 'xong', undefined],
    ['is none for JavaScript: with a line break in it', ' java\nscript:alert(1)', 'xong', undefined],
    ['is none for data:', 'data:text/html,<b>', 'xong', undefined],
    ['is none for file:', 'file:///C:/tb.html', 'xong', undefined],
    ['is none for what is no address', '/tb', 'xong', undefined],
  ])('%s', (_name, url, quote, expected) => {
    expect(passageLink(url, quote)).toBe(expected);
  });
});

describe('the passage', () => {
  test.each<[string, [quote: string, prefix?: string, suffix?: string], string]>([
    ['has white space folded', ['  trước\u00a0 ngày '], 'trước ngày'],
    ['keeps dashes, commas and ampersands encoded', ['A-B, C & D'], 'A-B, C & D'],
    ['is its first and last words if it is long', [LONG], 'Giao Phòng Tổng hợp chủ trì, ⏐ và báo cáo trước ngày 15/12.'],
    ['is its first and last words if it goes over several blocks', ['Một hai\nba bốn'], 'Một hai ⏐ ba bốn'],
    ['has whole words around it', ['xong', 'oàn thành việc này ', ' trước khi báo cá'], 'thành việc này- ⏐ xong ⏐ -trước khi báo'],
    ['has no context from another block\'s depth', ['xong', 'đoạn trước\n1. Phải ', '.\nĐoạn sau'], '1. Phải- ⏐ xong ⏐ -.'],
    ['has no context where there is none', ['xong', '', ''], 'xong'],
  ])('%s', (_name, [quote, prefix, suffix], expected) => {
    expect(directiveOf(passageLink(PAGE, quote, prefix, suffix))).toBe(expected);
  });

  test('encodes what separates the parts of a directive', () => {
    expect(passageLink(PAGE, 'A-B, C & D')).toBe(`${PAGE}#:~:text=A%2DB%2C%20C%20%26%20D`);
  });

  test('is a valid address whatever was marked', { timeout: 60_000 }, () => {
    const text = fc.string({ unit: 'binary' });
    fc.assert(
      fc.property(text, text, text, (quote, prefix, suffix) => {
        const link = passageLink(PAGE, quote, prefix, suffix)!;
        expect(new URL(link).href).toBe(link);
        expect(link).toMatch(/^https:\/\/vanphong\.test\/tb(#:~:text=[^\s<>"&]+)?$/);
      }),
    );
  });
});
