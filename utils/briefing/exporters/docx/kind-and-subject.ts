/** Kinds of documents that offices issue (Nghị định 30/2020/NĐ-CP, Điều 7; Quy định 399-QĐ/TW), and what briefings are besides. */
const KINDS = [
  'Nghị quyết', 'Quyết định', 'Chỉ thị', 'Quy chế', 'Quy định', 'Thông cáo', 'Thông báo', 'Thông tri', 'Hướng dẫn', 'Chương trình', 'Kế hoạch',
  'Phương án', 'Đề án', 'Dự án', 'Báo cáo', 'Biên bản', 'Tờ trình', 'Công điện', 'Kết luận', 'Bản tóm tắt', 'Tóm tắt', 'Bảng theo dõi nhiệm vụ', 'Bảng theo dõi',
] as const;
const USUAL = 'Báo cáo';

export interface KindAndSubject {
  readonly kind: string;
  /** Empty if the title says no more than the kind. */
  readonly subject: string;
}

/** "Thông báo kết luận cuộc họp" is a "Thông báo" of "Kết luận cuộc họp"; a title that names no kind is the subject of a report. */
export function kindAndSubject(title: string): KindAndSubject {
  const lower = title.normalize('NFC').toLocaleLowerCase('vi');
  const kind = KINDS.find((one) => lower === one.toLocaleLowerCase('vi') || lower.startsWith(`${one.toLocaleLowerCase('vi')} `));
  if (kind === undefined) return { kind: USUAL, subject: title };
  const [first = '', ...rest] = title.normalize('NFC').slice(kind.length).replace(/^[\s:,.–-]+/, '');
  return { kind, subject: first.toLocaleUpperCase('vi') + rest.join('') };
}
