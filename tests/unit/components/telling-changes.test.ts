import { describe, expect, test } from 'vitest';
import { tellingChanges } from '../../../components/telling-changes.ts';
import { compareWords } from '../../../utils/anchoring/compare-words.ts';

const CASES: readonly (readonly [before: string, after: string, told: readonly string[]])[] = [
  ['trước ngày 15/12/2026', 'trước ngày 20/12/2026', ['date: ngày 15/12/2026 → ngày 20/12/2026']],
  ['báo cáo trong quý I', 'báo cáo trong quý II', ['date: quý I → quý II']],
  ['gửi trước 17 giờ', 'gửi trước 11 giờ', ['date: trước 17 giờ → trước 11 giờ']],
  ['các phòng gia hạn', 'các phòng không gia hạn', ['negation:  → không']],
  ['không để tồn', 'để tồn', ['negation: không → ']],
  ['cán bộ nhận quà', 'cán bộ không được nhận quà', ['negation:  → không được']],
  ['giao Sở Nội vụ xử lý 12 hồ sơ', 'giao Sở Tài chính xử lý 15 hồ sơ', ['unit: Sở Nội vụ → Sở Tài chính', 'number: 12 → 15']],
  ['giao đồng chí Ninh Thế Đạt', 'giao đồng chí Ninh Thế Đăng', ['name: Ninh Thế Đạt → Ninh Thế Đăng']],
  ['Lương Gia Khải', 'Mạc Đình Túc', ['name: Lương Gia Khải → Mạc Đình Túc']],
  ['Lương Gia Khải', 'Vương Gia Khải', ['name: Lương Gia Khải → Vương Gia Khải']],
  ['Yên Bình', 'Yên Sơn', ['name: Yên Bình → Yên Sơn']],
  ['Lương Gia Khải theo dõi việc giải ngân.', 'Mạc Đình Túc theo dõi việc giải ngân.', ['name: Lương Gia Khải → Mạc Đình Túc']],
  ['Giao Lương Gia Khải theo dõi.', 'Mời Lương Gia Khải theo dõi.', []],
  ['Xong', 'Rồi', []],
  ['giao Phòng Kế hoạch - Tài chính rà soát', 'giao Phòng Kế hoạch rà soát', ['unit: Phòng Kế hoạch - Tài chính → Phòng Kế hoạch']],
  ['giao Phòng Kế hoạch chủ trì', 'giao Phòng Kế hoạch - Tài chính chủ trì', ['unit: Phòng Kế hoạch → Phòng Kế hoạch - Tài chính']],
  ['giao Sở Tài nguyên và Môi trường chủ trì', 'giao Sở Nông nghiệp và Môi trường chủ trì', ['unit: Sở Tài nguyên và Môi trường → Sở Nông nghiệp và Môi trường']],
  ['giao Sở Nội vụ chủ trì', 'giao Sở Nội vụ, Sở Tài chính chủ trì', ['unit: Sở Nội vụ → Sở Nội vụ, Sở Tài chính']],
  ['giao đồng chí Trần Thị Minh', 'giao đồng chí Trần Văn Minh', ['name: Trần Thị Minh → Trần Văn Minh']],
  ['các đơn vị phối hợp', 'các đơn vị và Văn phòng phối hợp', ['unit: các đơn vị → các đơn vị; Văn phòng']],
  ['rà soát quy trình', 'rà soát kỹ quy trình.', []],
];

describe('what was changed of substance', () => {
  test.each(CASES)('%s → %s', (before, after, told) => {
    expect(tellingChanges(compareWords(before, after)).map((one) => `${one.flag}: ${one.before} → ${one.after}`)).toEqual(told);
  });
});
