import { windows1252 } from './windows-1252.ts';

/** TCVN 5712:1993 VN3: lower case, and the capitals without tone; what .VnTime fonts show. From byte 0xA1 on, "." where there is none. */
const VN3 = 'ĂÂÊÔƠƯĐăâêôơưđ......àảãáạ.ằẳẵắ.......ặầẩẫấậè.ẻẽéẹềểễếệìỉ...ĩíịò.ỏõóọồổỗốộờởỡớợù.ủũúụừửữứựỳỷỹýỵ';
/** TCVN 5712:1993 VN1: capitals with tone at the places of controls and of signs that windows-1252 also has. */
const VN1: ReadonlyArray<readonly [firstByte: number, letters: string]> = [
  [0x01, 'ÚỤ'],
  [0x04, 'ỪỬỮ'],
  [0x11, 'ỨỰỲỶỸÝỴ'],
  [0x80, 'ÀẢÃÁẠẶẬÈẺẼÉẸỆÌỈĨÍỊÒỎÕÓỌỘỜỞỠỚỢÙỦŨ'],
  [0xaf, 'Ằ'],
  [0xba, 'Ẳ'],
  [0xbf, 'ẴẮẦẨẪẤỀ'],
  [0xcd, 'Ể'],
  [0xd9, 'ỄẾỒ'],
  [0xe0, 'Ổ'],
  [0xf0, 'Ỗ'],
  [0xff, 'Ố'],
];

/** Signs, as windows-1252 shows them, to letters: those that every TCVN3 font has. */
export const TCVN3_LETTERS: ReadonlyMap<string, string> = new Map(
  [...VN3].flatMap((letter, index) => (letter === '.' ? [] : [[windows1252(0xa1 + index), letter] as const])),
);

/** The capitals with tone: a sign is one of them only where it makes a syllable of capitals, else it is a quotation mark, a dash … */
export const TCVN3_CAPITALS: ReadonlyMap<string, string> = new Map(
  VN1.flatMap(([first, letters]) => [...letters].map((letter, index) => [windows1252(first + index), letter] as const)),
);
