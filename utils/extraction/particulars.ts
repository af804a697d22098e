import type { Block, DocumentRecord } from '../model/index.ts';
import { writtenDate } from './published-date.ts';

/** What a portal's list of particulars says of a document ("Số, ký hiệu: 77/QĐ-UBND", "Người ký: …"). */
export type Particulars = Partial<Pick<DocumentRecord, 'kind' | 'number' | 'issuer' | 'date' | 'subject' | 'signer' | 'signerTitle' | 'classification'>>;

const NAMES: Readonly<Record<string, keyof Particulars>> = {
  'số ký hiệu': 'number', 'số hiệu': 'number', 'số hiệu văn bản': 'number', 'số văn bản': 'number', 'số và ký hiệu': 'number', 'ký hiệu': 'number',
  'ngày ban hành': 'date', 'ngày văn bản': 'date', 'ngày ký': 'date',
  'loại văn bản': 'kind', 'hình thức văn bản': 'kind', 'thể loại': 'kind',
  'cơ quan ban hành': 'issuer', 'đơn vị ban hành': 'issuer', 'nơi ban hành': 'issuer',
  'người ký': 'signer', 'chức vụ': 'signerTitle', 'chức vụ người ký': 'signerTitle',
  'trích yếu': 'subject', 'trích yếu nội dung': 'subject', 'về việc': 'subject',
  'độ mật': 'classification', 'mức độ mật': 'classification',
};
/** Fewer of them are words of a text. */
const FEWEST = 3;
const LONGEST_PARAGRAPH = 400;

function fieldOf(name: string): keyof Particulars | undefined {
  return NAMES[name.toLowerCase().replace(/[,/.:()]/g, ' ').replace(/\s+/g, ' ').trim()];
}

function pairsOf({ kind, text, cells }: Block): (readonly [string, string])[] {
  if (kind === 'tableRow') {
    const filled = cells ?? [];
    return filled.flatMap((cell, index) => index % 2 === 0 && index + 1 < filled.length ? [[cell, filled[index + 1]!] as const] : []);
  }
  const colon = text.indexOf(':');
  return colon > 0 && text.length <= LONGEST_PARAGRAPH ? [[text.slice(0, colon), text.slice(colon + 1).trim()]] : [];
}

/** Reads rows of two or four cells and lines with a colon. Nothing unless at least three particulars stand there. */
export function particularsOf(blocks: readonly Block[]): Particulars {
  const found: Particulars = {};
  for (const [name, value] of blocks.flatMap(pairsOf)) {
    const field = fieldOf(name);
    if (!field || value === '' || found[field] !== undefined || fieldOf(value)) continue;
    if (field === 'classification') {
      const stamp = /^(mật|tối mật|tuyệt mật)$/iu.exec(value)?.[1]?.toUpperCase();
      if (stamp === 'MẬT' || stamp === 'TỐI MẬT' || stamp === 'TUYỆT MẬT') found.classification = stamp;
    } else if (field === 'date') {
      const date = writtenDate(value);
      if (date) found.date = date;
    } else found[field] = value;
  }
  return Object.keys(found).length >= FEWEST ? found : {};
}
