/** Dates of publication as portals write them. All are given in ISO 8601: a day, or a time where its zone is written too. */

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}

function isoDay({ year, month, day }: Day): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal && year >= 1945 && year <= 2199 ? `${year}-${two(month)}-${two(day)}` : undefined;
}

const MACHINE = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}:\d{2})(:\d{2})?(?:[.,]\d+)?\s?(Z|[+-]\d{2}:?\d{2})?)?/;

/** A date as `<meta>`, JSON-LD and `<time datetime>` write it. A time without zone gives its day. */
export function machineDate(text: string | undefined): string | undefined {
  const found = MACHINE.exec(text?.trim() ?? '');
  if (!found) return writtenDate(text ?? '');
  const [, year, month, day, minutes, seconds = ':00', zone] = found;
  const date = isoDay({ year: Number(year), month: Number(month), day: Number(day) });
  if (!date || !minutes || !zone) return date;
  return `${date}T${minutes}${seconds}${zone === 'Z' ? 'Z' : `${zone.slice(0, 3)}:${zone.slice(-2)}`}`;
}

const DATE = /(?<![\d/.-])(\d{1,2})\s?([/.-])\s?(\d{1,2})\s?\2\s?(\d{4})(?![\d/])/u;
const DATE_IN_WORDS = /ngày\s(\d{1,2})\s(?:tháng\s)?(\d{1,2}|[/-]\d{1,2})(?:\snăm\s|[/-])(\d{4})/iu;
const TIME = /(?<!\d)(\d{1,2})\s?(?::|h|giờ)\s?(\d{2})(?::(\d{2}))?(?!\d)\s?([AP]M|SA|CH)?/iu;
const ZONE = /(?:GMT|UTC)\s?([+-])\s?(\d{1,2})(?::?(\d{2}))?/iu;

function dayIn(text: string): string | undefined {
  const numbers = DATE.exec(text);
  if (numbers) return isoDay({ day: Number(numbers[1]), month: Number(numbers[3]), year: Number(numbers[4]) });
  const words = DATE_IN_WORDS.exec(text);
  return words ? isoDay({ day: Number(words[1]), month: Number(words[2]!.replace(/\D/g, '')), year: Number(words[3]) }) : undefined;
}

/** "Thứ Ba, 08/12/2026 · 16:40" as 2026-12-08; "08/12/2026 16:40 GMT+7" as 2026-12-08T16:40:00+07:00; "ngày 8 tháng 12 năm 2026". */
export function writtenDate(text: string): string | undefined {
  const day = dayIn(text);
  const zone = ZONE.exec(text);
  if (!day || !zone) return day;
  const time = TIME.exec(text.replace(DATE, ' ').replace(ZONE, ' '));
  if (!time) return day;
  const afternoon = /^(?:PM|CH)$/i.test(time[4] ?? '');
  const hour = Number(time[1]) % (time[4] ? 12 : 24) + (afternoon ? 12 : 0);
  const [, sign, hours, minutes = '00'] = zone;
  return `${day}T${two(hour)}:${time[2]}:${time[3] ?? '00'}${sign}${two(Number(hours))}:${minutes}`;
}

const DATE_LINE = new RegExp([
  String.raw`^\(?(?:(?:ngày\s)?(?:cập nhật|đăng|xuất bản|tạo|phát hành|gửi|viết)(?:\s(?:lúc|ngày|lần cuối|bài|tin))*\s?:?\s?|ngày\s?:?\s?|lúc\s|thời gian\s?:\s?)?`,
  String.raw`(?:(?:thứ\s(?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật|t[2-7]|cn)[\s,.-]*)?`,
  String.raw`(?:ngày\s)?[\d\s:/.,·|–-]*(?:\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{4}|ngày\s\d{1,2}\stháng\s\d{1,2}\snăm\s\d{4})`,
  String.raw`[\s,·|–-]*(?:lúc\s)?(?:\d{1,2}\s?(?::|h|giờ)\s?\d{0,2}(?::\d{2})?)?\s*(?:phút)?\s?(?:[AP]M|SA|CH)?[\s,()]*(?:(?:GMT|UTC)\s?[+-]\s?\d{1,2}(?::?\d{2})?)?[\s)|.]*$`,
].join(''), 'iu');

/** Whether a line says nothing but when the page was published. */
export function isDateLine(text: string): boolean {
  return text.length <= 90 && DATE_LINE.test(text);
}

const DAY_OF_REPORT = /^(?:\([^()]{1,30}\)\s?[-–]?\s?|[\p{L}\s]{1,30}\s[-–]\s)?(?:sáng|chiều|tối|trưa|ngày)(?:\snay|\squa)?,?\s\(?(?:ngày\s)?(\d{1,2})[/-](\d{1,2})(?:[/-](\d{4}))?\)?(?!\d)/iu;

/** The day with which a report opens ("Chiều 8/12, tại …"), in the year that the dates on the page agree with. */
export function dayOfReport(lead: string, pageText: string): string | undefined {
  const found = DAY_OF_REPORT.exec(lead);
  if (!found) return undefined;
  const [, day, month, written] = found;
  const year = written === undefined ? yearAround(Number(day), Number(month), pageText) : Number(written);
  return year === undefined ? undefined : isoDay({ day: Number(day), month: Number(month), year });
}

function mostFrequent(years: readonly number[]): number | undefined {
  const counts = new Map<number, number>();
  for (const year of years) counts.set(year, (counts.get(year) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0];
}

/** The year that brings a day closest to the dates of a text; without dates, the year that it names most often. */
function yearAround(day: number, month: number, text: string): number | undefined {
  const votes = Array.from(text.matchAll(/(?<![\d/])(\d{1,2})[/.-](\d{1,2})[/.-](20\d{2})(?!\d)/g), ([, otherDay, otherMonth, year]) => {
    const other = Date.UTC(Number(year), Number(otherMonth) - 1, Number(otherDay));
    const distance = (candidate: number): number => Math.abs(Date.UTC(candidate, month - 1, day) - other);
    return [Number(year), Number(year) - 1, Number(year) + 1].reduce((best, candidate) => distance(candidate) < distance(best) ? candidate : best);
  });
  return mostFrequent(votes) ?? mostFrequent(Array.from(text.matchAll(/năm\s(20\d{2})(?!\d)/giu), ([, year]) => Number(year)));
}
