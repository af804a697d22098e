/** What a task hands in. */
import { anyOf, escaped, SP } from './patterns.ts';

/** Behind these words stands what is made or handed in. */
const MAKING = ['xây dựng', 'lập', 'hoàn thiện', 'hoàn thành', 'hoàn chỉnh', 'soạn thảo', 'biên soạn', 'ban hành', 'trình', 'gửi', 'nộp', 'tham mưu', 'dự thảo', 'công bố', 'chốt', 'có', 'đề xuất', 'ra', 'sửa đổi', 'bổ sung', 'xuất bản', 'trình ký', 'in', 'chuẩn bị', 'ký', 'kèm', 'hoàn tất'];
/** Here the name of what is handed in ends. */
const STOPS = anyOf('trình', 'gửi', 'về', 'cho', 'trước', 'trong', 'đến', 'để', 'tại', 'từ', 'nhằm', 'báo cáo', 'hoàn thành', 'chậm', 'xong', 'bảo đảm', 'phục vụ', 'và', 'đối với', 'trên', 'với', 'thay thế');
/** "kịch bản thu ngân sách theo tháng", "bộ chỉ số theo dõi" are one name. */
const GOES_ON = anyOf('từng', 'tháng', 'tuần', 'quý', 'năm', 'ngày', 'dõi');
const BEHIND = String.raw`(?=\s{0,2}(?:[,;.:()]|$)|${SP}(?:${STOPS}|theo(?!${SP}${GOES_ON}))(?![\p{L}\p{M}]))`;

/** Finds the product in a task in small letters. @param kinds first words of names of products, in small letters */
export function productsOf(kinds: readonly string[]): RegExp {
  const longestFirst = kinds.toSorted((one, other) => other.length - one.length).map(escaped);
  return new RegExp(String.raw`(?:^|[^\p{L}\p{M}])${anyOf(...MAKING)}${SP}(?<product>${anyOf(...longestFirst)}(?:${SP}[\p{L}\p{M}\p{N}/-]{1,16}){0,10}?)(?<!${SP}này)${BEHIND}`, 'du');
}

/** The product in a task: offsets of its comparison form. */
export function productIn(taskKey: string, products: RegExp): readonly [start: number, end: number] | undefined {
  return products.exec(taskKey)?.indices!.groups!['product'];
}
