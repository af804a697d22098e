/** An invented report with notes on it: no such people, units or papers exist. */
import type { Block, DocumentRecord, Note, Snapshot } from '../../../utils/model/index.ts';

const AT = '2027-01-11T09:52:00.000Z';

const row = (cells: string[]): Block => ({ kind: 'tableRow', text: cells.join(' | '), cells, header: ['TT', 'Nhiệm vụ', 'Chủ trì', 'Thời hạn'] });

export const BLOCKS: readonly Block[] = [
  { kind: 'heading', level: 1, text: 'Hội nghị triển khai nhiệm vụ năm 2027' },
  { kind: 'caption', text: 'Quang cảnh hội nghị. Ảnh: Tổ Truyền thông' },
  { kind: 'heading', level: 3, text: 'I. Kết quả' },
  { kind: 'paragraph', text: 'Trong năm qua đã giải quyết 9.730 hồ sơ, đúng hạn 97,4%. Phòng Lộ trình báo cáo trong quý I.' },
  { kind: 'heading', level: 3, text: 'II. Nhiệm vụ' },
  { kind: 'paragraph', text: 'Văn phòng rà soát quy trình một cửa. Tổ Kiểm tra giám sát, báo cáo trong quý I.' },
  { kind: 'listItem', level: 1, marker: '1.', text: 'Giao Tổ Kiểm tra nội bộ xây dựng kế hoạch:' },
  { kind: 'listItem', level: 2, text: 'Danh mục đơn vị được giám sát.' },
  { kind: 'heading', level: 5, text: 'Phân công' },
  row(['1', 'Rà soát quy trình một cửa', 'Phòng Lộ trình', '20/01/2027']),
  row(['2', 'Kế hoạch giám sát', 'Tổ Kiểm tra nội bộ', '28/02/2027']),
  { kind: 'quote', text: '“Việc gì đã rõ thì làm ngay.”' },
];

export const DOCUMENT: DocumentRecord = {
  id: 'd1',
  url: 'https://portal.lamhai.example/tin/1',
  addresses: [],
  snapshotIds: ['s1', 's2'],
  createdAt: AT,
  changedAt: AT,
  versions: {},
  title: 'Hội nghị triển khai nhiệm vụ năm 2027',
  number: '214-TB/VP',
  classification: 'MẬT',
};

export const NEW_SNAPSHOT: Snapshot = { id: 's2', documentId: 'd1', title: DOCUMENT.title, blocks: [...BLOCKS], capturedAt: AT };
export const OLD_SNAPSHOT: Snapshot = { ...NEW_SNAPSHOT, id: 's1', capturedAt: '2027-01-10T02:00:00.000Z' };

export function note(id: string, quote: string, more: Partial<Note> = {}): Note {
  return {
    id,
    documentId: 'd1',
    authorId: 'me',
    authorName: 'Lê Thu Hà',
    createdAt: AT,
    changedAt: AT,
    versions: {},
    category: 'note',
    comment: '',
    tags: [],
    quote,
    snapshotId: 's2',
    ...more,
  };
}

/** A note with the words that stood around its passage. */
export function noteBetween(id: string, prefix: string, quote: string, suffix: string): Note {
  return note(id, quote, {
    selectors: { quote: { type: 'TextQuoteSelector', exact: quote, prefix, suffix }, position: { type: 'TextPositionSelector', start: 0, end: quote.length } },
  });
}
