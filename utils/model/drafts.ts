import * as v from 'valibot';
import { type BriefingPlanFields, briefingFieldsSchema } from './briefings.ts';
import { handSourceSchema } from './documents.ts';
import { type FieldValues, type VersionedRecord, withFields } from './edits.ts';
import { editBaseSchema, editableFieldsSchema } from './notes.ts';
import { isValid } from './validity.ts';

/** What a person is writing of a note, as it is kept until it is saved. */
export const writtenDraftSchema = v.object({
  ...editableFieldsSchema.entries,
  /** Absent: of a note that is not there yet. */
  base: v.optional(editBaseSchema),
  /** The passage that a new note is about. */
  quote: v.optional(v.string()),
  /** Where a directive comes from that is written by hand. */
  source: v.optional(handSourceSchema),
});
export type WrittenDraft = v.InferOutput<typeof writtenDraftSchema>;

/** A value that may be a kept draft of a note, or undefined. */
export function readWrittenDraft(value: unknown): WrittenDraft | undefined {
  const read = v.safeParse(writtenDraftSchema, value);
  return read.success ? read.output : undefined;
}

const briefingDraftSchema = v.object({
  /** By the paths of the fields, see `changeBriefing`. */
  part: v.record(v.string(), v.unknown()),
  base: v.looseObject({ versions: v.record(v.string(), v.string()) }),
});

/** What a person is writing of a briefing: the fields that are not saved, and the briefing as they had it before them. */
export interface BriefingDraft {
  readonly part: FieldValues;
  readonly base: VersionedRecord & Partial<BriefingPlanFields>;
}

/** A value that may be a kept draft of a briefing, or undefined. */
export function readBriefingDraft(value: unknown): BriefingDraft | undefined {
  const read = v.safeParse(briefingDraftSchema, value);
  if (!read.success) return undefined;
  const written = withFields({ ...EMPTY_PLAN, versions: {} }, read.output.part, '');
  return isValid(written, briefingFieldsSchema) ? read.output : undefined;
}

const EMPTY_PLAN = { title: '', introduction: '', sections: [] } satisfies BriefingPlanFields;

/** Where an editor keeps what is being typed in it, and finds what was left there. */
export interface DraftKeeper {
  /** Begins writing. @returns what was typed here before and neither saved nor thrown away, and is open in no other editor */
  begin(): Promise<WrittenDraft | undefined>;
  /** It is no loss if that fails: the text is still on the screen. */
  keep(draft: WrittenDraft): void;
  /** What was typed is saved or thrown away. */
  discard(): Promise<void>;
  /** The editor goes away; what was kept stays. */
  end(): void;
}
