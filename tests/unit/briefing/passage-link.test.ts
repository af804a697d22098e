import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PageWords, passageLink } from '../../../utils/briefing/index.ts';
import { blocksFromText, fold } from '../../../utils/text/index.ts';

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
    expect(passageLink(url, { quote })).toBe(expected);
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
    expect(directiveOf(passageLink(PAGE, { quote, prefix, suffix }))).toBe(expected);
  });

  test('encodes what separates the parts of a directive', () => {
    expect(passageLink(PAGE, { quote: 'A-B, C & D' })).toBe(`${PAGE}#:~:text=A%2DB%2C%20C%20%26%20D`);
  });

  test('is a valid address whatever was marked', { timeout: 60_000 }, () => {
    const text = fc.string({ unit: 'binary' });
    fc.assert(
      fc.property(text, text, text, (quote, prefix, suffix) => {
        const link = passageLink(PAGE, { quote, prefix, suffix })!;
        expect(new URL(link).href).toBe(link);
        expect(link).toMatch(/^https:\/\/vanphong\.test\/tb(#:~:text=[^\s<>"&]+)?$/);
      }),
    );
  });
});

describe('on a page that is known', () => {
  const page = new PageWords(
    blocksFromText(
      [
        'Thông báo kết luận',
        'Giao Sở Tài chính báo cáo trước ngày 15/12/2026.',
        'Giao Sở Nội vụ báo cáo trước ngày 15/12/2026.',
        `Giao Văn phòng ${'rà soát nhiệm vụ quá hạn '.repeat(8)}xong trong tháng 12.`,
        'Báo cáo gửi về Văn phòng.',
      ].join('\n'),
    ),
  );
  const at = (quote: string, prefix = '', suffix = '', occurrences?: number) => directiveOf(passageLink(PAGE, { quote, prefix, suffix, occurrences }, page));

  test.each<[string, string | undefined, string | undefined]>([
    ['words that stand there once need no context', at('Giao Sở Tài chính'), 'Giao Sở Tài chính'],
    ['words that stand there twice have as much as tells them apart', at('báo cáo trước ngày 15/12/2026.', 'x Giao Sở Nội vụ ', '\nGiao Văn phòng rà'), 'Giao Sở Nội vụ- ⏐ báo cáo trước ngày 15/12/2026. ⏐ -Giao Văn phòng'],
    ['words that only capitals or marks tell apart are told apart by their context', at('Báo cáo', '15 tháng 12.\n', ' gửi về Văn phòng.\nx'), 'tháng 12.- ⏐ Báo cáo ⏐ -gửi về Văn phòng.'],
    ['words that stood elsewhere in the page have context too', at('Thông báo kết luận', 'x\n', '\nGiao Sở Tài chính y', 2), 'Thông báo kết luận ⏐ -Giao Sở Tài chính'],
    ['a long passage is its ends', at(`Giao Văn phòng ${'rà soát nhiệm vụ quá hạn '.repeat(8)}xong trong tháng 12.`), 'Giao Văn phòng rà soát nhiệm ⏐ quá hạn xong trong tháng 12.'],
    ['a passage that cannot be told apart has the page only', at('báo cáo trước ngày 15/12/2026.'), undefined],
    ['so has one that is not there', at('Giao Sở Y tế'), undefined],
    ['and one that begins within a word', at('iao Sở Tài chính'), undefined],
  ])('%s', (_name, directive, expected) => {
    expect(directive).toBe(expected);
  });

  test('what a link finds there is one place', { timeout: 60_000 }, () => {
    const word = fc.constantFrom('giao', 'sở', 'Sở', 'tài', 'chính', 'so', '15/12', 'báo', 'cáo');
    const line = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 5 }), fc.nat(), fc.nat(), (lines, first, longest) => {
        const words = new PageWords(blocksFromText(lines.join('\n')));
        const [text, before, after] = [lines[first % lines.length]!, lines.slice(0, first % lines.length), lines.slice((first % lines.length) + 1)];
        const quote = text.split(' ').slice(0, 1 + (longest % 8)).join(' ');
        const directive = directiveOf(passageLink(PAGE, { quote, prefix: `x ${before.join('\n')}\n`, suffix: `${text.slice(quote.length)}\n${after.join('\n')} x` }, words));
        if (directive === undefined) return;
        const parts = directive.split(' ⏐ ');
        const prefix = parts.find((part) => part.endsWith('-'))?.slice(0, -1) ?? '';
        const suffix = parts.find((part) => part.startsWith('-'))?.slice(1) ?? '';
        expect(parts).toContain(quote);
        const blocks = lines.map((one) => fold(one).split(' '));
        const all = blocks.flatMap((words, block) => words.map((spelt) => ({ spelt, block })));
        /** True if words stand there, one after another in one block. */
        const stands = (text: string, at: number): boolean => {
          const wanted = text === '' ? [] : fold(text).split(' ');
          return wanted.every((spelt, index) => all[at + index]?.spelt === spelt && all[at + index]!.block === all[at]!.block);
        };
        const length = (text: string): number => (text === '' ? 0 : text.split(' ').length);
        const places = all.filter((_, at) => stands(prefix, at - length(prefix)) && stands(quote, at) && stands(suffix, at + length(quote)));
        expect(places).toHaveLength(1);
      }),
      { numRuns: 300, seed: 6 },
    );
  });
});
