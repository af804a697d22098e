import * as v from 'valibot';
import type { DocumentRecord } from './documents.ts';
import type { FieldPath } from './edits.ts';
import { idSchema } from './ids.ts';
import { instantSchema } from './instant.ts';
import type { MeetingFields } from './meetings.ts';
import { type DirectiveFields, type Note, directiveFieldsSchema } from './notes.ts';
import { daySchema } from './task-records.ts';

/** By what notes can be gathered under headings; `hand`: a person does it. */
export const GROUPINGS = ['leadUnit', 'speaker', 'meeting', 'document', 'category', 'deadline', 'hand'] as const;
const groupingSchema = v.picklist(GROUPINGS);
export type Grouping = v.InferOutput<typeof groupingSchema>;

/** What of a note a briefing can show beside what it says itself. */
export const NOTE_PARTS = ['quote', 'comment', 'fields', 'source'] as const;
const notePartsObject = v.object(v.entriesFromList(NOTE_PARTS, v.boolean()));
export type NoteParts = v.InferOutput<typeof notePartsObject>;

/** What a briefing shows as a whole: the notes one by one, the tracking table, the list of sources, the list of what only one person marked. */
export const BRIEFING_PARTS = ['entries', 'table', 'sources', 'markedByOne'] as const;
const briefingPartsObject = v.object(v.entriesFromList(BRIEFING_PARTS, v.boolean()));
export type BriefingParts = v.InferOutput<typeof briefingPartsObject>;

/** How a briefing looks. What it leaves out is as in `PLAIN_FORM`. */
export const briefingFormSchema = v.object({
  /** The id of one of the program's templates (`BUILT_IN_TEMPLATES`), or of one of the office's. */
  template: v.optional(v.string()),
  groupBy: v.optional(groupingSchema),
  /** Of each note for which nothing else is said. */
  noteParts: v.optional(v.partial(notePartsObject)),
  parts: v.optional(v.partial(briefingPartsObject)),
});
export type BriefingForm = v.InferOutput<typeof briefingFormSchema>;

/** That of briefings without a form: all were so before there were any. */
export const PLAIN_FORM = {
  groupBy: 'hand',
  noteParts: { quote: true, comment: true, fields: true, source: true },
  parts: { entries: true, table: true, sources: true, markedByOne: false },
} as const satisfies WholeForm;

type WholeForm = Required<Omit<BriefingForm, 'template' | 'noteParts' | 'parts'>> & { readonly noteParts: NoteParts; readonly parts: BriefingParts };

/** Ids of the templates that come with the program: summary of a conference, draft of a conclusion notice, weekly report, tracking table, nothing. */
export const BUILT_IN_TEMPLATES = ['conference', 'conclusion', 'week', 'tracking', 'blank'] as const;
export type BuiltInTemplate = (typeof BUILT_IN_TEMPLATES)[number];

/** A form with all that it leaves out. */
export function wholeForm({ groupBy, noteParts, parts }: BriefingForm = {}): WholeForm {
  return {
    groupBy: groupBy ?? PLAIN_FORM.groupBy,
    noteParts: { ...PLAIN_FORM.noteParts, ...noteParts },
    parts: { ...PLAIN_FORM.parts, ...parts },
  };
}

const LONGEST_NAME = 200;
const LONGEST_TEXT = 20_000;

/** What briefings of one kind have in common. */
export const briefingTemplateSchema = v.object({
  id: idSchema,
  name: v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(LONGEST_NAME)),
  /** May name what is known of a briefing in braces, see `filledIn`. */
  title: v.pipe(v.string(), v.maxLength(LONGEST_TEXT)),
  introduction: v.pipe(v.string(), v.maxLength(LONGEST_TEXT)),
  closing: v.pipe(v.string(), v.maxLength(LONGEST_TEXT)),
  /** Sections that are there before any note is. */
  headings: v.pipe(v.array(v.pipe(v.string(), v.maxLength(LONGEST_TEXT))), v.maxLength(100)),
  form: briefingFormSchema,
});
export type BriefingTemplate = v.InferOutput<typeof briefingTemplateSchema>;

const periodSchema = v.object({ from: daySchema, to: daySchema });
/** Days, both included, `YYYY-MM-DD`. */
export type Period = v.InferOutput<typeof periodSchema>;

const briefingFillSchema = v.object({
  query: v.optional(v.string()),
  /** Days on which the notes were made, both included; either may be left open. */
  from: v.optional(v.string()),
  to: v.optional(v.string()),
  /** Leads or cooperates. */
  unit: v.optional(v.string()),
  documentId: v.optional(idSchema),
  meetingId: v.optional(idSchema),
});
/** Which notes a briefing is filled with: those that all of it holds for. What is left out does not narrow. */
export type BriefingFill = v.InferOutput<typeof briefingFillSchema>;

const NOTE_TEXTS = ['task', 'quote', 'comment'] as const;
export type NoteText = (typeof NOTE_TEXTS)[number];

/** Fields of a directive in which people who report the same one may differ. */
export const SETTLED_FIELDS = ['leadUnit', 'cooperatingUnits', 'deadlines'] as const;
export type SettledField = (typeof SETTLED_FIELDS)[number];

/** What a briefing says of one note in it; the note itself is never touched. */
const noteInBriefingSchema = v.object({
  /** What is shown of it; absent: as the form of the briefing says. */
  parts: v.optional(v.partial(notePartsObject)),
  /** The words of this briefing in the place of the note's. */
  texts: v.optional(v.partial(v.object(v.entriesFromList(NOTE_TEXTS, v.string())))),
  /** Other notes that say the same: this one stands for them, and they stand in no section. */
  joined: v.optional(v.array(idSchema)),
  /** Of joined notes that differ: what holds in this briefing. */
  settled: v.optional(v.partial(v.pick(directiveFieldsSchema, SETTLED_FIELDS))),
});
export type NoteInBriefing = v.InferOutput<typeof noteInBriefingSchema>;

/** What a person writes of a briefing; all but the first three came later and may be absent. */
const briefingFieldsEntries = {
  title: v.string(),
  introduction: v.string(),
  sections: v.array(v.looseObject({ id: v.string(), heading: v.string(), noteIds: v.array(idSchema) })),
  closing: v.optional(v.string()),
  meetingId: v.optional(idSchema),
  period: v.optional(periodSchema),
  /** In the place of the person's name and unit of the settings. */
  authorName: v.optional(v.string()),
  authorUnit: v.optional(v.string()),
  form: v.optional(briefingFormSchema),
  /** By the note's id; each entry with a version of its own, under `notes.ID`. */
  notes: v.optional(v.record(idSchema, noteInBriefingSchema)),
  /** What the notes said when they were taken in or last accepted: by the note's id the `noteState` of then. */
  seen: v.optional(v.record(idSchema, v.string())),
  /** Where more notes for it may come from. Absent: they were chosen by hand. */
  fill: v.optional(briefingFillSchema),
  /** Notes that the choice holds for, and that the person does not want in it. */
  leftOut: v.optional(v.array(idSchema)),
  /** Pairs of notes that the person told apart: they are not offered to be joined again. */
  apart: v.optional(v.array(v.tuple([idSchema, idSchema]))),
};
export const briefingFieldsSchema = v.object(briefingFieldsEntries);
export type BriefingPlanFields = v.InferOutput<typeof briefingFieldsSchema>;

const briefingPlanEntries = {
  ...briefingFieldsEntries,
  id: idSchema,
  createdAt: instantSchema,
  changedAt: instantSchema,
  versions: v.record(v.string(), v.string()),
  deleted: v.optional(v.string()),
};
const briefingPlanObject = v.object(briefingPlanEntries);
/** A briefing as it is kept: which notes, in which order, under which headings. Unknown fields of newer versions are kept. */
export const briefingPlanSchema = v.looseObject(briefingPlanEntries);
export type BriefingPlan = v.InferOutput<typeof briefingPlanObject>;

/** What the program remembers of a briefing: nobody wrote it, and nobody wants to read it. */
export const BRIEFING_MEMORY = ['seen', 'fill', 'leftOut', 'apart'] as const satisfies readonly (keyof BriefingPlanFields)[];

/** The fields of a briefing that carry a version, the entries of `notes` each on its own. */
export function briefingPaths(plan: Partial<BriefingPlanFields>): FieldPath[] {
  const names = Object.keys(briefingFieldsEntries).filter((name) => name !== 'notes' && Object.hasOwn(plan, name));
  return [...names, ...Object.keys(plan.notes ?? {}).map((id) => `notes.${id}`)];
}

/** A note with the document that it is about. */
export interface BriefingItem {
  readonly note: Note;
  readonly document: DocumentRecord;
  /** What of the note is shown; absent: all of it. */
  readonly parts?: NoteParts;
  /** Words that stand in the place of the note's. */
  readonly texts?: NonNullable<NoteInBriefing['texts']>;
  /** What holds where the joined notes differ, in the place of the note's own. */
  readonly settled?: Partial<Pick<DirectiveFields, SettledField>>;
  /** Notes of others, or of other documents, that say the same: their comments and sources are shown with this one's. */
  readonly joined?: readonly BriefingItem[];
}

export interface BriefingSection {
  readonly heading: string;
  readonly items: readonly BriefingItem[];
}

/** A briefing with everything that its exports need. */
export interface Briefing {
  readonly id: string;
  readonly title: string;
  /** What it is about, if that was said. */
  readonly meeting?: MeetingFields;
  readonly period?: Period;
  readonly introduction: string;
  readonly sections: readonly BriefingSection[];
  readonly closing?: string;
  /** ISO 8601 with zone: when it was composed. */
  readonly composedAt: string;
  readonly author?: { readonly name: string; readonly unit: string };
  /** As in `BriefingForm`. */
  readonly template?: string;
  /** Absent: as in `PLAIN_FORM`. */
  readonly parts?: BriefingParts;
}
