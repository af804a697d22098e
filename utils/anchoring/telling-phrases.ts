/** What a stretch of a text holds that matters to a directive: numbers, dates, units, names, and how binding it is. */
import type { ChangeFlag } from '../model/index.ts';
import { inFigures } from './number-values.ts';

const START = String.raw`(?<![\p{L}\p{M}\p{N}])`;
const EDGE = String.raw`(?![\p{L}\p{M}\p{N}])`;
/** Compiled when it is first looked for: few screens show what has changed. */
function pattern(source: string, flags: string): () => RegExp {
  let compiled: RegExp | undefined;
  return () => (compiled ??= new RegExp(source, flags));
}

/** Phrases as written, parted by `|`, longest first where one begins another. */
function words(phrases: string, flags = 'giu'): () => RegExp {
  return pattern(`${START}(?:${phrases.replaceAll(' ', String.raw`\s+`)})${EDGE}`, flags);
}

/** What turns a directive into its opposite. */
const NEGATION = words(
  'không(?! (?:gian|khí|quân|phận))|chưa|chẳng|chớ|đừng|nghiêm cấm|cấm|ngoại trừ|trừ|miễn(?! (?:nhiệm|dịch))|bãi bỏ|h[ủu][yỷ] bỏ|thôi|tạm dừng|dừng|ngừng|tạm hoãn|hoãn|đình chỉ|từ chối|khỏi(?! bệnh)' +
    '|bác bỏ|bác(?= (?:đơn|đề nghị|yêu cầu|kiến nghị|chủ trương|hồ sơ|dự thảo))|thu hồi(?= (?:giấy|quyết định|chủ trương|văn bản|kết luận|danh hiệu|chứng))|hạn chế(?! (?:của|trong|về))' +
    '|vô(?= (?:điều kiện|thời hạn|hạn|hiệu|căn cứ|trách nhiệm|lý))|bất(?= (?:hợp pháp|hợp lệ|hợp lý|khả thi))|phi(?= (?:pháp|lợi nhuận))|thiếu(?= (?:điều kiện|căn cứ|hồ sơ|giấy tờ|cơ sở))|hết(?= (?:hiệu lực|hạn|thẩm quyền))',
);
/** Before a word of those above, what makes another of it: "hàng không", "phòng trừ". */
const NO_NEGATION = words(
  'hàng không|phòng trừ|khấu trừ|không ngừng|mà thôi|(?:ra|thoát|đi|rời) khỏi|(?:những|các|còn|một số|nhiều|khắc phục|tồn tại,|tồn tại và) hạn chế|hạn chế(?:,| và| -) (?:tồn tại|yếu kém|khó khăn)' +
    '|không (?:vượt )?(?:quá|dưới)(?= (?:[0-9]|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|một))|không (?:ít|nhiều|thấp|cao|chậm|muộn|trễ) hơn',
);

/** What says how binding it is. */
const MODAL = words(
  'có thể|có trách nhiệm|có nhiệm vụ|bắt buộc|khuyến khích|khuyến nghị|cho phép|tạm thời|tuyệt đối|nghiêm cấm|yêu cầu|đề nghị|chủ trì|hoặc|chỉ(?! (?:đạo|tiêu|số|thị|định|dẫn|huy|ra|rõ|giới|đích|điểm))|phải(?! chăng)|cần(?! (?:cù|kiệm|mẫn))|nên|được|sẽ|đã',
);
const NO_MODAL = words('trở nên|làm nên|tạo nên|gây nên|cho nên|lẽ phải|vừa phải|(?:địa|chứng|đình|tôn|tín) chỉ');

/** Whether a text holds a word of either kind, whatever stands around it. */
export function mayTurn(text: string): boolean {
  return text.search(NEGATION()) !== -1 || text.search(MODAL()) !== -1;
}

const DAY = '(?:0?[1-9]|[12][0-9]|3[01])';
const MONTH = '(?:0?[1-9]|1[0-2])';
const YEAR = '(?:19|20|21)[0-9]{2}';
const COUNTED = '(?:[0-9]+|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|mươi|lăm|một)(?: (?:hai|ba|bốn|tư|lăm|nhăm|sáu|bảy|tám|chín|mười|mươi|mốt|một|trăm|linh|lẻ))*';
const SPAN = '(?:(?<!(?:linh|lẻ) )năm|quý|tháng|tuần|ngày|giờ|phút)';
/** No date: a share of something, a number of a document. */
const NO_DATE_AFTER = String.raw`(?! (?:số|tổng|diện tích|thành viên|đại biểu|dân số)|[/-]\p{L}|[.,][0-9]|%)`;
/** What makes a deadline of a day. A day with dots or dashes and without year is one only behind these. */
const LIMIT = '(?:(?:chậm|muộn|trễ) nhất|không (?:chậm|muộn|trễ) hơn|kể từ|đầu|giữa|cuối|trước|sau|từ|đến|hết|trong|vào|hạn|là|sáng|trưa|chiều|tối|đêm)';
const DATE = words(
  `(?:${LIMIT} )*(?:${[
    `(?:ngày )?${DAY} tháng ${MONTH}(?: năm ${YEAR}|/${YEAR})?`,
    `(?:ngày )?${DAY}[/.-]${MONTH}[/.-]${YEAR}${NO_DATE_AFTER}`,
    `(?:ngày )?${DAY}/${MONTH}${NO_DATE_AFTER}`,
    `ngày ${DAY}(?:[.-]${MONTH})?`,
    `tháng ${MONTH}(?:/${YEAR}| năm ${YEAR})?`,
    `tháng (?:giêng|một(?! lần)|hai|ba|tư|năm|sáu|bảy|tám|chín|mười(?: một| hai)?|chạp)`,
    `${MONTH}[/-]${YEAR}${NO_DATE_AFTER}`,
    `quý (?:IV|I{1,3}|[1-4]|một|hai|ba|tư|bốn)(?:/${YEAR}| năm ${YEAR})?`,
    `(?:năm |nhiệm kỳ |giai đoạn )?${YEAR}(?:[-–/]${YEAR})?`,
    `[0-9]{1,2}(?:h|g|:)(?:[0-9]{2})?|[0-9]{1,2} giờ(?: [0-9]{2})?(?: phút)?`,
    `${COUNTED} ${SPAN}`,
    `(?:đầu|giữa|cuối|hết) (?:${SPAN}|nhiệm kỳ)`,
    `(?:hằng|hàng|mỗi) ${SPAN}`,
    `${SPAN} (?:nay|này|sau|tới|trước|mai|kia)`,
    '(?:trước|sau) (?:khi|phiên|kỳ|kì|mùa|tết|lễ|đợt|hội nghị|cuộc|buổi|vụ)',
    'hôm nay|thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật',
  ].join('|')})`,
);

/** A number with the letters of a document behind it: "214-TB/VP". */
const DOCUMENT_NUMBER = pattern(String.raw`${START}\p{N}+(?:[-/]\p{N}+)*[-/][\p{Lu}Đ]+(?:[-/][\p{L}\p{N}]+)*`, 'gu');
/** What no number of a document is without. */
const NUMBER_LETTERS = /[-/]\p{Lu}/u;
const MEASURE = '(?:đồng|USD|km2|km²|km|m2|m²|m3|m³|m|ha|tấn|tạ|kg|lít|kWh|MW)';
const MAGNITUDE = '(?:trăm|nghìn|ngàn|vạn|triệu|tỷ|tỉ)';
const NUMBER_WORDS = '(?:hai|ba(?! (?:mẹ|má))|bốn|năm(?=\\s+(?:mươi|trăm|nghìn|ngàn|triệu|tỷ|tỉ))|sáu|bảy|tám|chín|mười|mươi|chục|một(?! (?:số|cách|cửa|loạt|bên|chiều|lần nữa)))';
/** What goes on behind them. */
const MORE_WORDS = String.raw`(?:${NUMBER_WORDS}|${MAGNITUDE}|(?:linh|lẻ)\s+\p{L}+|tư|lăm|nhăm|mốt)`;
/** What makes of a number a bound, by what it comes to. */
const BOUNDS = {
  '≤': 'tối đa|(?:nhiều|cao) nhất|không (?:vượt )?quá|không (?:nhiều|cao) hơn',
  '≥': 'tối thiểu|(?:ít|thấp) nhất|không dưới|không (?:ít|thấp) hơn',
  '>': '(?:cao|nhiều|lớn) hơn|trên|hơn|quá',
  '<': '(?:thấp|ít|nhỏ) hơn|dưới|chưa đến|chưa tới',
  '≈': 'khoảng|gần|chừng|xấp xỉ',
  '+': 'tăng',
  '-': 'giảm',
  '×': 'gấp',
} as const;
/** Each with its sign. */
const BOUND_FORMS = (() => {
  let compiled: (readonly [RegExp, string])[] | undefined;
  return () => (compiled ??= Object.entries(BOUNDS).map(([sign, phrases]) => [new RegExp(`^(?:${phrases})$`, 'u'), sign] as const));
})();
const BOUND = words(`(?:${Object.values(BOUNDS).join('|')})(?= (?:[\\p{N}\\p{Sm}]|${NUMBER_WORDS}|năm ))|tối đa|tối thiểu|trở lên|trở xuống`);
const NUMBER = pattern(
  String.raw`(?:\p{Sm}\s*)?\p{N}+(?:[.,/:–-]\p{N}+)*(?:[a-zđ]${EDGE})?(?:\s\p{N}{3})*(?:\s?%|\s+phần\s+trăm)?(?:\s+${MAGNITUDE}${EDGE})*(?:\s+\p{N}+\s+${MAGNITUDE}${EDGE})*(?:\s+${MEASURE}${EDGE})?` +
    String.raw`|${START}${NUMBER_WORDS}(?:\s+${MORE_WORDS})*(?:\s+rưỡi)?(?:\s+phần\s+trăm)?(?:\s+${MEASURE})?${EDGE}` +
    String.raw`|${START}(?:[Đđ]iều|[Kk]hoản|[Đđ]iểm|[Mm]ục|[Cc]hương|[Pp]hần|[Gg]iai\s+đoạn|[Ll]ần\s+thứ|[Kk]h(?:óa|oá)|[Kk]ỳ\s+họp\s+thứ)\s+(?:[IVXLC]+|[a-zđ])${EDGE}` +
    String.raw`|${START}(?:[Kk]hu\s+vực|[Vv]ùng|[Qq]uân\s+khu|[Hh]ạng|[Ll]oại|[Nn]hóm|[Đđ]ợt|[Pp]hụ\s+lục)\s+[IVXLC]+${EDGE}`,
  'gu',
);

/** Words with which the names of units begin. Written small, most of them are common words; some begin other words too. */
const UNIT_HEAD = String.raw`(?:Bộ(?! (?:phận|máy|tiêu|luật|chỉ))|Sở(?! (?:hữu|thích))|Ban(?! (?:hành|bố|đầu))|[UỦ][ỷyỶY] ban(?: nhân dân)?|Phòng(?!,? (?:chống|ngừa|bệnh|trừ|cháy|họp))|Văn phòng|Vụ(?! (?:việc|án|mùa))|Cục(?! (?:bộ|diện))|Tổng cục|Chi cục|Viện(?! (?:dẫn|trợ))|Trung tâm|Hội đồng(?: nhân dân)?|Công an|Thanh tra|Kho bạc|Ngân hàng|T(?:òa|oà) án|Đảng (?:ủy|uỷ)|Đảng bộ|Chi bộ|Tỉnh (?:ủy|uỷ)|Thành (?:ủy|uỷ)|Huyện (?:ủy|uỷ)|Đoàn(?! (?:kết|công tác))|Hội(?! (?:nghị|thảo|đàm|nhập|ý))|Mặt trận|Trường(?! hợp)|Công ty|Tổng công ty|Tập đoàn|Bệnh viện)`;
/** Letters of capitals are those of a unit, but for these. */
const NO_UNIT = '(?:CNTT|PCCC|CBCC|CBCCVC|VBQPPL|TTHC|GRDP|GDP|FDI|ODA|KPI|USD|VND|QLNN|ATTT|COVID)';
const LETTERS = String.raw`(?!${NO_UNIT}${EDGE}|[IVXLC]+${EDGE})[A-ZĐ]{2,}(?:[-&][A-ZĐ]{2,})*`;
const CAPITALISED = String.raw`[\p{Lu}Đ]\p{Ll}\p{M}*[\p{L}\p{M}]*`;
const LEVEL = String.raw`(?:tỉnh|huyện|xã(?! hội)|phường|đặc khu|thị trấn|thị xã|quận|thành phố)`;
const BODY = String.raw`(?:sở|ban|ngành|phòng|cục|vụ|viện|hội|đoàn thể|cơ quan|đơn vị|địa phương|doanh nghiệp|trường|bệnh viện|${LEVEL})`;
/** Written small, a word for a kind of unit begins a name if a capital follows: "phòng Kế hoạch". */
const SMALL_HEAD = '(?:phòng|ban|sở|chi cục|cục|viện|trung tâm|văn phòng|công an|trường|công ty|bệnh viện|ủy ban|uỷ ban)';
/** Each word of the name with at most one small one behind it: "Nông nghiệp và Môi trường"; with more where the name goes on behind them. */
const GOES_ON = String.raw`(?=\s*(?:[-–&]|và)\s*(?!${UNIT_HEAD})${CAPITALISED})`;
const UNIT_NAME = String.raw`(?:\s*[-–&,]?\s*(?:và )?(?:${CAPITALISED}(?:(?:\s+\p{Ll}[\p{L}\p{M}]*){2,3}${GOES_ON}|(?:\s+\p{Ll}[\p{L}\p{M}]*)?)|${LETTERS}))*(?: ${LEVEL})?`;
/** In small letters a dash alone tells that the name goes on: "phòng kế hoạch - tài chính". */
const SMALL_NAME = String.raw`(?:phòng|ban)(?:\s+\p{Ll}[\p{L}\p{M}]*){1,3}\s*[-–]\s*\p{Ll}[\p{L}\p{M}]*(?:\s+\p{Ll}[\p{L}\p{M}]*)?`;
/** What units are for, as their names say it in small letters or in capitals throughout. */
const FIELD = '(?:tài chính|nội vụ|tư pháp|xây dựng|công thương|y tế|giáo dục|đào tạo|nông nghiệp|môi trường|tài nguyên|khoa học|công nghệ|văn hóa|văn hoá|thể thao|du lịch|ngoại vụ|dân tộc|tôn giáo|kế hoạch|đầu tư|tổ chức|hành chính|quản trị|tổng hợp|kinh tế|lao động|thống kê|nội chính|tuyên giáo|dân vận|giao thông|pháp chế|kế toán)';
const SMALL_FIELD = `(?:sở|ban|phòng|vụ|chi cục|cục|trung tâm) ${FIELD}(?:(?:,| -| –)?(?: và)? ${FIELD})*`;
const UNIT = words(
  `(?:${UNIT_HEAD}|${SMALL_HEAD}(?=\\s+${CAPITALISED})|${LETTERS})${UNIT_NAME}|${SMALL_NAME}|${SMALL_FIELD}|(?:các|những|mọi|từng|mỗi) ${BODY}(?:\\s*(?:,|và)\\s*${BODY})*|${LEVEL}`,
  'gu',
);

/** Where all letters are capitals they tell no names. */
const CAPITALS_UNIT = words(`${SMALL_FIELD}|${LEVEL}`);

/** Before an office, it tells who holds it no more, or not yet. */
const NO_HOLDER = words(String.raw`(?:nguyên|cựu|quyền)(?= (?:Phó )?(?:Bí thư|Chủ tịch|Giám đốc|Trưởng|Chủ nhiệm|Cục trưởng|Vụ trưởng|Bộ trưởng|Thứ trưởng|Chánh|Hiệu trưởng|Viện trưởng|Thủ tướng|Tổng))`, 'gu');

/** Capitals that name no person and no place. */
const TITLES = /^(?:Hội|Nghị|Quyết|Kế|Thông|Chỉ|Công|Đề|Quy|Luật|Kết|Điều|Nhà|Đảng|Chương|Báo|Tờ|Biên)$/u;
const NAME = pattern(String.raw`${CAPITALISED}(?:\s+(?:${CAPITALISED}|\p{Lu}${EDGE}))*`, 'gu');
/** With which sentences begin before a name. */
const OPENING = /^(?:Giao|Mời|Cử|Nhờ|Gửi|Cho|Tại|Theo|Do|Với|Về|Từ|Ở|Ngày|Nay|Khi|Nếu|Để|Và|Còn|Có|Như|Trong|Các|Riêng)$/u;
/** A name of so many words is one at the beginning of a sentence too. */
const SURE_NAME = 3;
const SENTENCE_END = /[.!?…:]["”]?\s*$/u;

/** UTF-16 units on each side of a stretch in which a phrase may begin or end that it is a part of. */
const REACH = 48;

/** Where all letters are capitals they tell no names. */
const SMALL_LETTER = /\p{Ll}/u;

/**
 * What the stretch from `start` to `end` holds, or is a part of: 15 of "ngày 15 tháng 12" is a part of a date. Of an empty stretch: what it lies in.
 * Numbers and dates are given in one form, so that the same written otherwise is the same.
 */
export function tellingPhrases(text: string, start: number, end: number): TellingPhrases {
  const from = start <= REACH ? 0 : text.indexOf(' ', start - REACH) + 1 || start;
  return new TellingPhrases(new Window(text.slice(from, end + REACH), start - from, end - from, from === 0));
}

/** The phrases over a stretch. Each kind is looked for when it is asked for, after those that it must not be taken for: hardly anyone wants to know all. */
export class TellingPhrases {
  readonly #window: Window;
  readonly #found: Partial<Record<ChangeFlag, string>> = {};
  /** Numbers of documents, and bounds. */
  #counted = '';
  /** Whether capitals tell names. */
  #hasNames = false;

  constructor(window: Window) {
    this.#window = window;
  }

  /** All of one kind in one string; undefined if there are none. */
  get(kind: ChangeFlag): string | undefined {
    return this.#of(kind) || undefined;
  }

  #of(kind: ChangeFlag): string {
    return (this.#found[kind] ??= this.#find(kind));
  }

  #find(kind: ChangeFlag): string {
    switch (kind) {
      case 'negation':
        return this.#window.phrases(NEGATION(), NO_NEGATION()).toLowerCase();
      case 'modal':
        return this.#window.phrases(MODAL(), NO_MODAL()).toLowerCase();
      case 'date':
        this.#counted = (NUMBER_LETTERS.test(this.#window.rest) ? this.#window.take(DOCUMENT_NUMBER()) : '') + boundForm(this.#window.take(BOUND()));
        return dateForm(this.#window.take(DATE()));
      case 'number':
        this.#of('date');
        return this.#counted + inFigures(this.#window.take(NUMBER()));
      case 'unit':
        this.#of('number');
        this.#hasNames = SMALL_LETTER.test(this.#window.rest);
        if (this.#hasNames) return this.#window.take(UNIT());
        this.#window.rest = this.#window.rest.toLowerCase();
        return this.#window.take(CAPITALS_UNIT());
      case 'name':
        this.#of('unit');
        return this.#hasNames ? [this.#window.take(NO_HOLDER()), this.#window.names()].filter(Boolean).join('; ') : '';
    }
  }
}

const ROMAN = ['i', 'ii', 'iii', 'iv'];
/** Names that are no numbers elsewhere. */
const CALENDAR_NAMES: ReadonlyMap<string, number> = new Map([['giêng', 1], ['tư', 4], ['năm', 5], ['chạp', 12]]);
const CALENDAR_NAME = /(tháng|thứ|quý) (giêng|tư|chạp|năm(?! \d))(?!\p{L})/gu;
const BY_NOW = /(?:muộn|trễ) nhất|không (?:chậm|muộn|trễ) hơn/g;

function dateForm(phrases: string): string {
  if (phrases === '') return '';
  return inFigures(phrases)
    .replaceAll(CALENDAR_NAME, (_name, kind: string, name: string) => `${kind} ${CALENDAR_NAMES.get(name)!}`)
    .replaceAll(/quý ([iv]+)/g, (_quarter, numeral: string) => `quý ${ROMAN.indexOf(numeral) + 1}`)
    .replaceAll(BY_NOW, 'chậm nhất')
    .replaceAll(/ngày (?=\d)/g, '')
    .replaceAll(/(?:hàng|mỗi) (?=ngày|tuần|tháng|quý|năm)/g, 'hằng ')
    .replaceAll(/(quý \d) năm (?=\d)/g, '$1/');
}

function boundForm(phrases: string): string {
  if (phrases === '') return '';
  return phrases.toLowerCase().replaceAll(/\s+/g, ' ').split('; ').map((phrase) => BOUND_FORMS().find(([pattern]) => pattern.test(phrase))?.[1] ?? phrase).join('; ');
}

/** A stretch of a text with what stands near. What was taken as one thing is not looked at as another. */
class Window {
  readonly #text: string;
  /** The text with spaces for what was taken. */
  rest: string;
  readonly #start: number;
  readonly #end: number;
  readonly #beginsText: boolean;

  constructor(text: string, start: number, end: number, beginsText: boolean) {
    this.#text = text;
    this.rest = text;
    this.#start = start;
    this.#end = end;
    this.#beginsText = beginsText;
  }

  #isOver({ index, 0: { length } }: RegExpExecArray): boolean {
    return index < this.#end && index + length > this.#start;
  }

  phrases(pattern: RegExp, none: RegExp): string {
    const over = Array.from(this.#text.matchAll(pattern)).filter((match) => this.#isOver(match));
    if (over.length === 0) return '';
    const others = [...this.#text.matchAll(none)];
    const isOther = ({ index }: RegExpExecArray): boolean => others.some((other) => index >= other.index && index < other.index + other[0].length);
    return over.filter((match) => !isOther(match)).map(([phrase]) => phrase).join('; ');
  }

  take(pattern: RegExp): string {
    const over: string[] = [];
    this.rest = this.rest.replaceAll(pattern, (phrase: string, ...rest: unknown[]) => {
      const index = rest.find((one) => typeof one === 'number')!;
      if (index < this.#end && index + phrase.length > this.#start) over.push(phrase);
      return ' '.repeat(phrase.length);
    });
    return over.join('; ');
  }

  /** Capitals inside a sentence; the first word of one proves nothing, unless it begins a name of several words or nothing else is there. */
  names(): string {
    const names: string[] = [];
    for (const match of this.rest.matchAll(NAME())) {
      if (!this.#isOver(match)) continue;
      const before = this.rest.slice(0, match.index);
      const startsSentence = (before.trim() === '' && this.#beginsText) || SENTENCE_END.test(before);
      const name = match[0].split(/\s+/);
      const isWhole = name.length > 1 && this.rest.replace(match[0], '').search(/[\p{L}\p{N}]/u) === -1;
      if (startsSentence && !isWhole && (name.length < SURE_NAME || OPENING.test(name[0]!))) name.shift();
      if (TITLES.test(name[0] ?? '')) name.shift();
      if (name.length > 0) names.push(name.join(' '));
    }
    return names.join('; ');
  }
}
