import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blocksFromText } from '../../../utils/text/index.ts';

const CASES: readonly (readonly [kind: string, line: string])[] = [
  ['paragraph', 'Chiều 8/12, Văn phòng Tỉnh ủy Lâm Hải tổ chức hội nghị tổng kết.'],
  ['paragraph', 'Đồng chí Chánh Văn phòng kết luận:'],
  ['paragraph', '4.074 hồ sơ đã được giải quyết đúng hạn.'],
  ['paragraph', '30/7 là hạn cuối cùng.'],
  ['heading', 'Đúng hẹn là thước đo của người làm văn phòng'],
  ['heading', 'I. ĐÁNH GIÁ CHUNG'],
  ['listItem', '1. Giao Phòng Tổng hợp rà soát quy trình.'],
  ['listItem', '2/Bố trí xe phục vụ hội nghị;'],
  ['listItem', 'a) Phòng Quản trị kiểm tra hệ thống điện;'],
  ['listItem', '(2) Phòng Quản trị kiểm tra hệ thống điện;'],
  ['paragraph', '(theo Báo cáo số 12) hồ sơ đã được giải quyết đúng hạn.'],
  ['listItem', '- Các sở, ngành (để thực hiện);'],
  ['listItem', '• Lưu văn thư'],
  ['listItem', 'II. Giao Phòng Quản trị kiểm tra hệ thống điện.'],
  ['caption', '(Ảnh: Minh Khuê)'],
  ['caption', 'Ảnh minh họa.'],
  ['caption', 'Đại biểu dự hội nghị. (Ảnh: Thu Hằng)'],
  ['caption', 'Các tập thể nhận Bằng khen tại hội nghị. Ảnh: Minh Khuê'],
  ['caption', 'Đồng chí Khúc Đình Vĩnh phát biểu tại hội nghị'],
  ['caption', 'Toàn cảnh hội nghị'],
  ['quote', '“Chúng ta làm đúng hẹn, đúng việc.”'],
];

describe('blocksFromText', () => {
  test.each(CASES)('%s: %s', (kind, line) => {
    expect(blocksFromText(`Tiêu đề của bài\n${line}`)[1]).toMatchObject({ kind, text: line });
  });

  test('takes the first short line for the title', () => {
    expect(blocksFromText('Văn phòng phát biểu ý kiến\r\n\r\nHội nghị bế mạc.')).toEqual([
      { kind: 'heading', text: 'Văn phòng phát biểu ý kiến', level: 1 },
      { kind: 'paragraph', text: 'Hội nghị bế mạc.' },
    ]);
  });

  test('gives exact substrings in order and loses nothing but white space', () => {
    const pieces = fc.constantFrom('1. ', '- ', 'Sở', ' ', '\n', '\r\n', '\u2028', '(Ảnh: A)', '.', ':', '“', '”', '-----', '4.074', 'a\u0301');
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
        const text = parts.join('');
        let last = 0;
        for (const block of blocksFromText(text)) {
          const at = text.indexOf(block.text, last);
          expect(at).toBeGreaterThanOrEqual(0);
          expect(text.slice(last, at).trim()).toBe('');
          expect(block.text).toBe(block.text.trim());
          last = at + block.text.length;
        }
        expect(text.slice(last).trim()).toBe('');
      }),
    );
  });
});
