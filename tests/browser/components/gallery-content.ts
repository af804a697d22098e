/** Invented content for looking at the pieces: no such people, units or papers exist. */
import type { Change, Note, Suggestion } from '../../../utils/model/index.ts';

export const TODAY = '2027-02-24';

const NOTE: Note = {
  id: 'n1',
  documentId: 'd1',
  authorId: 'a1',
  authorName: 'Lê Thu Hà',
  createdAt: '2027-01-11T16:52:00+07:00',
  changedAt: '2027-01-11T16:52:00+07:00',
  versions: {},
  category: 'note',
  comment: '',
  tags: [],
  quote: '',
};

export const INSPECTION: Note = {
  ...NOTE,
  category: 'directive',
  quote:
    'Giao Tổ Kiểm tra nội bộ chủ trì, phối hợp với Phòng Ứng dụng số xây dựng kế hoạch giám sát chuyên đề về hồ sơ trễ hạn, trình Thường trực trước ngày 28/02/2027.',
  comment: 'Nhắc lại trong giao ban tuần tới.',
  tags: ['giám sát', 'quý I'],
  directive: {
    speaker: 'Đỗ Nguyên Ẩn',
    speakerTitle: 'Phó Giám đốc Thường trực',
    leadUnit: 'Tổ Kiểm tra nội bộ',
    cooperatingUnits: ['Phòng Ứng dụng số'],
    deadlines: [{ text: '28/02/2027', date: '2027-02-28', due: '2027-02-28' }],
    product: 'Kế hoạch giám sát chuyên đề',
    basis: 'Kết luận giao ban tháng 01',
    status: 'inProgress',
  },
};

export const DONE: Note = {
  ...NOTE,
  id: 'n2',
  category: 'directive',
  quote: 'Đề nghị tổ kiểm tra các bộ phận khẩn trương hoàn tất báo cáo năm, gửi Văn phòng tổng hợp.',
  directive: { speaker: 'Thông báo kết luận', leadUnit: 'Tổ kiểm tra các bộ phận', cooperatingUnits: [], deadlines: [], status: 'done' },
};

export const OVERDUE: Note = {
  ...NOTE,
  id: 'n3',
  category: 'directive',
  quote: 'Tổ kiểm tra rà soát, tham mưu sửa đổi quy chế phối hợp trong tháng 02.',
  directive: {
    speaker: 'Đỗ Nguyên Ẩn',
    leadUnit: 'Tổ Kiểm tra nội bộ',
    cooperatingUnits: [],
    deadlines: [{ text: '18/02/2027', date: '2027-02-18', due: '2027-02-18' }],
    status: 'open',
  },
};

export const QUESTION: Note = {
  ...NOTE,
  id: 'n4',
  category: 'question',
  quote: '… số cuộc giám sát của tổ kiểm tra ở cơ sở giảm 12% so với cùng kỳ.',
  comment: 'Hỏi lại Phòng Tổng hợp: giảm do sáp nhập hay do cách tính?',
};

export const FIGURE: Note = { ...NOTE, id: 'n5', category: 'figure', quote: '9.730 hồ sơ, đúng hạn 97,4%' };

export const REVIEW: Note = {
  ...NOTE,
  id: 'n6',
  category: 'directive',
  quote: 'rà soát toàn bộ quy trình một cửa, báo cáo trước ngày 15/03/2027.',
  comment: 'Đã nhắc anh Hữu ở Phòng Lộ trình.',
  directive: { speaker: 'Trịnh Khả Ưu', leadUnit: 'Phòng Lộ trình', cooperatingUnits: ['Văn phòng'], deadlines: [], status: 'open' },
};

export const REVIEW_CHANGES: readonly Change[] = [
  { kind: 'equal', text: '… rà soát toàn bộ quy trình một cửa, báo cáo trước ngày ' },
  { kind: 'removed', text: '15/03/2027', flags: ['date'] },
  { kind: 'equal', text: ' ' },
  { kind: 'added', text: '20/03/2027', flags: ['date'] },
  { kind: 'equal', text: '.' },
];

export const LOST: Note = { ...NOTE, id: 'n7', category: 'result', quote: 'Đã nghiệm thu kho lưu trữ điện tử giai đoạn một.' };
export const PEOPLE: Note = { ...NOTE, id: 'n8', category: 'person', quote: 'Bổ nhiệm ông Ngô Hữu Ổn giữ chức Trưởng phòng Lộ trình.' };
export const WHOLE: Note = { ...NOTE, id: 'n9', comment: 'Bản này thay bản gửi ngày 05/01.' };

export const SUGGESTION_TEXT = 'Đồng thời, các phòng, tổ khẩn trương hoàn thiện đề án vị trí việc làm, trình Ban Giám đốc trong quý I.';
export const SUGGESTION: Suggestion = {
  blockIndex: 3,
  start: 0,
  end: SUGGESTION_TEXT.length,
  speaker: 'Trịnh Khả Ưu',
  leadUnit: 'Các phòng, tổ',
  deadlines: [{ start: 93, end: 104, text: 'trong quý I', date: '2027-Q1', due: '2027-03-31' }],
  confidence: 0.83,
  reasons: [
    { kind: 'carriedOn', words: 'trình phương án' },
    { kind: 'taskVerbs', words: 'khẩn trương hoàn thiện' },
  ],
};

export const UNITS = ['Phòng Lộ trình', 'Phòng Tổng hợp', 'Phòng Ứng dụng số', 'Tổ Kiểm tra nội bộ', 'Văn phòng'];
