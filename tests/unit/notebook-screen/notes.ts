import type { DirectiveFields, DocumentRecord, Note } from '../../../utils/model/index.ts';

/** An invented note with the given fields. */
export function note(id: string, fields: Partial<Note> = {}): Note {
  return {
    id,
    documentId: 'd1',
    authorId: 'a1',
    authorName: 'Lê Thu Hà',
    category: 'note',
    comment: '',
    tags: [],
    quote: '',
    createdAt: '2027-02-01T03:00:00.000Z',
    changedAt: '2027-02-01T03:00:00.000Z',
    versions: {},
    ...fields,
  };
}

/** An invented directive. @param due `YYYY-MM-DD` */
export function directive(id: string, due: string | undefined, fields: Partial<DirectiveFields> = {}, of: Partial<Note> = {}): Note {
  return note(id, {
    category: 'directive',
    directive: { cooperatingUnits: [], deadlines: due === undefined ? [] : [{ text: due, due }], status: 'open', ...fields },
    ...of,
  });
}

export function documentRecord(id: string, fields: Partial<DocumentRecord> = {}): DocumentRecord {
  return {
    id,
    title: 'Thông báo kết luận giao ban tháng Giêng',
    url: `https://portal.test/van-ban/${id}.html`,
    addresses: [],
    snapshotIds: [],
    createdAt: '2027-02-01T03:00:00.000Z',
    changedAt: '2027-02-01T03:00:00.000Z',
    versions: {},
    ...fields,
  };
}
