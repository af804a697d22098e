import { fold } from '../text/index.ts';
import type { TextField } from './searchable-note.ts';

/** What a field of the query language asks: words in some texts, one of a few values, or a day. */
export type FieldKind = 'text' | 'choice' | 'day';

export type QueryField = TextField | 'unit' | 'category' | 'status' | 'date' | 'due' | 'changed';

interface FieldRule {
  readonly kind: FieldKind;
  /** As a person may type it, in Vietnamese and English; marks and spaces may be left out. */
  readonly names: readonly string[];
}

export const QUERY_FIELDS: Readonly<Record<QueryField, FieldRule>> = {
  quote: { kind: 'text', names: ['trích', 'đoạn', 'quote'] },
  comment: { kind: 'text', names: ['bình luận', 'comment'] },
  title: { kind: 'text', names: ['tài liệu', 'tiêu đề', 'title', 'document'] },
  tags: { kind: 'text', names: ['nhãn', 'tag', 'tags'] },
  leadUnit: { kind: 'text', names: ['chủ trì', 'unit', 'lead', 'lead unit'] },
  cooperatingUnits: { kind: 'text', names: ['phối hợp', 'cooperating'] },
  unit: { kind: 'text', names: ['đơn vị', 'units'] },
  speaker: { kind: 'text', names: ['người', 'người chỉ đạo', 'speaker'] },
  number: { kind: 'text', names: ['số', 'số hiệu', 'number'] },
  meeting: { kind: 'text', names: ['cuộc họp', 'meeting'] },
  author: { kind: 'text', names: ['tác giả', 'người ghi', 'author'] },
  category: { kind: 'choice', names: ['loại', 'category'] },
  status: { kind: 'choice', names: ['trạng thái', 'status'] },
  date: { kind: 'day', names: ['ngày', 'date'] },
  due: { kind: 'day', names: ['hạn', 'thời hạn', 'due', 'deadline'] },
  changed: { kind: 'day', names: ['sửa', 'changed'] },
};

/** The texts that a text field of a query looks into. */
export function textFieldsOf(field: QueryField): readonly TextField[] {
  return field === 'unit' ? ['leadUnit', 'cooperatingUnits'] : [field as TextField];
}

/** Stands for tasks that are not done and whose last day has passed; derived, never stored. */
export const OVERDUE = 'overdue';

const CHOICES: Readonly<Record<'category' | 'status', Readonly<Record<string, readonly string[]>>>> = {
  category: {
    directive: ['chỉ đạo', 'directive'],
    figure: ['số liệu', 'figure'],
    result: ['kết quả', 'result'],
    person: ['nhân sự', 'people', 'person'],
    question: ['cần làm rõ', 'câu hỏi', 'to clarify', 'question'],
    note: ['ghi chú', 'note'],
  },
  status: {
    open: ['chưa thực hiện', 'chưa', 'not started', 'open'],
    inProgress: ['đang thực hiện', 'đang', 'in progress'],
    done: ['hoàn thành', 'xong', 'done'],
    [OVERDUE]: ['quá hạn', 'overdue'],
  },
};

/** Folded, without spaces: "Chủ trì" and "chutri" are one name. */
export function nameKey(name: string): string {
  return fold(name).replace(/\s+/g, '');
}

const FIELD_BY_NAME = new Map(
  (Object.keys(QUERY_FIELDS) as QueryField[]).flatMap((field) => QUERY_FIELDS[field].names.map((name) => [nameKey(name), field] as const)),
);

export function fieldNamed(name: string): QueryField | undefined {
  return FIELD_BY_NAME.get(nameKey(name));
}

/** The value of a choice by one of its names; undefined if no value is called so. */
export function choiceNamed(field: 'category' | 'status', name: string): string | undefined {
  const key = nameKey(name);
  return Object.entries(CHOICES[field]).find(([value, names]) => nameKey(value) === key || names.some((known) => nameKey(known) === key))?.[0];
}
