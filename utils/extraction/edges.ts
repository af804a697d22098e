import type { Passage } from './passages.ts';
import { isDateLine } from './published-date.ts';

/** The lines around an article's text that are of the page: dates, names of writers, counters, tags, lists of other articles. */

const COUNTER = /^(?:lượt (?:xem|đọc|truy cập)|số lượt (?:xem|đọc)|đã xem|views?)\s?:?\s?[\d.,]*$|^[\d.,]+\s(?:lượt (?:xem|đọc)|views?)$/iu;
const TOOL = /^(?:in (?:trang|bài|bài viết|tin)(?: này)?|gửi (?:email|bài viết|cho bạn bè|đồng nghiệp|phản hồi)|sao chép liên kết|chia sẻ(?: bài viết)?|(?:về|lên) đầu trang|(?:trở|quay) (?:về|lại)|theo dõi|lưu bài|nghe đọc bài|đọc bài viết|cỡ chữ|xem cỡ chữ|[aA][+-]?(?:\s[aA][+-]?)+|facebook|zalo|twitter|print|email|tweet|share|like)\s?:?$/iu;
const OTHERS = /^[»>•\s]*(?:(?:các )?(?:tin|bài|bài viết|tin bài|văn bản|thông tin|tin tức)(?:,? bài)?(?: viết)? (?:liên quan|khác|mới(?: hơn| nhất| đăng)?|cũ hơn|đã đưa|đã đăng|cùng (?:loại|chuyên mục|chủ đề|lĩnh vực)|nổi bật|tiêu điểm|đọc nhiều)|(?:đọc|xem) (?:nhiều(?: nhất)?|thêm|tiếp)|có thể bạn quan tâm|bạn có thể quan tâm|ý kiến bạn đọc|ý kiến phản hồi|bình luận(?: \(\d+\))?|gửi bình luận|tin nổi bật|tin mới)\s?[:.]?$/iu;
const TAGS = /^(?:từ khóa|từ khoá|tags?|chủ đề|chuyên mục)\s?:/iu;
const SEE_ALSO = /^(?:[»>]{1,3}|(?:xem|đọc) thêm\s?:)\s?\S/iu;
const WRITER_NAMES = /(?:^|[\s_-])(?:author|byline|tac-?gia|nguoi-?viet|but-?danh|post-?author)(?:$|[\s_-])/i;
const DATE_NAMES = /(?:^|[\s_-])(?:time|date|ngay|thoi-?gian|ngay-?dang|publish(?:ed)?-?(?:date|time)?|post-?date)(?:$|[\s_-])/i;
const PERSON = String.raw`\p{Lu}[\p{Ll}.]*(?:\s\p{Lu}[\p{Ll}.]*){1,4}`;
const WRITERS = new RegExp(String.raw`^(?:(?:Tác giả|Tin|Bài|Tin, bài|Bài, ảnh|Bài và ảnh|Tin, ảnh|Theo|Người viết)\s?:?\s)?${PERSON}(?:\s?[,/;–-]\s?${PERSON}){0,4}$`, 'u');
const WRITER_PREFIX = /^(?:Tác giả|Tin, bài|Bài, ảnh|Bài và ảnh|Tin, ảnh|Tin|Bài|Người viết)\s?:?\s/u;
const LONGEST_LINE = 120;
/** A passage this long is the article's text: what stands before it may be of the page. Characters. */
const LEAD = 110;

export interface Edges {
  readonly passages: readonly Passage[];
  /** Lines that give the time of publication, as written. */
  readonly dates: readonly string[];
  readonly writer?: string;
}

function isPageLine({ text }: Passage): boolean {
  return COUNTER.test(text) || TOOL.test(text) || TAGS.test(text);
}

function isWriter({ text, names, look, kind }: Passage): boolean {
  if (kind !== 'paragraph' || text.length > LONGEST_LINE) return false;
  return WRITER_NAMES.test(names) || ((look.bold || look.right || WRITER_PREFIX.test(text)) && WRITERS.test(text));
}

function isDate(passage: Passage): boolean {
  return isDateLine(passage.text) || (DATE_NAMES.test(passage.names) && passage.text.length <= 60 && /\d{1,2}[/.-]\d{1,2}[/.-]\d{4}/.test(passage.text));
}

/** The writer named right behind an article, outside its root. */
export function writerBehind(following: readonly Passage[]): string | undefined {
  return following.slice(0, 3).find(({ names, text, kind }) => kind === 'paragraph' && text.length <= LONGEST_LINE && WRITER_NAMES.test(names))
    ?.text.replace(WRITER_PREFIX, '');
}

/** Without a heading of other articles and the links below it. */
function withoutOthers(passages: readonly Passage[]): Passage[] {
  let among = false;
  return passages.filter((passage) => {
    if (OTHERS.test(passage.text)) among = true;
    else if (among && passage.look.linked < 0.5 && !isDate(passage)) among = false;
    return !among && !(SEE_ALSO.test(passage.text) && passage.look.linked >= 0.8);
  });
}

/**
 * An article's passages without the lines of the page at both ends. An official document keeps its own: its foot ends in a name.
 * @param isOfficial its letterhead and signature stand in the passages.
 */
export function withoutEdges(passages: readonly Passage[], isOfficial: boolean): Edges {
  const kept = withoutOthers(passages);
  const dates: string[] = [];
  let writer: string | undefined;
  let start = kept.findIndex(({ text, kind }) => text.length >= LEAD || kind === 'heading' || kind === 'tableRow' || kind === 'listItem');
  if (start < 0) start = kept.length;
  const head = kept.slice(0, start).filter((passage) => {
    if (isPageLine(passage)) return false;
    if (isDate(passage)) {
      dates.push(passage.text);
      return false;
    }
    if (isOfficial || !isWriter(passage)) return true;
    writer ??= passage.text;
    return false;
  });
  let end = kept.length;
  for (; end > start; end -= 1) {
    const last = kept[end - 1]!;
    if (isPageLine(last)) continue;
    if (isDate(last)) {
      dates.push(last.text);
      continue;
    }
    if (isOfficial || !isWriter(last)) break;
    writer = last.text;
  }
  return { passages: [...head, ...kept.slice(start, end)], dates, ...(writer === undefined ? {} : { writer: writer.replace(WRITER_PREFIX, '') }) };
}
