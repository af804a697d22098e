import { fold } from '../text/index.ts';
import type { TextField } from './searchable-note.ts';

/** What a field of the query language asks: words in some texts, one of a few values, a day, or a part of an address's host. */
export type FieldKind = 'text' | 'choice' | 'day' | 'host';

export type QueryField = TextField | 'unit' | ChoiceField | 'date' | 'due' | 'changed' | 'site';
export type ChoiceField = 'category' | 'status' | 'has';

interface FieldRule {
  readonly kind: FieldKind;
  /** As a person may type it, in Vietnamese and English; marks and spaces may be left out. */
  readonly names: readonly string[];
}

export const QUERY_FIELDS: Readonly<Record<QueryField, FieldRule>> = {
  quote: { kind: 'text', names: ['trích', 'đoạn', 'quote'] },
  comment: { kind: 'text', names: ['bình luận', 'comment'] },
  title: { kind: 'text', names: ['tài liệu', 'tiêu đề', 'title', 'document'] },
  tags: { kind: 'text', names: ['nhãn', 'thẻ', 'tag', 'tags'] },
  leadUnit: { kind: 'text', names: ['chủ trì', 'lead', 'lead unit'] },
  cooperatingUnits: { kind: 'text', names: ['phối hợp', 'cooperating'] },
  unit: { kind: 'text', names: ['đơn vị', 'unit', 'units'] },
  speaker: { kind: 'text', names: ['người', 'người chỉ đạo', 'speaker'] },
  number: { kind: 'text', names: ['số', 'số hiệu', 'number'] },
  meeting: { kind: 'text', names: ['cuộc họp', 'meeting'] },
  author: { kind: 'text', names: ['tác giả', 'người ghi', 'author'] },
  category: { kind: 'choice', names: ['loại', 'kind', 'category'] },
  status: { kind: 'choice', names: ['trạng thái', 'status'] },
  has: { kind: 'choice', names: ['có', 'has'] },
  site: { kind: 'host', names: ['portal', 'cổng', 'trang', 'site'] },
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

const CHOICES: Readonly<Record<ChoiceField, Readonly<Record<string, readonly string[]>>>> = {
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
  has: {
    comment: ['bình luận', 'lời bình', 'comment'],
    deadline: ['thời hạn', 'hạn', 'deadline', 'due'],
    tag: ['nhãn', 'thẻ', 'tag'],
    changed: ['đã sửa', 'bị sửa', 'thay đổi', 'changed'],
    lost: ['mất', 'không còn', 'lost'],
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
export function choiceNamed(field: ChoiceField, name: string): string | undefined {
  const key = nameKey(name);
  return Object.entries(CHOICES[field]).find(([value, names]) => nameKey(value) === key || names.some((known) => nameKey(known) === key))?.[0];
}
