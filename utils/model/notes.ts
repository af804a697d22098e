import * as v from 'valibot';
import { differingPaths } from './edits.ts';
import { idSchema } from './ids.ts';
import { instantSchema } from './instant.ts';
import { selectorsSchema } from './selectors.ts';
import { type DirectiveMap, daySchema, deadlineSchema, extensionSchema, isDirectiveMap, progressSchema, statusReportSchema, taskStatusSchema } from './task-records.ts';

export const CATEGORY_IDS = ['directive', 'figure', 'result', 'person', 'question', 'note'] as const;
export const categoryIdSchema = v.picklist(CATEGORY_IDS);
export type CategoryId = v.InferOutput<typeof categoryIdSchema>;

/** What a Note of category directive says: who asks which unit to do what, by when. */
export const directiveFieldsSchema = v.object({
  speaker: v.optional(v.string()),
  speakerTitle: v.optional(v.string()),
  leadUnit: v.optional(v.string()),
  cooperatingUnits: v.array(v.string()),
  task: v.optional(v.string()),
  deadlines: v.array(deadlineSchema),
  product: v.optional(v.string()),
  basis: v.optional(v.string()),
  status: taskStatusSchema,
  /** The day on which it was done; counts only while the status is `done`. */
  doneOn: v.optional(daySchema),
  /** Of a deadline that comes again the last day for which the task is done: it is due the next time after it. */
  doneThrough: v.optional(daySchema),
  progress: v.optional(v.record(idSchema, progressSchema)),
  extensions: v.optional(v.record(idSchema, extensionSchema)),
  reports: v.optional(v.record(idSchema, statusReportSchema)),
});
export type DirectiveFields = v.InferOutput<typeof directiveFieldsSchema>;

/** Who directs: a person by name, or an office whose holder is not named. */
export const speakerOf = (directive: Pick<DirectiveFields, 'speaker' | 'speakerTitle'> | undefined): string | undefined => directive?.speaker ?? directive?.speakerTitle;

type DirectiveEntries = { readonly [M in DirectiveMap]: NonNullable<DirectiveFields[M]> };
type PlainDirectiveFields = Omit<DirectiveFields, DirectiveMap>;

/** Some fields of a directive; null empties one (undefined does not survive a message), or takes an entry away. */
export type DirectiveChange = {
  readonly [F in keyof PlainDirectiveFields]?: undefined extends PlainDirectiveFields[F] ? PlainDirectiveFields[F] | null : PlainDirectiveFields[F];
} & { readonly [M in DirectiveMap]?: Readonly<Record<string, DirectiveEntries[M][string] | null>> };

/** The fields that differ between two states of a directive; entries such as progress are no business of an editor of the whole. */
export function directiveChange(before: DirectiveFields | undefined, after: DirectiveFields): DirectiveChange {
  const names = new Set([...Object.keys(before ?? {}), ...Object.keys(after)].filter((name) => !isDirectiveMap(name))) as Set<keyof PlainDirectiveFields>;
  const changed = differingPaths(before ?? {}, after, names) as (keyof PlainDirectiveFields)[];
  return Object.fromEntries(changed.map((name) => [name, after[name] ?? null]));
}

export const EMPTY_DIRECTIVE: DirectiveFields = { cooperatingUnits: [], deadlines: [], status: 'open' };

/** What a person can change of a note; each field carries its version. */
export const noteFieldsEntries = {
  category: categoryIdSchema,
  comment: v.string(),
  tags: v.array(v.string()),
  /** Present exactly if the category is, or once was, directive. */
  directive: v.optional(directiveFieldsSchema),
  /** Absent: the note is about the document as a whole. */
  selectors: v.optional(selectorsSchema),
  /** The passage as it stood when it was marked or last confirmed; empty for the document as a whole. */
  quote: v.string(),
  snapshotId: v.optional(idSchema),
};
const noteFieldsObject = v.object(noteFieldsEntries);
export type NoteFields = v.InferOutput<typeof noteFieldsObject>;

export const editableFieldsSchema = v.pick(noteFieldsObject, ['category', 'comment', 'tags', 'directive']);
/** What a person writes of a note: what its editor shows and a draft keeps. */
export type EditableFields = v.InferOutput<typeof editableFieldsSchema>;

export const editBaseSchema = v.object({ ...editableFieldsSchema.entries, versions: v.record(v.string(), v.string()) });
/** A note as a person had it before them when they began to edit it. */
export type EditBase = v.InferOutput<typeof editBaseSchema>;

export function editBaseOf({ category, comment, tags, directive, versions }: EditBase): EditBase {
  return { category, comment, tags, ...(directive && { directive }), versions };
}

/** What a person changed of what they had before them: what they left alone is not theirs to write. */
export function changedFields(base: EditableFields, { directive, ...fields }: EditableFields): Partial<Omit<EditableFields, 'directive'>> & { readonly directive?: DirectiveChange } {
  const names = Object.keys(fields) as (keyof typeof fields)[];
  // An editor gives the comment without the space around it.
  const changed = differingPaths({ ...base, comment: base.comment.trim() }, fields, names);
  const ofDirective = directive ? directiveChange(base.directive, directive) : {};
  return {
    ...Object.fromEntries(Object.entries(fields).filter(([name]) => changed.includes(name))),
    ...(Object.keys(ofDirective).length > 0 && { directive: ofDirective }),
  };
}

/** A value under the path of its field, as a change of a note. */
export function changeOfField(path: string, value: unknown): { readonly [field: string]: unknown } {
  const [outer, ...inner] = path.split('.') as [string, ...string[]];
  const nested = inner.reduceRight<unknown>((held, name) => ({ [name]: held }), value ?? null);
  return { [outer]: inner.length === 0 ? value : nested };
}

/** The fields, each by its path, that people write of a note. */
export function editablePaths({ directive }: Pick<EditableFields, 'directive'>): string[] {
  return ['category', 'comment', 'tags', ...directivePaths(directive ?? {})];
}

/** The paths of a directive's fields that carry a version, entries each on its own. */
export function directivePaths(directive: object): string[] {
  return Object.entries(directive).flatMap(([name, value]) =>
    isDirectiveMap(name) ? Object.keys((value as object | null) ?? {}).map((id) => `directive.${name}.${id}`) : [`directive.${name}`],
  );
}

const noteEntries = {
  ...noteFieldsEntries,
  id: idSchema,
  documentId: idSchema,
  authorId: idSchema,
  authorName: v.string(),
  /** Who changed the note last, if that was not its author; carries a version as fields do. */
  changedBy: v.optional(v.object({ id: idSchema, name: v.string() })),
  createdAt: instantSchema,
  changedAt: instantSchema,
  versions: v.record(v.string(), v.string()),
  /** The version of the deletion: a tombstone. An edit with a later version brings the note back. */
  deleted: v.optional(v.string()),
};
const noteObject = v.object(noteEntries);
/** A passage of a Document, or the Document as a whole, with what a person says of it. Unknown fields of newer versions are kept. */
export const noteSchema = v.looseObject(noteEntries);
export type Note = v.InferOutput<typeof noteObject>;
