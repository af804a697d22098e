/** How times are written: as expressions over comparison forms, with a group for each kind of time. */
import { FIGURES, wordForms } from '../text/index.ts';
import { COUNTED_FROM } from './occasions.ts';
import { anyOf, EDGE, phrase, SP } from './patterns.ts';

export const QUARTER = phrase('quý');
const CYCLE = String.raw`(?:hằng|hàng|mỗi)${SP}(?:ngày|tuần|tháng|${QUARTER}|năm)`;
/** "6 tháng, hằng năm", "hằng quý và 6 tháng": cycles behind "định kỳ". */
const CYCLES = String.raw`(?:${CYCLE}|(?:3|6|9|sáu|ba)${SP}tháng|${QUARTER}|năm)`;
const SP_DASH = String.raw`\s{0,2}[-–]\s{0,2}`;
export const WEEKDAYS = ['chủ nhật', 'thứ hai', 'thứ ba', 'thứ tư', 'thứ năm', 'thứ sáu', 'thứ bảy'];
const WEEKDAY = String.raw`(?:${anyOf(...WEEKDAYS)}|thứ${SP}[2-7])`;
export const WEEKS = ['nhất', 'hai', 'ba', 'tư', 'năm'];
export const WEEK = String.raw`(?:thứ${SP})?(?:[1-5]|${WEEKS.join('|')})`;
const NEXT = String.raw`(?:tới|sau)`;
/** What years are named by: the first name by the last figure of the year, the second by what is left of it by twelve. */
export const STEMS = ['canh', 'tân', 'nhâm', 'quý', 'giáp', 'ất', 'bính', 'đinh', 'mậu', 'kỷ'];
export const BRANCHES = [['thân'], ['dậu'], ['tuất'], ['hợi'], ['tý', 'tí'], ['sửu'], ['dần'], ['mão'], ['thìn'], ['tỵ', 'tị'], ['ngọ'], ['mùi']];
/** "sáng thứ Bảy hoặc Chủ nhật hằng tuần", "ngày 15 và ngày 30 hằng tháng". */
const AND = String.raw`(?:,${SP}|${SP}(?:và|hoặc|,)${SP})`;
const OF_DAY = `(?:(?:sáng|chiều|tối)${SP})?`;
export const NUMBERS = ['một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];
/** "6 tháng một lần", "ba tháng/lần", "mỗi 3 tháng". */
const MONTH_COUNTS = ['hai', 'ba', 'bốn', 'sáu'];
const MONTHS = `(?:[2-46]|12|${MONTH_COUNTS.join('|')})`;
/** "kể từ ngày ký", "từ khi có lệnh", "kể từ ngày đơn, thư được nhận": what a duration begins with, up to the end of its clause. */
const UP_TO_ITS_END = String.raw`${EDGE}(?:(?!${SP}(?:phải|cần|gửi|báo${SP}cáo|trình|hoàn${SP}thành|tổng${SP}hợp|và)${EDGE})(?:[^,.;:()]|,(?=${SP}(?!(?:không|chưa|sẽ|đã|mới|chỉ|phải)${EDGE})\p{sc=Latn}{1,8}${SP}được${EDGE}))){0,80}`;
const BEGINNING = String.raw`(?:(?:${SP}|,${SP}(?=(?:kể|tính)${SP}từ${EDGE}))(?:${anyOf('kể từ', 'tính từ', 'từ ngày', 'từ khi', 'từ lúc', 'sau khi', 'sau ngày', 'sau', 'khi', 'trước khi', 'trước giờ', 'trước thời điểm')}${UP_TO_ITS_END}|tới${EDGE}|nữa${EDGE})|${COUNTED_FROM}${UP_TO_ITS_END})?`;

export const POINTS = wordForms(
  [
    [String.raw`(?<weekly>(?:tuần${SP}(?:thứ${SP}(?:nhất|hai|ba|tư)|đầu|cuối)|ngày${SP}(?:làm${SP}việc${SP})?(?:đầu|cuối)(?:${SP}(?:tiên|cùng))?)${SP}(?:của${SP})?${CYCLE}|ngày${SP}(?:làm${SP}việc${SP})?cuối(?:${SP}cùng)?${SP}(?:của${SP})?(?:tháng|${QUARTER}))${EDGE}(?!${SP}[\div])`, 'tuần', 'ngày'],
    [String.raw`(?<inCycle>${WEEKDAY}${SP}tuần${SP}(?:${WEEK}|đầu|cuối)(?:${SP}(?:tiên|cùng))?${SP}(?:của${SP})?(?:(?:hằng|hàng|mỗi)${SP})?(?:tháng|${QUARTER}))${EDGE}(?!${SP}[\div])`, 'chủ nhật', 'thứ'],
    [String.raw`(?<months>(?:(?:hai|ba|các)${SP})?tháng${SP}(?:\d{1,2},${SP}){0,4}\d{1,2}(?:${SP}và${SP}|${SP_DASH})(?<lastMonth>1[0-2]|0?[1-9])(?<monthsYear>(?:/|${SP}năm${SP})20\d\d)?)(?=\s{0,2}(?:[,.;)]|$))`, 'hai', 'ba', 'các tháng', 'tháng'],
    [String.raw`(?<yearly>ngày${SP}\d{1,2}[/.-]\d{1,2}${SP}(?:hằng|hàng)${SP}năm)${EDGE}`, 'ngày'],
    [String.raw`(?<cycles>${phrase('định kỳ')}${SP}${CYCLES}(?:(?:,|${SP}và)${SP}${CYCLES}){1,3})${EDGE}`, 'định kỳ'],
    [String.raw`(?<recurring>(?:${phrase('định kỳ')}${SP})?${CYCLE}|(?:(?:đầu|giữa|cuối)${SP}|(?:(?:ngày${SP})?(?:(?:mùng|mồng)${SP})?\d{1,2}${AND}){0,3}(?:ngày${SP})?(?:(?:mùng|mồng)${SP})?\d{1,2}${SP}|(?:${OF_DAY}${WEEKDAY}${AND}){0,3}${OF_DAY}${WEEKDAY}${SP})${CYCLE})${EDGE}`, 'định kỳ', 'đầu', 'giữa', 'cuối', 'ngày', 'mùng', 'mồng', FIGURES, 'sáng', 'chiều', 'tối', 'chủ nhật', 'thứ', 'hằng', 'hàng', 'mỗi'],
    [String.raw`(?<eachDay>mỗi${SP}(?:sáng|trưa|chiều|tối|đêm|ngày),?${SP}(?:chậm${SP}nhất|trước|muộn${SP}nhất)${SP}(?:lúc${SP})?\d{1,2}(?:h|g|:|${SP}giờ${EDGE})(?:(?:${SP})?\d{2}(?!\d))?)`, 'mỗi'],
    [String.raw`(?<eachWeek>mỗi${SP}${WEEKDAY})${EDGE}`, 'mỗi'],
    [String.raw`(?<monthly>ngày${SP}\d{1,2}${SP}(?:của${SP})?tháng${SP}(?:(?:cuối|đầu|giữa|tiếp${SP}theo|kế${SP}tiếp)(?:${SP}(?:của${SP})?(?:mỗi${SP})?${QUARTER}(?:${SP}(?:sau|tiếp${SP}theo|liền${SP}kề))?)?|(?:trước|liền${SP}trước|trước${SP}liền${SP}kề)${SP}(?:tháng${SP}(?:họp|báo${SP}cáo)|kỳ${SP}họp|phiên${SP}họp|kỳ${SP}báo${SP}cáo)|liền${SP}trước|trước${SP}liền${SP}kề)|(?<=(?:nhất|trước)${SP})ngày${SP}\d{1,2}${SP}của${SP}tháng${SP}trước)${EDGE}`, 'ngày'],
    [String.raw`(?<everyMonths>(?:(?:${phrase('định kỳ')}|mỗi|cứ)${SP})?${MONTHS}${SP}tháng(?:/|${SP}(?:một|1)${SP})lần|mỗi${SP}${MONTHS}${SP}tháng)${EDGE}`, 'định kỳ', 'mỗi', 'cứ', FIGURES, ...MONTH_COUNTS],
    [String.raw`(?<half>(?<firstMonths>[2-9]|1[01]|${NUMBERS.slice(1).join('|')})${SP}tháng${SP}đầu${SP}năm|(?:(?<firstHalf>nửa${SP}đầu)|nửa${SP}cuối)${SP}năm(?!${SP}20\d\d)|(?<lastMonths>(?:[2-9]|${NUMBERS.slice(1, 9).join('|')}|những|các)${SP}tháng${SP}(?:cuối${SP}năm|còn${SP}lại)))(?:${SP}(?:(?:của${SP}năm${SP})?(?<halfYear>20\d\d)|(?<halfOf>${NEXT})(?=\s{0,2}(?:[,.;)]|$))))?${EDGE}`, FIGURES, ...NUMBERS, 'những tháng', 'các tháng', 'nửa'],
    [String.raw`(?<lasting>(?<![/,.])(?<count>\d{1,3}|${NUMBERS.join('|')}|(?<!(?:nhất|một)${SP})nửa(?=${SP}tháng))${SP}(?<unit>ngày${SP}làm${SP}việc|ngày|tuần|tháng|giờ|tiếng|phút))${EDGE}(?!${SP}(?:\d|(?:chạp|giêng|sáng|trưa|chiều|tối|đêm|ngày|hằng|hàng|thứ|hôm|cùng)${EDGE}))(?<beginning>${BEGINNING})`, FIGURES, ...NUMBERS, 'nửa'],
    [String.raw`(?:ngày${SP}(?:(?:mùng|mồng)${SP})?|(?:mùng|mồng)${SP})(?<dayOf>\d{1,2})${SP}(?:của${SP})?tháng${SP}(?<whichMonth>này|tới|sau)${EDGE}`, 'ngày', 'mùng', 'mồng'],
    [String.raw`(?:(?:sáng|chiều)${SP})?(?<weekday>${WEEKDAY})(?:${SP}(?:tuần${SP})?(?<weekdayWeek>này|tới|sau))?${EDGE}(?:,?${SP}(?:\([^()]{0,30}\)|(?:ngày${SP})?\d{1,2}[/.]\d{1,2}(?:[/.]20\d\d)?))?`, 'sáng', 'chiều', 'chủ nhật', 'thứ'],
    [String.raw`ngày${SP}(?<dayOnly>\d{1,2})(?=\s{0,2}(?:[.;)](?!\d)|,(?!\s?\d)|$))`, 'ngày'],
    [String.raw`(?:ngày${SP})?(?<today>(?:hôm|sáng|trưa|chiều|tối|đêm)${SP}nay|cùng${SP}ngày)${EDGE}`, 'ngày', 'hôm', 'sáng', 'trưa', 'chiều', 'tối', 'đêm', 'cùng ngày'],
    [String.raw`(?:(?:ngày|sáng|trưa|chiều|tối|đêm)${SP})(?<tomorrow>mai|(?<!một${SP}ngày${SP})(?:kia|mốt))${EDGE}`, 'ngày', 'sáng', 'trưa', 'chiều', 'tối', 'đêm'],
    [String.raw`(?:ngày${SP})?(?:mùng|mồng)${SP}(?<newYearDay>\d{1,2})${SP}(?:tết|tháng${SP}giêng)(?:${SP}âm${SP}lịch)?${EDGE}`, 'ngày', 'mùng', 'mồng'],
    [String.raw`(?:ngày${SP})?(?<lastMonthDay>[12]\d|30)${SP}(?:tết|tháng${SP}chạp)(?:${SP}âm${SP}lịch)?${EDGE}`, 'ngày', FIGURES],
    [String.raw`(?<eve>(?:đêm${SP})?giao${SP}thừa)${EDGE}`, 'đêm', 'giao thừa'],
    [String.raw`rằm${SP}tháng${SP}(?<fullMoon>giêng|tám|chạp)${EDGE}`, 'rằm'],
    [String.raw`(?<kitchenGods>(?:ông${SP})?công,?${SP}(?:và${SP})?ông${SP}táo)${EDGE}`, 'ông công', 'công'],
    [String.raw`(?<national>quốc${SP}khánh)${EDGE}(?!${SP}\(?\d)`, 'quốc khánh'],
    [String.raw`(?<ancestors>giỗ${SP}tổ(?:${SP}hùng${SP}vương)?|(?:(?:mùng|mồng)${SP})?10${SP}tháng${SP}3${SP}âm${SP}lịch)${EDGE}(?!${SP}\(?\d)`, 'giỗ tổ', 'mùng', 'mồng', FIGURES],
    [String.raw`tuần${SP}(?:thứ${SP})?(?<yearWeek>[1-4]\d|5[0-3])(?:(?:/|${SP}năm${SP})(?<weekYear>20\d\d))?(?=\s{0,2}(?:[,.;)]|$))`, 'tuần'],
    [String.raw`(?:học${SP}kỳ${SP}(?<semester>ii?|[12]|một|hai)${SP}(?:của${SP})?)?năm${SP}học${SP}20\d\d${SP_DASH}(?<schoolYear>20\d\d)${EDGE}`, 'học kỳ', 'năm học'],
    [String.raw`nhiệm${SP}kỳ${SP}20\d\d${SP_DASH}(?<termEnd>20\d\d)${EDGE}`, 'nhiệm kỳ'],
    [String.raw`(?<bare>ngày|đêm|tuần|tháng|${QUARTER}|năm)(?=\s{0,2}(?:[,.;)]|$))`, 'ngày', 'đêm', 'tuần', 'tháng', QUARTER, 'năm'],
    [String.raw`(?<part>đầu${SP}|giữa${SP}|cuối${SP})?(?<stretch>tuần|tháng|${QUARTER}|năm)${SP}(?<which>này|nay|${NEXT})${EDGE}`, 'đầu', 'giữa', 'cuối', 'tuần', 'tháng', QUARTER, 'năm'],
    [String.raw`(?<tet>tết${SP}(?:nguyên${SP}đán|âm${SP}lịch|cổ${SP}truyền)|tết(?!${SP}(?:dương|trung|thiếu)))(?:${SP}(?:năm${SP})?(?<stem>${anyOf(...STEMS)})${SP}(?<branch>${anyOf(...BRANCHES.flatMap((names) => names))}))?(?:${SP}(?:năm${SP})?(?<tetYear>20\d\d))?${EDGE}`, 'tết'],
    [String.raw`(?<midAutumn>tết${SP}trung${SP}thu)(?:${SP}(?:năm${SP})?(?<autumnYear>20\d\d))?${EDGE}`, 'tết'],
    [String.raw`(?<solarNewYear>tết${SP}dương${SP}lịch)(?:${SP}(?:năm${SP})?(?<newYear>20\d\d))?${EDGE}`, 'tết'],
    [String.raw`tháng${SP}(?<lunarMonth>giêng|chạp)(?:${SP}âm${SP}lịch)?${EDGE}`, 'tháng'],
  ],
  String.raw`(?<dated>${SP}\([^()]{0,30}\))?`,
  SP,
);

/** "trước 16h30", "chậm nhất 17 giờ": an hour of the document's own day, but not "báo trước 2 giờ". */
export const CLOCKS = new RegExp(String.raw`(?<!báo${SP})(?:trước|nhất)(?:${SP}là)?${SP}(?<clock>\d{1,2}(?:(?:h|g|:)(?:\d{2})?|(?<=(?<!\d)(?:[5-9]|1\d|2[0-3]))${SP}giờ(?:${SP}\d{2})?))(?=\s{0,2}(?:[;)]|,(?!\s?\d)|\.(?!\d)|$))`, 'gu');
/** A quick look for any. */
export const MAY_NAME_CLOCK = /(?:trước|nhất) (?:là )?\d/u;
