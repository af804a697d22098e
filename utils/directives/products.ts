/** What a task hands in. */
import { matchesAtWords, wordForms } from '../text/index.ts';
import { anyOf, firstWord, phrase, SP } from './patterns.ts';
import { phraseEnds, type WordPhrases } from './word-phrases.ts';

/** Behind these words stands what is made or handed in. */
const MAKING = ['xây dựng', 'lập', 'hoàn thiện', 'hoàn thành', 'hoàn chỉnh', 'soạn thảo', 'biên soạn', 'ban hành', 'trình', 'gửi', 'nộp', 'tham mưu', 'dự thảo', 'công bố', 'chốt', 'có', 'đề xuất', 'ra', 'sửa đổi', 'bổ sung', 'xuất bản', 'trình ký', 'in', 'chuẩn bị', 'ký', 'kèm', 'hoàn tất'];
/** Here the name of what is handed in ends. */
const STOPS = anyOf('trình', 'gửi', 'về', 'cho', 'trước', 'trong', 'đến', 'để', 'tại', 'từ', 'nhằm', 'báo cáo', 'hoàn thành', 'chậm', 'xong', 'bảo đảm', 'phục vụ', 'và', 'đối với', 'trên', 'với', 'thay thế');
/** "kịch bản thu ngân sách theo tháng", "bộ chỉ số theo dõi" are one name. */
const GOES_ON = anyOf('từng', 'tháng', 'tuần', 'quý', 'năm', 'ngày', 'dõi');
const BEHIND = String.raw`(?=\s{0,2}(?:[,;.:()]|$)|${SP}(?:${STOPS}|theo(?!${SP}${GOES_ON}))(?![\p{L}\p{M}]))`;

const MADE = wordForms(MAKING.map((words) => [phrase(words), firstWord(words)]), SP);
const REST = new RegExp(String.raw`(?:${SP}[\p{L}\p{M}\p{N}/-]{1,16}){0,10}?(?<!${SP}này)${BEHIND}`, 'uy');

/**
 * The product in a task: offsets of its comparison form, in which white space is single spaces.
 * @param kinds first words of names of products
 */
export function productIn(taskKey: string, kinds: WordPhrases): readonly [start: number, end: number] | undefined {
  for (const made of matchesAtWords(taskKey, MADE)) {
    const start = made.index + made[0].length;
    for (const end of phraseEnds(taskKey, start, kinds)) {
      REST.lastIndex = end;
      const rest = REST.exec(taskKey);
      if (rest) return [start, end + rest[0].length];
    }
  }
  return undefined;
}
