/** A briefing as an office would compose it. People, units and words are invented. */
import { composeBriefing } from '../../../utils/briefing/index.ts';
import { type Briefing, type BriefingPlan, type DirectiveFields, type DocumentRecord, EMPTY_DIRECTIVE, type Letterhead, type Note } from '../../../utils/model/index.ts';

const AT = '2026-12-11T09:40:00.000Z';

export function documentOf(id: string, changes: Partial<DocumentRecord> = {}): DocumentRecord {
  return {
    id,
    title: `Tài liệu ${id}`,
    url: `https://vanphong.test/tai-lieu/${id}`,
    addresses: [`https://vanphong.test/tai-lieu/${id}`],
    snapshotIds: [`sha256-${id}`],
    createdAt: AT,
    changedAt: AT,
    versions: {},
    ...changes,
  };
}

export function noteOf(id: string, documentId: string, changes: Partial<Note> = {}): Note {
  return {
    id,
    documentId,
    authorId: 'person-1',
    authorName: 'Lê Thị Mẫu',
    category: 'note',
    comment: '',
    tags: [],
    quote: '',
    createdAt: AT,
    changedAt: AT,
    versions: {},
    ...changes,
  };
}

export function directiveOf(id: string, documentId: string, directive: Partial<DirectiveFields>, changes: Partial<Note> = {}): Note {
  return noteOf(id, documentId, { category: 'directive', directive: { ...EMPTY_DIRECTIVE, ...directive }, ...changes });
}

export function planOf(sections: readonly (readonly [heading: string, noteIds: readonly string[]])[], changes: Partial<BriefingPlan> = {}): BriefingPlan {
  return {
    id: '5c1d0c5e-0000-4000-8000-000000000001',
    title: 'Tóm tắt chỉ đạo tuần 50 năm 2026',
    introduction: '',
    sections: sections.map(([heading, noteIds], index) => ({ id: `section-${index}`, heading, noteIds: [...noteIds] })),
    createdAt: AT,
    changedAt: AT,
    versions: {},
    ...changes,
  };
}

/** A briefing with exactly these notes in one section. */
export function briefingOf(notes: readonly Note[], documents: readonly DocumentRecord[], changes: Partial<BriefingPlan> = {}): Briefing {
  return composeBriefing(planOf([['Nội dung', notes.map(({ id }) => id)]], changes), notes, documents, { now: AT });
}

export const LETTERHEAD: Letterhead = {
  parentBody: 'Ủy ban nhân dân tỉnh Bình Lâm',
  body: 'Văn phòng',
  symbol: 'TB-VP',
  place: 'Bình Lâm',
  authority: 'TL. Chủ tịch',
  position: 'Chánh Văn phòng',
  signer: 'Khúc Đình Vĩnh',
  recipients: ['Các sở, ban, ngành', 'Lưu: VT, TH'],
};

const NOTICE = documentOf('214', {
  title: 'Thông báo kết luận cuộc họp giao ban tháng 12 của Chánh Văn phòng',
  kind: 'Thông báo',
  number: '214-TB/VP',
  issuer: 'Văn phòng Ủy ban tỉnh Bình Lâm',
  date: '2026-12-08',
  url: 'https://vanphong.test/van-ban/thong-bao-214?nam=2026',
});
const REPORT = documentOf('hoi-nghi', {
  title: 'Hội nghị triển khai nhiệm vụ chuyển đổi số năm 2027',
  date: '2026-12-10',
  url: 'https://vanphong.test/#/tin/hoi-nghi-2027',
});

const NOTES: readonly Note[] = [
  directiveOf(
    'n1',
    '214',
    {
      speaker: 'Trần Hữu Lộc',
      speakerTitle: 'Chánh Văn phòng',
      leadUnit: 'Phòng Tổng hợp',
      cooperatingUnits: ['Phòng Hành chính', 'Trung tâm Tin học'],
      task: 'rà soát toàn bộ nhiệm vụ quá hạn của quý IV, báo cáo Chánh Văn phòng phương án xử lý từng nhiệm vụ',
      deadlines: [{ text: 'trước ngày 15/12/2026', date: '2026-12-15', due: '2026-12-15' }],
      product: 'Báo cáo rà soát',
    },
    {
      quote:
        'Giao Phòng Tổng hợp chủ trì, phối hợp với Phòng Hành chính, Trung tâm Tin học rà soát toàn bộ nhiệm vụ quá hạn của quý IV, báo cáo trước ngày 15/12/2026.',
      comment: 'Đã trao đổi với Phòng Tổng hợp sáng 11/12; phòng đề nghị lùi đến 18/12.',
      tags: ['giao ban', 'gấp'],
      selectors: {
        quote: { type: 'TextQuoteSelector', exact: 'Giao Phòng Tổng hợp', prefix: 'kết luận:\n1. ', suffix: ' Các phòng khác thực hiện' },
        position: { type: 'TextPositionSelector', start: 120, end: 260 },
      },
    },
  ),
  directiveOf(
    'n2',
    '214',
    {
      leadUnit: 'Trung tâm Tin học',
      deadlines: [{ text: 'trong quý I/2027', date: '2027-Q1', due: '2027-03-31' }],
      status: 'inProgress',
    },
    { quote: 'Trung tâm Tin học hoàn thành việc kết nối phần mềm theo dõi nhiệm vụ với các huyện trong quý I/2027.' },
  ),
  directiveOf('n3', 'hoi-nghi', { speaker: 'Nguyễn Thu An', leadUnit: 'Sở Khoa học và Công nghệ', task: 'xây dựng bộ chỉ số đánh giá mức độ số hóa hồ sơ', deadlines: [{ text: 'trước 05/12/2026', due: '2026-12-05' }] }, { quote: 'Đề nghị Sở Khoa học và Công nghệ sớm xây dựng bộ chỉ số đánh giá, gửi các đơn vị góp ý trước 05/12/2026.' }),
  noteOf('n4', 'hoi-nghi', { category: 'figure', quote: 'Tỷ lệ hồ sơ trực tuyến toàn trình đạt 78,4%, tăng 12,1 điểm phần trăm so với năm 2025.', comment: 'Cần đối chiếu với số của Sở.' }),
  noteOf('n5', 'hoi-nghi', { category: 'question', quote: 'Giai đoạn hai bắt đầu khi đủ điều kiện.', comment: 'Điều kiện nào? Hỏi lại đơn vị soạn thảo.' }),
  noteOf('n6', 'hoi-nghi', { comment: 'Báo cáo thiếu phụ lục số liệu.' }),
];

export const SAMPLE: Briefing = composeBriefing(
  planOf(
    [
      ['Kết luận cuộc họp giao ban ngày 08/12/2026', ['n1', 'n2']],
      ['Hội nghị chuyển đổi số ngày 10/12/2026', ['n3', 'n4', 'n5', 'n6']],
    ],
    { introduction: 'Tuần qua có hai cuộc họp với ba nội dung chỉ đạo liên quan trực tiếp đến các phòng.\nVăn phòng tổng hợp để các đơn vị triển khai và theo dõi.' },
  ),
  NOTES,
  [NOTICE, REPORT],
  { now: AT, author: { name: 'Lê Thị Mẫu', unit: 'Phòng Tổng hợp' } },
);

/** Everything that has broken exports somewhere. */
export const HOSTILE_TEXTS = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><svg/onload=alert(1)>',
  '</style><script>alert(1)</script>',
  '[bấm vào đây](javascript:alert(1))',
  '![ảnh](https://dich.test/theo-doi.png)',
  '<https://dich.test>',
  '# tiêu đề giả',
  '- gạch đầu dòng\n1. đánh số\n> trích',
  'ô | khác | nữa',
  '=1+1',
  '+cmd|\' /C calc\'!A0',
  '@SUM(A1)',
  '&copy; &#60;b&#62;',
  'điều khiển \u0000\u0001\u0008\u000b\u001f hết',
  'thay thế lẻ \ud800 và \udc00 hết',
  '\ufffe\uffff',
  '``` mã ```',
  '*nghiêng* __đậm__ ~~xóa~~',
  'dòng một\r\ndòng hai\u2028dòng ba',
  ']]>',
  '{{7*7}} ${7*7}',
  'BEGIN:VEVENT\r\nEND:VCALENDAR',
  '    mã thụt vào',
  '---',
  '===',
] as const;

/** Each hostile text in every place that takes a text. */
export const HOSTILE: Briefing = (() => {
  const documents = HOSTILE_TEXTS.map((text, index) =>
    documentOf(`h${index}`, { title: text, number: text, issuer: text, kind: text, date: text, url: index % 2 === 0 ? 'javascript:alert(1)' : 'data:text/html,<script>1</script>' }),
  );
  const notes = HOSTILE_TEXTS.flatMap((text, index) => [
    directiveOf(
      `d${index}`,
      `h${index}`,
      { speaker: text, speakerTitle: text, leadUnit: text, cooperatingUnits: [text, text], task: text, product: text, basis: text, deadlines: [{ text, due: '2026-12-15' }] },
      { quote: text, comment: text, tags: [text] },
    ),
    noteOf(`n${index}`, `h${index}`, { quote: text, comment: text, tags: [text] }),
  ]);
  return composeBriefing(
    planOf(HOSTILE_TEXTS.map((text, index) => [text, [`d${index}`, `n${index}`]]), { title: HOSTILE_TEXTS.join(' '), introduction: HOSTILE_TEXTS.join('\n') }),
    notes,
    documents,
    { now: AT, author: { name: HOSTILE_TEXTS[0], unit: HOSTILE_TEXTS[2] } },
  );
})();

export const EMPTY: Briefing = composeBriefing(planOf([], { title: '' }), [], [], { now: AT });
