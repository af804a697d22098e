import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitSentences } from '../../../utils/text/index.ts';

const split = (text: string): string[] => splitSentences(text).map(({ start, end }) => text.slice(start, end));

/** A bar stands where one sentence ends and the next begins. */
const CASES: readonly (readonly [name: string, text: string])[] = [
  ['two sentences', 'Hội nghị bế mạc.| Các đại biểu ra về.'],
  ['numbers with dots', 'Kinh phí là 4.074 triệu đồng.| Đã chi 1.250,5 triệu.'],
  ['dates with dots', 'Gửi trước 30.5 để tổng hợp.| Báo cáo trước ngày 28.12.'],
  ['titles', 'GS. TS. Khúc Đình Vĩnh và ThS. Lò Thị Mận cùng dự.'],
  ['places', 'Đoàn đến TP. Hải Tân, Tp.HCM và TX. Đá Bàn.'],
  ['T.Ư and đ/c', 'Ban Kinh tế T.Ư mời đ/c. Ninh Thế Đạt.'],
  ['initials', 'Ông Nguyễn Văn A. Phó phòng vắng mặt.'],
  ['addresses of sites', 'Xem LAMHAI.VN và lamhai.vn để biết.'],
  ['glued behind a year', 'Khen thưởng năm 2025.|Ủy viên Ban Thường vụ trao cờ.'],
  ['glued behind a space', 'Gửi trước ngày 10/10 .|Lưu ý số liệu.'],
  ['numbers of two parts that lost their line breaks', '2. Hạ tầng |2.1. Các chi cục rà quét. |2.2. Các cảng vụ thay phao.'],
  ['a date is no such number', 'Phủ kín trước ngày 30.6. | Các xã báo cáo.'],
  ['glued behind a word', 'Hội nghị kết thúc.|Cùng ngày, đoàn ra về.'],
  ['semicolons', 'Giao Phòng A lập kế hoạch; Phòng B bố trí xe; Phòng C trực.| Hết.'],
  ['ellipsis inside', 'Rà soát nhà, đất, xe… của cơ quan.| Xong.'],
  ['ellipsis at the end', 'Còn nhiều việc…| Văn phòng làm tiếp.'],
  ['three dots', 'Còn nhiều việc...| Văn phòng làm tiếp.'],
  ['closing quote', '“Chúng ta làm được.”| Ông nói.'],
  ['opening quote', 'Ông nói.| “Chúng ta làm được.”'],
  ['end mark of documents', 'Yêu cầu thực hiện nghiêm túc./.| Nơi nhận:'],
  ['list markers', '1. Giao Sở Nội vụ.| 2. Giao Sở Y tế.| 2.1. Việc gấp.| IV. Tổ chức thực hiện'],
  ['question and exclamation', 'Vì sao chậm?| Phải làm ngay!| Không chờ.'],
  ['small letter behind a full stop', 'Mục v.v. và các mục khác.'],
  ['credit in brackets', 'Đại biểu dự họp.| (Ảnh: Thu Hằng/LH)|Cùng với đó, xã triển khai.'],
  ['brackets that are no credit', 'Ban Tổ chức (gọi tắt là Ban) đã họp.| Hết.'],
  ['lines', 'Điều 1| Điều 2'.replace('| ', '|\n')],
  ['a line wrapped before a small letter', 'Văn phòng tổng hợp\nbáo cáo tháng.'],
  ['a blank line', 'Văn phòng tổng hợp|\n\nbáo cáo tháng.'],
  ['a party document that lost its lines', 'Chợ đêm 2026 - 2030| I- TÌNH HÌNH| Khách tăng.| II- NHIỆM VỤ, GIẢI PHÁP| 1- Đổi mới cách làm.'],
  ['a heading in capitals', 'II. NHIỆM VỤ TRỌNG TÂM| Bám sát nghị quyết, UBND xã họp bàn.'],
  ['abbreviations in capitals are no heading', 'UBND TP HCM Họp bàn.'],
  ['numbers behind a colon', 'Sở yêu cầu:| 1. Kiểm tra.| 2. Báo cáo.'],
  ['an hour behind a colon', 'Thời gian: 8 giờ 30.'],
  ['a number opens the next', 'Giao Phòng A.| 11 xã báo cáo.'],
];

describe('splitSentences', () => {
  test.each(CASES)('%s', (_, marked) => {
    expect(split(marked.replaceAll('|', ''))).toEqual(marked.split('|').map((sentence) => sentence.trim()));
  });

  test('leaves nothing but white space between the sentences', () => {
    const pieces = fc.constantFrom('Sở', ' ', '.', '…', '\n', '“', '”', '(Ảnh: A)', '30.5', 'TS.', ';', '?', 'và', '\r\n', '1.');
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
        const text = parts.join('');
        let last = 0;
        for (const { start, end } of splitSentences(text)) {
          expect(text.slice(last, start).trim()).toBe('');
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(text.slice(last).trim()).toBe('');
      }),
    );
  });
});
