import * as v from 'valibot';

/** How a Word file is laid out: as state bodies (Nghị định 30/2020/NĐ-CP) or Party bodies (Hướng dẫn 05-HD/VPTW) issue documents, or without a letterhead. */
export const LAYOUTS = ['state', 'party', 'plain'] as const;
export type Layout = (typeof LAYOUTS)[number];

/** Columns that a tracking table can have, in their order. */
export const TRACKING_COLUMN_IDS = ['number', 'task', 'leadUnit', 'cooperatingUnits', 'deadline', 'extensions', 'product', 'basis', 'speaker', 'status', 'progress', 'remark'] as const;
export type TrackingColumnId = (typeof TRACKING_COLUMN_IDS)[number];

/** What a person chose for the files of briefings when one was made last. */
export const exportChoicesSchema = v.object({
  layout: v.picklist(LAYOUTS),
  /** Empty: the usual ones, with what else was noted of the tasks. */
  columns: v.array(v.picklist(TRACKING_COLUMN_IDS)),
  /** In Excel, a sheet for each lead unit behind that of all. */
  sheetPerUnit: v.boolean(),
});
export type ExportChoices = v.InferOutput<typeof exportChoicesSchema>;

export const USUAL_EXPORT: ExportChoices = { layout: 'plain', columns: [], sheetPerUnit: false };
