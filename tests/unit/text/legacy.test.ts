import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeLegacy, detectLegacyEncoding, isLegacyCapitalsFont, legacyEncodingOfFont, VIETNAMESE_LETTERS } from '../../../utils/text/index.ts';
import { anyText } from './arbitraries.ts';
import { legacyPages } from '../../fixtures/portal/legacy.ts';

/** Each letter of the alphabet with ngang, huyền, sắc, ngã, hỏi, nặng, as VNI-Windows writes it. */
const VNI = `
a à á ã ả ạ | a aø aù aõ aû aï
ă ằ ắ ẵ ẳ ặ | aê aè aé aü aú aë
â ầ ấ ẫ ẩ ậ | aâ aà aá aã aå aä
e è é ẽ ẻ ẹ | e eø eù eõ eû eï
ê ề ế ễ ể ệ | eâ eà eá eã eå eä
i ì í ĩ ỉ ị | i ì í ó æ ò
o ò ó õ ỏ ọ | o oø où oõ oû oï
ô ồ ố ỗ ổ ộ | oâ oà oá oã oå oä
ơ ờ ớ ỡ ở ợ | ô ôø ôù ôõ ôû ôï
u ù ú ũ ủ ụ | u uø uù uõ uû uï
ư ừ ứ ữ ử ự | ö öø öù öõ öû öï
y ỳ ý ỹ ỷ ỵ | y yø yù yõ yû î
đ | ñ`;

/** The same in TCVN 5712 VN3, and behind it the capitals of VN1 as windows-1252 shows them. */
const TCVN3 = `
a à á ã ả ạ | a µ ¸ · ¶ ¹
ă ằ ắ ẵ ẳ ặ | ¨ » ¾ ½ ¼ Æ
â ầ ấ ẫ ẩ ậ | © Ç Ê É È Ë
e è é ẽ ẻ ẹ | e Ì Ð Ï Î Ñ
ê ề ế ễ ể ệ | ª Ò Õ Ô Ó Ö
i ì í ĩ ỉ ị | i × Ý Ü Ø Þ
o ò ó õ ỏ ọ | o ß ã â á ä
ô ồ ố ỗ ổ ộ | « å è ç æ é
ơ ờ ớ ỡ ở ợ | ¬ ê í ì ë î
u ù ú ũ ủ ụ | u ï ó ò ñ ô
ư ừ ứ ữ ử ự | \u00ad õ ø ÷ ö ù
y ỳ ý ỹ ỷ ỵ | y ú ý ü û þ
đ | ®
A Ă Â E Ê I O Ô Ơ U Ư Y Đ | A ¡ ¢ E £ I O ¤ ¥ U ¦ Y §
À Á Ã Ả Ạ | € ƒ ‚ \u0081 „
Ằ Ắ Ẵ Ẳ Ặ | ¯ À ¿ º …
Ầ Ấ Ẫ Ẩ Ậ | Á Ä Ã Â †
È É Ẽ Ẻ Ẹ | ‡ Š ‰ ˆ ‹
Ề Ế Ễ Ể Ệ | Å Ú Ù Í Œ
Ì Í Ĩ Ỉ Ị | \u008d \u0090 \u008f Ž ‘
Ò Ó Õ Ỏ Ọ | ’ • ” “ –
Ồ Ố Ỗ Ổ Ộ | Û ÿ ð à —
Ờ Ớ Ỡ Ở Ợ | ˜ › š ™ œ
Ù Ú Ũ Ủ Ụ | \u009d \u0001 Ÿ ž \u0002
Ừ Ứ Ữ Ử Ự | \u0004 \u0011 \u0006 \u0005 \u0012
Ỳ Ý Ỹ Ỷ Ỵ | \u0013 \u0016 \u0015 \u0014 \u0017`;

function table(rows: string): Map<string, string> {
  return new Map(rows.trim().split('\n').flatMap((row) => {
    const [letters, signs] = row.split(' | ').map((half) => half.split(' '));
    return letters!.map((letter, index) => [letter, signs![index]!] as const);
  }));
}

const smallVni = table(VNI);
const vni = new Map([...smallVni, ...[...smallVni].map(([letter, signs]) => [letter.toUpperCase(), signs.toUpperCase()] as const)]);
const tcvn3 = table(TCVN3);

const encode = (text: string, letters: Map<string, string>): string => [...text].map((letter) => letters.get(letter) ?? letter).join('');
const SMALL = VIETNAMESE_LETTERS.filter((letter) => letter === letter.toLowerCase());

describe('tables', () => {
  it('have all letters of Vietnamese', () => {
    expect(VIETNAMESE_LETTERS).toHaveLength(178);
    const ascii = /^[a-z]$/i;
    expect(VIETNAMESE_LETTERS.filter((letter) => !ascii.test(letter) && !vni.has(letter))).toEqual([]);
    expect(VIETNAMESE_LETTERS.filter((letter) => !ascii.test(letter) && !tcvn3.has(letter))).toEqual([]);
  });
});

describe('decodeLegacy', () => {
  it('gives back any letters that were written in VNI', () => {
    // A consonant parts the letters, as it does in syllables: o and ù would be read as ó.
    fc.assert(fc.property(fc.array(fc.constantFrom(...VIETNAMESE_LETTERS)), (letters) => {
      const text = letters.join('t');
      expect(decodeLegacy(encode(text, vni), 'vni').text).toBe(text);
    }));
  });

  it('gives back any small letters that were written in TCVN3', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom(...SMALL, ' ', 'Đ', 'Ư')), (letters) => {
      const text = letters.join('');
      expect(decodeLegacy(encode(text, tcvn3), 'tcvn3').text).toBe(text);
    }));
  });

  it.each(VIETNAMESE_LETTERS.filter((letter) => letter !== letter.toLowerCase() && letter.normalize('NFD') !== letter))(
    'reads the capital %s in a syllable of TCVN3',
    (letter) => {
      const word = `B${letter}N`;
      expect(decodeLegacy(encode(word, tcvn3), 'tcvn3').text).toBe(word);
    },
  );

  it('leaves quotation marks, dashes and dots in TCVN3 what they are', () => {
    expect(decodeLegacy('“Uû ban” – “§¶ng bé”… ®\u00adîc', 'tcvn3').text).toBe('“Uỷ ban” – “Đảng bộ”… được');
  });

  it('leads back to the signs', () => {
    const { text, offsets } = decodeLegacy('nhaân daân', 'vni');
    expect(text).toBe('nhân dân');
    expect([...offsets]).toEqual([0, 1, 2, 4, 5, 6, 7, 9, 10]);
  });

  it.each(legacyPages.flatMap((page) => page.passages.map((passage) => [passage.unicode, passage.encoded, page.encoding] as const)))(
    'reads and recognises %s',
    (unicode, encoded, encoding) => {
      expect(decodeLegacy(encoded, encoding).text).toBe(unicode);
      expect(detectLegacyEncoding(encoded)).toBe(encoding);
    },
  );

  it('takes any text', () => {
    fc.assert(fc.property(anyText, fc.constantFrom('tcvn3' as const, 'vni' as const), (text, encoding) => {
      const { text: decoded, offsets } = decodeLegacy(text, encoding);
      expect(offsets.length).toBe(decoded.length + 1);
    }));
  });
});

describe('detectLegacyEncoding', () => {
  it.each([
    'Ủy ban nhân dân tỉnh giao Sở Nội vụ báo cáo trước ngày 15/12.',
    'Ông cho hay, các bên không có ý gì khác.',
    'Ô tô, xà lan và tàu hoả',
    'Toà Hoà Bình thu hoá',
    'khoá hoà',
    'hoà bình'.normalize('NFD'),
    'The naïve café’s “résumé” costs £5 – or €6… ©2026 Microsoft® Windows®',
    'Où est passé l’été à Noël, garçon ? Là où même le naïf a échoué : voilà où.',
    'Où ? Là où tu vas.',
    'août où',
    'Müller wünscht schöne Grüße aus Österreich',
    'El niño, el ñandú, la añada',
    'Noël Øre, Søren, Jørgen',
    'João põe o pão',
    'McÉwan, iÉtat, LeÔn',
    'Mùa lúa, cuà giá; thuý hoà',
    'El niño pidió más información según la ocasión',
    'São João não é só tradição; há também canções.',
    'À la une · 25 °C, ±2 %, § 3, 1½ h, 4×4',
    'UBND VP-TH 2026',
    'bui min duoi 10 µm',
    'x·',
    '·Ban hanh; ·ap dung',
    '',
  ])('takes for ordinary: %j', (text) => {
    expect(detectLegacyEncoding(text)).toBeUndefined();
  });

  it.each([
    ['Uû ban nh©n d©n', 'tcvn3'],
    ['Héi ®ång nh©n d©n', 'tcvn3'],
    ['§¶ng', 'tcvn3'],
    ['nh©n', 'tcvn3'],
    ['thùc hiÖn', 'tcvn3'],
    ['Phã Chñ tÞch', 'tcvn3'],
    ['giÊy chøng nhËn', 'tcvn3'],
    ['nhaân daân', 'vni'],
    ['giao Coâng an', 'vni'],
    ['Taøi chính', 'vni'],
    ['UBND thaønh phoá', 'vni'],
    ['tænh veà beänh', 'vni'],
    ['ñeán', 'vni'],
    ['nöôùc', 'vni'],
    ['hoïp veà kyù', 'vni'],
    ['ÑAÛNG BOÄ', 'vni'],
  ])('recognises %s', (text, expected) => {
    expect(detectLegacyEncoding(text)).toBe(expected);
  });
});

describe('legacy fonts', () => {
  it.each([
    ['.VnTime', 'tcvn3', false],
    ['".VnTimeH", serif', 'tcvn3', true],
    ["'.VnArial', Arial", 'tcvn3', false],
    ['VNI-Times', 'vni', false],
    ['"VNI-Helve", sans-serif', 'vni', false],
    ['Times New Roman', undefined, false],
    ['Arial, .VnTime', undefined, false],
    ['', undefined, false],
  ])('%s', (family, encoding, capitals) => {
    expect(legacyEncodingOfFont(family)).toBe(encoding);
    expect(isLegacyCapitalsFont(family)).toBe(capitals);
  });
});
