import { fold } from '../text/index.ts';
import { isOneEditApart } from './one-edit.ts';
import type { TextField } from './searchable-note.ts';

/** What a field of the query language asks: words in some texts, one of a few values, a day, or a part of an address's host. */
export type FieldKind = 'text' | 'choice' | 'day' | 'host';

export type QueryField = TextField | 'unit' | ChoiceField | 'date' | 'due' | 'changed' | 'site';
export type ChoiceField = 'category' | 'status' | 'has';

/** The languages in which a query can be written, both at once. */
export type QueryLanguage = 'vi' | 'en';
/** The first of each language is the one that is offered. Marks and spaces may be left out. */
type Names = Readonly<Record<QueryLanguage, readonly [string, ...string[]]>>;

interface FieldRule {
  readonly kind: FieldKind;
  readonly names: Names;
}

/** In the order in which they are offered. */
export const QUERY_FIELDS: Readonly<Record<QueryField, FieldRule>> = {
  due: { kind: 'day', names: { vi: ['hạn', 'thời hạn'], en: ['due', 'deadline'] } },
  unit: { kind: 'text', names: { vi: ['đơn vị'], en: ['unit', 'units'] } },
  leadUnit: { kind: 'text', names: { vi: ['chủ trì', 'đơn vị chủ trì', 'cơ quan chủ trì'], en: ['lead', 'lead unit'] } },
  cooperatingUnits: { kind: 'text', names: { vi: ['phối hợp', 'đơn vị phối hợp'], en: ['cooperating'] } },
  speaker: { kind: 'text', names: { vi: ['người', 'người chỉ đạo'], en: ['speaker'] } },
  status: { kind: 'choice', names: { vi: ['trạng thái'], en: ['status'] } },
  category: { kind: 'choice', names: { vi: ['loại'], en: ['kind', 'category'] } },
  tags: { kind: 'text', names: { vi: ['nhãn', 'thẻ'], en: ['tag', 'tags'] } },
  meeting: { kind: 'text', names: { vi: ['cuộc họp'], en: ['meeting'] } },
  title: { kind: 'text', names: { vi: ['tài liệu', 'tiêu đề'], en: ['title', 'document'] } },
  number: { kind: 'text', names: { vi: ['số', 'số hiệu'], en: ['number'] } },
  date: { kind: 'day', names: { vi: ['ngày'], en: ['date'] } },
  has: { kind: 'choice', names: { vi: ['có'], en: ['has'] } },
  site: { kind: 'host', names: { vi: ['portal', 'cổng', 'trang'], en: ['site'] } },
  author: { kind: 'text', names: { vi: ['người ghi', 'tác giả'], en: ['author'] } },
  changed: { kind: 'day', names: { vi: ['sửa'], en: ['changed'] } },
  quote: { kind: 'text', names: { vi: ['trích', 'đoạn'], en: ['quote'] } },
  comment: { kind: 'text', names: { vi: ['bình luận'], en: ['comment'] } },
};

/** The texts that a text field of a query looks into. */
export function textFieldsOf(field: QueryField): readonly TextField[] {
  return field === 'unit' ? ['leadUnit', 'cooperatingUnits'] : [field as TextField];
}

/** Stands for tasks that are not done and whose last day has passed; derived, never stored. */
export const OVERDUE = 'overdue';

const CHOICES: Readonly<Record<ChoiceField, Readonly<Record<string, Names>>>> = {
  category: {
    directive: { vi: ['chỉ đạo'], en: ['directive'] },
    figure: { vi: ['số liệu'], en: ['figure'] },
    result: { vi: ['kết quả'], en: ['result'] },
    person: { vi: ['nhân sự'], en: ['people', 'person'] },
    question: { vi: ['cần làm rõ', 'câu hỏi'], en: ['to clarify', 'question'] },
    note: { vi: ['ghi chú'], en: ['note'] },
  },
  status: {
    open: { vi: ['chưa thực hiện', 'chưa'], en: ['not started', 'open'] },
    inProgress: { vi: ['đang thực hiện', 'đang'], en: ['in progress'] },
    done: { vi: ['hoàn thành', 'xong'], en: ['done'] },
    [OVERDUE]: { vi: ['quá hạn'], en: ['overdue'] },
  },
  has: {
    comment: { vi: ['bình luận', 'lời bình'], en: ['comment'] },
    deadline: { vi: ['thời hạn', 'hạn'], en: ['deadline', 'due'] },
    tag: { vi: ['nhãn', 'thẻ'], en: ['tag'] },
    changed: { vi: ['thay đổi', 'đã sửa', 'bị sửa'], en: ['changed'] },
    lost: { vi: ['mất', 'không còn'], en: ['lost'] },
  },
};

const allOf = ({ vi, en }: Names): string[] => [...vi, ...en];

/** Folded, without spaces and hyphens: "Chủ trì" and "chutri" are one name. */
export function nameKey(name: string): string {
  return fold(name).replace(/[\s_-]+/g, '');
}

const FIELD_BY_NAME = new Map(
  (Object.keys(QUERY_FIELDS) as QueryField[]).flatMap((field) => allOf(QUERY_FIELDS[field].names).map((name) => [nameKey(name), field] as const)),
);

export function fieldNamed(name: string): QueryField | undefined {
  return FIELD_BY_NAME.get(nameKey(name));
}

/** The value of a choice by one of its names; undefined if no value is called so. */
export function choiceNamed(field: ChoiceField, name: string): string | undefined {
  const key = nameKey(name);
  return Object.entries(CHOICES[field]).find(([value, names]) => nameKey(value) === key || allOf(names).some((known) => nameKey(known) === key))?.[0];
}

/** A word of the query language, as it is offered in one language, with all other ways to write it. */
export interface QueryName<Of extends string = string> {
  readonly of: Of;
  readonly name: string;
  readonly also: readonly string[];
}

const offered = <Of extends string>(of: Of, names: Names, language: QueryLanguage): QueryName<Of> => {
  const [name] = names[language];
  return { of, name, also: allOf(names).filter((other) => other !== name) };
};

/** The fields whose names, in either language, begin so; all if nothing was typed. */
export function fieldsBeginning(typed: string, language: QueryLanguage): QueryName<QueryField>[] {
  const key = nameKey(typed);
  return (Object.keys(QUERY_FIELDS) as QueryField[])
    .filter((field) => allOf(QUERY_FIELDS[field].names).some((name) => nameKey(name).startsWith(key)))
    .map((field) => offered(field, QUERY_FIELDS[field].names, language));
}

/** The field that was probably meant by a name that none has: one letter is wrong, missing or too many. */
export function fieldMeant(name: string, language: QueryLanguage): string | undefined {
  const key = nameKey(name);
  return fieldsBeginning('', language).find((field) => [field.name, ...field.also].some((known) => isOneEditApart(nameKey(known), key)))?.name;
}

/** The values of a field that has a few. */
export function choicesOf(field: ChoiceField, language: QueryLanguage): QueryName[] {
  return Object.entries(CHOICES[field]).map(([value, names]) => offered(value, names, language));
}
