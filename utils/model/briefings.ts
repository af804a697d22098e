import * as v from 'valibot';
import type { DocumentRecord } from './documents.ts';
import { idSchema } from './ids.ts';
import { instantSchema } from './instant.ts';
import type { Note } from './notes.ts';

export const briefingPlanEntries = {
  id: idSchema,
  title: v.string(),
  introduction: v.string(),
  sections: v.array(v.object({ id: v.string(), heading: v.string(), noteIds: v.array(idSchema) })),
  createdAt: instantSchema,
  changedAt: instantSchema,
  versions: v.record(v.string(), v.string()),
  deleted: v.optional(v.string()),
};
const briefingPlanObject = v.object(briefingPlanEntries);
/** A briefing as it is kept: which notes, in which order, under which headings. */
export const briefingPlanSchema = v.looseObject(briefingPlanEntries);
export type BriefingPlan = v.InferOutput<typeof briefingPlanObject>;
export type BriefingPlanFields = Pick<BriefingPlan, 'title' | 'introduction' | 'sections'>;

/** A note with the document that it is about. */
export interface BriefingItem {
  readonly note: Note;
  readonly document: DocumentRecord;
}

export interface BriefingSection {
  readonly heading: string;
  readonly items: readonly BriefingItem[];
}

/** A briefing with everything that its exports need. */
export interface Briefing {
  readonly id: string;
  readonly title: string;
  readonly introduction: string;
  readonly sections: readonly BriefingSection[];
  /** ISO 8601 with zone: when it was composed. */
  readonly composedAt: string;
  readonly author?: { readonly name: string; readonly unit: string };
}
