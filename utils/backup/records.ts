/** What a backup holds behind its head: one JSON text a line, first what it is a backup of, then the records, at last their number. */
import * as v from 'valibot';
import {
  type BriefingPlan,
  type DocumentRecord,
  type Meeting,
  type Note,
  type Snapshot,
  briefingPlanSchema,
  documentSchema,
  idSchema,
  instantSchema,
  invalidField,
  isValid,
  meetingSchema,
  noteSchema,
  snapshotSchema,
} from '../model/index.ts';
import { BackupError } from './backup-error.ts';

const countSchema = v.pipe(v.number(), v.integer(), v.minValue(0));

const aboutSchema = v.looseObject({
  /** The installation that wrote it. */
  deviceId: v.optional(idSchema),
  /** The person whose notebook it is: the author id that stands on their notes. */
  authorId: v.optional(idSchema),
  name: v.string(),
  unit: v.string(),
  databaseVersion: countSchema,
  /** How many records there were of each store when writing began; changes made meanwhile come on top. */
  counts: v.record(v.string(), countSchema),
  handedOver: v.optional(v.boolean()),
});
/** Whose notebook it is, and how much there is in it. */
export interface BackupAbout {
  readonly deviceId?: string | undefined;
  readonly authorId?: string | undefined;
  readonly name: string;
  readonly unit: string;
  readonly databaseVersion: number;
  readonly counts: Readonly<Record<string, number>>;
  /** The person gives the notebook to a successor: who restores it is somebody else. */
  readonly handedOver?: boolean | undefined;
}

const historySchema = v.looseObject({
  store: v.picklist(['documents', 'notes', 'briefings', 'meetings']),
  recordId: idSchema,
  field: v.string(),
  value: v.optional(v.unknown()),
  version: v.optional(v.string()),
  replacedAt: instantSchema,
});
/** What a field held before. `value` is absent if the field was not there. */
export interface HistoryRecord {
  readonly store: 'documents' | 'notes' | 'briefings' | 'meetings';
  readonly recordId: string;
  readonly field: string;
  readonly value?: unknown;
  readonly version?: string;
  readonly replacedAt: string;
}

const schemas = {
  briefings: briefingPlanSchema,
  notes: noteSchema,
  documents: documentSchema,
  meetings: meetingSchema,
  snapshots: snapshotSchema,
  history: historySchema,
  dismissals: v.looseObject({ key: v.string(), at: instantSchema }),
  settings: v.object({ name: v.string(), value: v.unknown() }),
};

/** The records of each store that a backup holds. */
export interface BackupRecords {
  briefings: BriefingPlan;
  notes: Note;
  documents: DocumentRecord;
  meetings: Meeting;
  snapshots: Snapshot;
  history: HistoryRecord;
  dismissals: { readonly key: string; readonly at: string };
  settings: { readonly name: string; readonly value: unknown };
}
export type BackupStore = keyof BackupRecords;

/** A record with the store it is of. A later one with the same key takes the place of an earlier one. */
export type BackupRecord = { readonly [S in BackupStore]: { readonly store: S; readonly record: BackupRecords[S] } }[BackupStore];

const endSchema = v.object({ end: v.object({ records: countSchema }) });

export type BackupLine = BackupRecord | { readonly end: { readonly records: number } };

/** True if a reader takes the record: what is written is to be read again. */
export function isBackupRecord({ store, record }: BackupRecord): boolean {
  return isValid(record, schemas[store]) && faultIn(record) === undefined;
}

/** Deeper than anything that a notebook holds, and shallow enough for everything that takes records apart by calling itself. */
const MAX_DEPTH = 100;

/**
 * The first line. Fields that are not known are kept.
 * @throws BackupError invalidRecord
 */
export function readAbout(text: string): BackupAbout {
  return checked(parse(text, 0).about, aboutSchema, 0);
}

/**
 * A line after the first. Fields that are not known are kept.
 * @param place of the record, from 1
 * @throws BackupError invalidRecord
 */
export function readLine(text: string, place: number): BackupLine {
  const json = parse(text, place);
  if ('end' in json) return checked(json, endSchema, place);
  const { store, record } = json;
  if (typeof store !== 'string' || !Object.hasOwn(schemas, store)) throw new BackupError('invalidRecord', { record: place, field: 'store' });
  return { store, record: checked(record, schemas[store as BackupStore] as v.GenericSchema, place) } as BackupRecord;
}

function parse(text: string, place: number): Readonly<Record<string, unknown>> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw new BackupError('invalidRecord', { record: place }, { cause: error });
  }
  const fault = faultIn(json);
  if (fault !== undefined) throw new BackupError('invalidRecord', { record: place, field: fault });
  if (typeof json !== 'object' || json === null) throw new BackupError('invalidRecord', { record: place });
  return json as Readonly<Record<string, unknown>>;
}

function checked<T>(value: unknown, schema: v.GenericSchema<unknown, T>, place: number): T {
  const field = invalidField(value, schema);
  if (field === undefined) return value as T;
  throw new BackupError('invalidRecord', { record: place, ...(field !== '' && { field }) });
}

/** __proto__ would set a prototype when it is copied; all three are passed over when a record is validated. */
const FAULTY_KEYS = ['__proto__', 'prototype', 'constructor'] as const;

/** What no record has: such a key, or values nested deeper than any program may follow. */
function faultIn(value: unknown): string | undefined {
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > MAX_DEPTH) return '…';
    const next: unknown[] = [];
    for (const item of level) {
      if (typeof item !== 'object' || item === null) continue;
      const faulty = FAULTY_KEYS.find((key) => Object.hasOwn(item, key));
      if (faulty !== undefined) return faulty;
      for (const inner of Array.isArray(item) ? (item as unknown[]) : Object.values(item)) {
        if (typeof inner === 'object' && inner !== null) next.push(inner);
      }
    }
    level = next;
  }
  return undefined;
}
