import * as v from 'valibot';
import { idSchema } from './ids.ts';

/** Where a task stands; overdue is derived from its deadline, never stored. */
export const TASK_STATUSES = ['open', 'inProgress', 'done'] as const;
export const taskStatusSchema = v.picklist(TASK_STATUSES);
export type TaskStatus = v.InferOutput<typeof taskStatusSchema>;

export const deadlineSchema = v.object({
  /** As it is written: "trong quý I". */
  text: v.string(),
  /** As precise as written: `2026-12-15`, `2026-12`, `2026-Q1`, `2026`. */
  date: v.optional(v.string()),
  /** The last day meant: `2026-12-31`. */
  due: v.optional(v.string()),
  /** The hour of the last day, if one is written: `17:00`. */
  time: v.optional(v.string()),
  /** When it comes again, as written: `ngày 25 hằng tháng`. It has no date then; its next day is derived. */
  recurrence: v.optional(v.string()),
});
/** A deadline as kept with a directive; where it stands in the text is found by `findDeadlines`. */
export type NoteDeadline = v.InferOutput<typeof deadlineSchema>;

/** `2026-12-15` */
export const daySchema = v.pipe(v.string(), v.isoDate());

const writer = { authorId: idSchema, authorName: v.string() };

/** What was done so far, in a person's words. */
export const progressSchema = v.object({ on: daySchema, text: v.string(), ...writer });
export type ProgressNote = v.InferOutput<typeof progressSchema>;

/** A deadline that was put off (gia hạn): the old one stays here, the new one stands among the deadlines. */
export const extensionSchema = v.object({
  decidedOn: daySchema,
  /** Who allowed it and why; perhaps empty. */
  reason: v.string(),
  /** Absent if the directive had no deadline. */
  from: v.optional(deadlineSchema),
  to: deadlineSchema,
  ...writer,
});
export type DeadlineExtension = v.InferOutput<typeof extensionSchema>;

/** Where the task stands for somebody who is not the note's author; said beside the note's own status, never in its place. */
export const statusReportSchema = v.object({ status: taskStatusSchema, on: daySchema, authorName: v.string() });
export type StatusReport = v.InferOutput<typeof statusReportSchema>;

/**
 * Fields of a directive that hold entries by id, each with a version of its own under a path like `directive.progress.ID`,
 * so that entries that two people add at once both stay. Of reports the id is that of their author.
 */
export const DIRECTIVE_MAPS = ['progress', 'extensions', 'reports'] as const;
export type DirectiveMap = (typeof DIRECTIVE_MAPS)[number];

export function isDirectiveMap(name: string): name is DirectiveMap {
  return (DIRECTIVE_MAPS as readonly string[]).includes(name);
}
