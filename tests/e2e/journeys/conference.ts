import { writeBundle } from '../../../utils/bundle/index.ts';
import type { DirectiveFields, DocumentRecord, Note } from '../../../utils/model/index.ts';

export const CONFERENCE = 'Hội nghị tổng kết công tác chuyển đổi số năm 2026';

const AT = '2026-12-08T08:00:00.000Z';
const VERSION = `${AT}_0000_dongnghiep`;
const stamps = { createdAt: AT, changedAt: AT };

function document(id: string, title: string, url: string, date: string): DocumentRecord {
  return { id, title, url, addresses: [url.replace(/^https?:\/\//, '')], snapshotIds: [], date, ...stamps, versions: { title: VERSION, date: VERSION } };
}

function directive(id: string, documentId: string, fields: Partial<DirectiveFields>): Note {
  const directive: DirectiveFields = { cooperatingUnits: [], deadlines: [], status: 'open', ...fields };
  return {
    id,
    documentId,
    authorId: 'dong-nghiep',
    authorName: 'Mạc Thị Quyên',
    category: 'directive',
    quote: `Giao ${fields.leadUnit} ${fields.task}.`,
    comment: '',
    tags: [],
    directive,
    ...stamps,
    versions: { quote: VERSION, category: VERSION, ...Object.fromEntries(Object.keys(directive).map((field) => [`directive.${field}`, VERSION])) },
  };
}

/** A colleague's bundle: a report and a speech of one conference, and a plan that is of none; their directives are of two units. @param report address of the report */
export function conferenceBundle(report: string): string {
  return writeBundle({
    documents: [
      document('bao-cao', CONFERENCE, report, '2026-12-08'),
      document('phat-bieu', `Phát biểu kết luận tại ${CONFERENCE}`, 'https://cong.example/phat-bieu', '2026-12-09'),
      document('ke-hoach', 'Kế hoạch công tác năm 2027', 'https://cong.example/ke-hoach', '2026-12-10'),
    ],
    notes: [
      directive('n1', 'bao-cao', { leadUnit: 'Phòng Tổng hợp', task: 'rà soát quy trình', speaker: 'Nguyễn Văn Bình' }),
      directive('n2', 'bao-cao', { leadUnit: 'Phòng Tổng hợp', task: 'nối dữ liệu', status: 'inProgress' }),
      directive('n3', 'phat-bieu', { leadUnit: 'Phòng Tổng hợp', task: 'báo cáo kết quả', status: 'done' }),
      directive('n4', 'phat-bieu', { leadUnit: 'Phòng Hành chính', task: 'bảo đảm phòng họp' }),
      directive('n5', 'ke-hoach', { leadUnit: 'Phòng Hành chính', task: 'lập dự toán' }),
    ],
    snapshots: [],
  });
}
