import { writeBundle } from '../../../utils/bundle/index.ts';
import type { Note } from '../../../utils/model/index.ts';

const AT = '2026-11-02T08:00:00.000Z';
const VERSION = `${AT}_0000_dongnghiep`;
const DOCUMENT = { id: 'tai-lieu-dong-nghiep', url: 'https://cong.example/bao-cao', addresses: ['https://cong.example/bao-cao'] };

function note(number: number): Note {
  const fields = { category: 'figure' as const, quote: `Số liệu thứ ${number} của đồng nghiệp`, comment: '', tags: [] };
  return {
    ...fields,
    id: `ghi-chu-${number}`,
    documentId: DOCUMENT.id,
    authorId: 'dong-nghiep',
    authorName: 'Mạc Thị Quyên',
    createdAt: AT,
    changedAt: AT,
    versions: Object.fromEntries(Object.keys(fields).map((field) => [field, VERSION])),
  };
}

/** The text of a bundle of so many notes of a colleague, each with a quote of its own. */
export function bundleOf(notes: number): string {
  const document = { ...DOCUMENT, title: 'Báo cáo của đồng nghiệp', snapshotIds: [], createdAt: AT, changedAt: AT, versions: { title: VERSION } };
  return writeBundle({ notes: Array.from({ length: notes }, (_, index) => note(index + 1)), documents: [document], snapshots: [] });
}
