/** A briefing as large as is wished. Units and words are invented. */
import { type Briefing, type BriefingItem, type DocumentRecord, EMPTY_DIRECTIVE } from '../../../utils/model/index.ts';

const AT = '2026-12-11T09:40:00.000Z';
const TASK = 'rà soát toàn bộ nhiệm vụ quá hạn của quý IV, báo cáo Chánh Văn phòng phương án xử lý từng nhiệm vụ';
const DOCUMENTS = 40;
const UNITS = 20;

function documentAt(index: number): DocumentRecord {
  const url = `https://vanphong.test/van-ban/${index}`;
  return { id: `d${index}`, title: `Thông báo kết luận cuộc họp số ${index}`, kind: 'Thông báo', number: `${index}-TB/VP`, date: '2026-12-08', url, addresses: [url], snapshotIds: [], createdAt: AT, changedAt: AT, versions: {} };
}

function itemAt(index: number): BriefingItem {
  return {
    document: documentAt(index % DOCUMENTS),
    note: {
      id: `n${index}`,
      documentId: `d${index % DOCUMENTS}`,
      authorId: 'p',
      authorName: 'Lê Thị Mẫu',
      category: 'directive',
      comment: 'Đã trao đổi với đơn vị; đề nghị lùi đến 18/12.',
      tags: ['giao ban'],
      quote: `Giao Đơn vị ${index % UNITS} chủ trì, phối hợp với Sở Tài chính ${TASK} trước ngày 15/12/2026 (mục ${index}).`,
      directive: { ...EMPTY_DIRECTIVE, leadUnit: `Đơn vị ${index % UNITS}`, cooperatingUnits: ['Sở Tài chính'], task: `${TASK} (mục ${index})`, deadlines: [{ text: 'trước ngày 15/12/2026', due: '2026-12-15' }] },
      createdAt: AT,
      changedAt: AT,
      versions: {},
    },
  };
}

export function inventedBriefing(notes: number): Briefing {
  const items = Array.from({ length: notes }, (_, index) => itemAt(index));
  return {
    id: '5c1d0c5e-0000-4000-8000-000000000001',
    title: 'Báo cáo tuần',
    introduction: 'Văn phòng tổng hợp.',
    sections: Array.from({ length: 10 }, (_, index) => ({ heading: `Phần ${index}`, items: items.slice((index * notes) / 10, ((index + 1) * notes) / 10) })),
    composedAt: AT,
    author: { name: 'Lê Thị Mẫu', unit: 'Phòng Tổng hợp' },
  };
}
