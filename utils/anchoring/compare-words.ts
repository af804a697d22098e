import type { Change, ChangeFlag } from '../model/index.ts';
import { comparable } from '../text/index.ts';
import { align } from './alignment.ts';
import { type Word, wordsAndSignsOf } from './words.ts';

/** What turns a directive into its opposite. */
const NEGATIONS = /(?<![\p{L}\p{M}])(?:không|chưa|chẳng|chớ|đừng|cấm|trừ|miễn|ngoại trừ|bãi bỏ|hủy bỏ|thôi)(?![\p{L}\p{M}])/iu;
/** What says how binding it is. */
const MODALS = /(?<![\p{L}\p{M}])(?:phải|cần|nên|được|có thể|bắt buộc|khuyến khích|tạm thời|tuyệt đối|nghiêm cấm|sẽ|đã)(?![\p{L}\p{M}])/iu;
/** Words with which the names of units begin. Written small, most of them are common words. */
const UNITS =
  /(?<![\p{L}\p{M}])(?:Bộ|Sở|Ban|Ủy ban|Uỷ ban|Phòng|Văn phòng|Vụ|Cục|Tổng cục|Chi cục|Viện|Trung tâm|Hội đồng|Công an|Thanh tra|Kho bạc|Ngân hàng|Tòa án|Đảng ủy|Tỉnh ủy|Thành ủy|Huyện ủy|Đoàn|Hội|Mặt trận|Trường|Công ty|Tổng công ty|Tập đoàn|UBND|HĐND|(?![IVXLC]+(?![\p{L}\p{M}]))[\p{Lu}Đ]{2,}(?:-[\p{Lu}Đ]{2,})*)(?![\p{L}\p{M}])/u;
const DATES =
  /(?<!\p{N})\p{N}{1,2}[/.-]\p{N}{1,2}(?:[/.-]\p{N}{4})?(?!\p{N})|(?<!\p{N})\p{N}{1,2}[/-]\p{N}{4}(?!\p{N})|(?<!\p{L})(?:ngày|tháng|năm|quý|tuần)\s+(?:\p{N}|[IV]+(?!\p{L}))|(?<!\p{N})(?:19|20)\p{N}{2}(?!\p{N})/iu;
const NUMBERS = /\p{N}/u;
const CAPITALISED = /^\p{Lu}\p{Ll}/u;

const SENTENCE_END = /[.!?…:]["”]?\s*$/u;
const CALENDAR_NUMBER = /^(?:\p{N}|[IV]+(?!\p{L}))/u;
/** Before a changed word, this makes it part of a date: "ngày 15" → "ngày 20". */
const DATE_WORD_BEFORE = /(?<!\p{L})(?:ngày|tháng|năm|quý|tuần)\s+$/iu;

interface Stretch {
  readonly kind: Change['kind'];
  readonly start: number;
  readonly end: number;
}

/**
 * What became of a text, word by word, in reading order. Words that differ only in spelling (uỷ, ủy; “ and ") are equal
 * and given as they stand in `after`. The texts of `equal` and `added` together are `after`, of `equal` and `removed` the
 * words of `before`; the white space before a changed stretch belongs to it. Changed stretches say what they hold that matters to a directive.
 */
export function compareWords(before: string, after: string): Change[] {
  const old = wordsAndSignsOf(before);
  const now = wordsAndSignsOf(after);
  const matches = align(old.map(spelling), now.map(spelling));
  const changes: Change[] = [];
  let oldIndex = 0;
  let nowIndex = 0;
  let position = 0;

  const differ = (oldEnd: number, nowEnd: number): void => {
    const removed = stretchOf('removed', old, oldIndex, oldEnd);
    const added = stretchOf('added', now, nowIndex, nowEnd);
    if (removed) changes.push(flagged(before, { ...removed, start: old[oldIndex - 1]?.end ?? removed.start }));
    if (added) {
      changes.push(flagged(after, { ...added, start: Math.min(added.start, position) }));
      position = added.end;
    }
    oldIndex = oldEnd;
    nowIndex = nowEnd;
  };
  const stay = (end: number): void => {
    if (end <= position) return;
    const last = changes.at(-1);
    const text = after.slice(position, end);
    if (last?.kind === 'equal') changes[changes.length - 1] = { kind: 'equal', text: last.text + text };
    else changes.push({ kind: 'equal', text });
    position = end;
  };

  for (const { a, b } of matches) {
    differ(a, b);
    stay(now[b]!.end);
    oldIndex = a + 1;
    nowIndex = b + 1;
  }
  differ(old.length, now.length);
  stay(after.length);
  return changes;
}

function spelling(word: Word): string {
  return comparable(word.text).text;
}

function stretchOf(kind: 'removed' | 'added', words: readonly Word[], from: number, to: number): Stretch | null {
  const first = words[from];
  const last = words[to - 1];
  return first && last && to > from ? { kind, start: first.start, end: last.end } : null;
}

function flagged(text: string, { kind, start, end }: Stretch): Change {
  const changed = text.slice(start, end);
  const flags = flagsOf(text, start, end);
  return flags.length > 0 ? { kind, text: changed, flags } : { kind, text: changed };
}

function flagsOf(text: string, start: number, end: number): ChangeFlag[] {
  const changed = text.slice(start, end).trim();
  const before = text.slice(0, end).slice(-changed.length - 40, -changed.length);
  const flags: ChangeFlag[] = [];
  if (DATES.test(changed) || (CALENDAR_NUMBER.test(changed) && DATE_WORD_BEFORE.test(before))) flags.push('date');
  else if (NUMBERS.test(changed)) flags.push('number');
  if (UNITS.test(changed) || isInUnitName(before, changed)) flags.push('unit');
  else if (holdsName(before, changed)) flags.push('name');
  if (NEGATIONS.test(changed)) flags.push('negation');
  if (MODALS.test(changed)) flags.push('modal');
  return flags;
}

/** The name of a unit goes on in small letters only after a capital: "Sở Nông nghiệp và Môi trường". */
const UNIT_NAME_BEFORE = new RegExp(`${UNITS.source}(?:\\s+(?:[\\p{Lu}Đ]\\S*|và|[\\p{Ll}đ]+)){0,3}\\s*$`, 'u');

function isInUnitName(before: string, changed: string): boolean {
  return CAPITALISED.test(changed) && UNIT_NAME_BEFORE.test(before);
}

/** Capitals inside a sentence; the first word of one proves nothing. */
function holdsName(before: string, changed: string): boolean {
  const startsSentence = before.trim() === '' || SENTENCE_END.test(before);
  return changed.split(/\s+/).some((word, index) => CAPITALISED.test(word) && !(index === 0 && startsSentence));
}
