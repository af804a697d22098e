/** What a task hands in. */
import { matchAtWord, wordForms } from '../text/index.ts';
import { anyOf, phraseForm, SP } from './patterns.ts';
import { phraseEnds, type WordPhrases } from './word-phrases.ts';

/** Behind these words stands what is made or handed in. */
const MAKING = ['xây dựng', 'lập', 'hoàn thiện', 'hoàn thành', 'hoàn chỉnh', 'soạn thảo', 'biên soạn', 'ban hành', 'trình', 'gửi', 'nộp', 'tham mưu', 'dự thảo', 'công bố', 'chốt', 'có', 'đề xuất', 'ra', 'sửa đổi', 'bổ sung', 'xuất bản', 'trình ký', 'in', 'chuẩn bị', 'ký', 'kèm', 'hoàn tất'];
/** What is handed over by these goes to somebody: "gửi danh sách về Sở". What is made has "về" in its name: "đề án về vùng chè". */
const HANDED_OVER = new Set(['gửi', 'nộp', 'trình', 'trình ký', 'chốt', 'có', 'kèm', 'công bố']);
/** Here the name of what is handed in ends. */
const STOPS = anyOf('trình', 'gửi', 'cho', 'trước', 'trong', 'đến', 'để', 'tại', 'từ', 'nhằm', 'báo cáo', 'hoàn thành', 'chậm', 'xong', 'bảo đảm', 'phục vụ', 'và', 'đối với', 'trên', 'với', 'thay thế');
/** "kịch bản thu ngân sách theo tháng", "bộ chỉ số theo dõi" are one name. */
const GOES_ON = anyOf('từng', 'tháng', 'tuần', 'quý', 'năm', 'ngày', 'dõi');
const behind = (stops: string): string => String.raw`(?=\s{0,2}(?:[,;.:()]|$)|${SP}(?:${stops}|theo(?!${SP}${GOES_ON}))(?!\p{sc=Latn}))`;

const MADE = wordForms(MAKING.map(phraseForm), SP);
const rest = (end: string): RegExp => new RegExp(String.raw`(?:${SP}[\p{sc=Latn}\p{N}/-]{1,16}){0,16}?(?<!${SP}này)${end}`, 'uy');
const REST_OF_HANDED = rest(behind(`${STOPS}|về`));
const REST_OF_MADE = rest(behind(STOPS));
/** "…, danh sách gửi về Sở": what is handed in may open its part of the sentence. */
const REST_BEFORE_HANDING = rest(String.raw`(?=${SP}(?:gửi|trình|nộp)(?!\p{sc=Latn}))`);
const OPENS_PART = /[,;]\s/gu;
/** A quick look for what hands it in. */
const MAY_BE_HANDED = / (?:gửi|trình|nộp)/u;

/**
 * The product in a task: offsets of its comparison form, in which white space is single spaces.
 * @param kinds first words of names of products
 */
export function productIn(taskKey: string, kinds: WordPhrases): readonly [start: number, end: number] | undefined {
  for (let made = matchAtWord(taskKey, MADE); made; made = matchAtWord(taskKey, MADE, made.index + made[0].length)) {
    const start = made.index + made[0].length;
    const end = endOf(taskKey, start, kinds, HANDED_OVER.has(made.groups['form']!) ? REST_OF_HANDED : REST_OF_MADE);
    if (end !== undefined) return [start, end];
  }
  if (!MAY_BE_HANDED.test(taskKey)) return undefined;
  for (const { index, 0: mark } of taskKey.matchAll(OPENS_PART)) {
    const end = endOf(taskKey, index + mark.length, kinds, REST_BEFORE_HANDING);
    if (end !== undefined) return [index + mark.length, end];
  }
  return undefined;
}

/** Where the name of a product ends that begins at an offset with one of the kinds. */
function endOf(taskKey: string, start: number, kinds: WordPhrases, ending: RegExp): number | undefined {
  for (const end of phraseEnds(taskKey, start, kinds)) {
    ending.lastIndex = end;
    const more = ending.exec(taskKey);
    if (more) return end + more[0].length;
  }
  return undefined;
}
