import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { NoteIndex, type SearchableNote } from '../../../utils/search/index.ts';
import { fold } from '../../../utils/text/index.ts';
import { note } from './notes.ts';

vi.setConfig({ testTimeout: 120_000 });

/** As notes are cut from pages: headings, old and new places of tones, signs, other languages, figures. */
const PASSAGES = [
  'THÔNG BÁO Kết luận của đồng chí Chủ tịch tại hội nghị giao ban',
  'Giao Sở Nội vụ rà soát, tham mưu sửa đổi quy chế làm việc trước ngày 15/8/2027.',
  'về việc khoá sổ, hoà giải ở cơ sở; thủy lợi nội đồng',
  'Về việc khóa sổ, hoà giải ở cơ sở; thuỷ lợi nội đồng',
  'đường liên xã dài 12,5 km, vốn 3.450 triệu; hoàn thành 87% khối lượng',
  'Liên hệ: vanthu@xabanha.example, ĐT 0219.3888.101 (giờ hành chính)',
  'Ứng dụng trí tuệ nhân tạo (AI) & Big Data trong quản lý đất đai',
  'hoà hoá',
  'Ông Lò Văn Suối đề nghị “không để dân chờ”, kỹ sư và kĩ sư như nhau',
  'Café – Noël, naïve: São Paulo',
  'Văn bản 214-TB/VP ngày 20-02-2027; phụ lục 2 kèm theo',
  'ĐẨY NHANH TIẾN ĐỘ GIẢI NGÂN VỐN NGÂN SÁCH',
  'Ban Dân tộc, ban quản lý; bản Hạ, bàn giao, bán trú',
  'giai đoạn tới – và các năm sau',
];
const words = fc.tuple(fc.constantFrom(...PASSAGES), fc.nat(), fc.integer({ min: 1, max: 9 })).map(([passage, at, count]) => {
  const all = passage.split(' ');
  return all.slice(at % all.length, (at % all.length) + count).join(' ');
});
const text = fc.tuple(fc.array(words, { minLength: 1, maxLength: 3 }), fc.constantFrom(' ', ', ', '\u00a0', '\n', '\u200b'), fc.constantFrom('NFC', 'NFD'), fc.boolean()).map(
  ([parts, between, form, isHeading]) => (isHeading ? parts.join(between).toUpperCase() : parts.join(between)).normalize(form),
);
const notes = fc.array(fc.record({ quote: text, comment: fc.oneof(fc.constant(''), text), tags: fc.array(words, { maxLength: 2 }) }), { minLength: 1, maxLength: 30 });
/** Some words of a passage, with their marks, without them, or with some of them. */
const asked = fc.tuple(words, fc.constantFrom('marked', 'bare', 'some'), fc.nat()).map(([typed, marks, at]) => {
  const plain = typed.replace(/["“”:()&]/g, ' ').replace(/\s+/g, ' ').trim();
  if (marks === 'marked') return plain;
  const cut = marks === 'bare' ? 0 : at % (plain.length + 1);
  return plain.slice(0, cut) + fold(plain.slice(cut));
}).filter((typed) => /[\p{L}\d]/u.test(typed) && !typed.startsWith('-'));

interface Token {
  /** One spelling for those that are written with i or y. */
  readonly letters: string;
  readonly typed: string;
  /** By letter, what it has of ˘ ^ ̛ and the stroke of đ. */
  readonly marks: readonly string[];
  readonly tone: string;
}

const TONE = /[\u0300\u0301\u0303\u0309\u0323]/;

/** The rules once more, as plainly as they can be said. */
function tokensOf(written: string): Token[] {
  const tokens = written.toLowerCase().normalize('NFD').match(/\d+(?:[-./,]\d+)*|\p{L}[\p{L}\p{M}]*|%/gu) ?? [];
  return tokens.map((token) => {
    if (/^\d/.test(token)) {
      const number = token.replace(/\s/g, '').split(/[-–./]/).map((part) => part.replace(/^0+(?=\d)/, '')).join(/\d\.\d{3}(?!\d)/.test(token) ? '' : '/');
      return { letters: number, typed: number, marks: [], tone: '' };
    }
    const letters: string[] = [];
    const marks: string[] = [];
    let tone = '';
    for (const character of token) {
      if (TONE.test(character)) tone = character;
      else if (/\p{M}/u.test(character)) marks[marks.length - 1] = character;
      else {
        letters.push(character === 'đ' ? 'd' : character);
        marks.push(character === 'đ' ? 'đ' : '');
      }
    }
    return { letters: letters.join('').replace(/^(h|k|l|m|s|t|qu)y$/, '$1i'), typed: letters.join(''), marks, tone };
  });
}

const isFoundIn = (query: Token, token: Token, mayGoOn: boolean): boolean =>
  (token.letters === query.letters || (mayGoOn && token.typed.startsWith(query.typed))) &&
  (query.tone === '' || query.tone === token.tone) &&
  query.marks.every((mark, at) => mark === '' || mark === token.marks[at]);

const textsOf = ({ quote, comment, tags }: SearchableNote): string[] => [quote, comment, ...tags];
const hasPhrase = (query: readonly Token[], written: string, mayGoOn: boolean): boolean => {
  const tokens = tokensOf(written);
  return tokens.some((_, at) => at + query.length <= tokens.length && query.every((one, index) => isFoundIn(one, tokens[at + index]!, mayGoOn && index === query.length - 1)));
};
/** The word for day need not stand before a date. */
const waysOf = (query: readonly Token[]): (readonly Token[])[] => [query, query.filter(({ letters }, at) => letters !== 'ngay' || !/^\d+\/\d/.test(query[at + 1]?.letters ?? ''))];
const scan = (all: readonly SearchableNote[], typed: string, mayGoOn = false): string[] =>
  all.filter((one) => textsOf(one).some((written) => waysOf(tokensOf(typed)).some((query) => hasPhrase(query, written, mayGoOn)))).map(({ id }) => id).toSorted();

/** Notes that stand in an index after others have gone and come: those that stand, and the index. */
const changed = fc.tuple(notes, notes, fc.array(fc.nat(), { maxLength: 20 })).map(([first, later, removed]) => {
  const all = first.map((fields, at) => note({ id: `${at}`, title: '', ...fields }));
  const index = NoteIndex.build(all);
  const standing = new Map(all.map((one) => [one.id, one]));
  later.forEach((fields, at) => {
    const one = note({ id: `${at * 2}`, title: '', ...fields });
    index.add(one);
    standing.set(one.id, one);
  });
  for (const id of removed.map(String)) {
    index.remove(id);
    standing.delete(id);
  }
  return { index, standing: [...standing.values()] };
});
const found = (index: NoteIndex, query: string, typing = false): string[] => index.search(query, { typing }).filter(({ approximate }) => !approximate).map(({ id }) => id).toSorted();

describe('a scan of all texts by the rules finds what the index finds', () => {
  it('of phrases, whatever their normal form', () => {
    fc.assert(fc.property(changed, fc.array(asked, { minLength: 1, maxLength: 8 }), ({ index, standing }, queries) => {
      for (const query of queries) {
        expect(found(index, `"${query}"`), query).toEqual(scan(standing, query));
        expect(found(index, `"${query.normalize('NFD')}"`), query).toEqual(scan(standing, query));
      }
    }));
  });

  it('of what is being typed', () => {
    fc.assert(fc.property(changed, asked, fc.nat(), ({ index, standing }, query, at) => {
      const typed = query.slice(0, 1 + (at % query.length));
      fc.pre(/\p{L}$/u.test(typed));
      expect(found(index, `"${typed}`, true), typed).toEqual(scan(standing, typed, true));
    }));
  });

  it('of what is joined and left out', () => {
    fc.assert(fc.property(changed, asked, asked, asked, ({ index, standing }, one, other, third) => {
      const [a, b, c] = [one, other, third].map((query) => new Set(scan(standing, query)));
      expect(found(index, `"${one}" OR "${other}"`)).toEqual([...a!.union(b!)].toSorted());
      expect(found(index, `("${one}" OR "${other}") -"${third}"`)).toEqual([...a!.union(b!).difference(c!)].toSorted());
      expect(found(index, `trích:"${one}"`)).toEqual(scan(standing.map(({ id, quote }) => note({ id, quote })), one));
    }));
  });
});
