import { type Id, briefingPlanSchema, documentSchema, invalidField, isValid, meetingSchema, noteSchema, snapshotSchema } from '../model/index.ts';
import type { NotebookRecords } from './concerned-records.ts';
import type { Notebook } from './notebook.ts';

const SCHEMAS = { documents: documentSchema, notes: noteSchema, briefings: briefingPlanSchema, meetings: meetingSchema, snapshots: snapshotSchema } as const;

/**
 * True if a record is what its store holds. Others (written by a fault, or damaged on the disk) are passed over by all questions,
 * so that one of them never keeps a screen from showing the rest; they are neither changed nor deleted.
 */
export function isReadable(store: keyof NotebookRecords, record: unknown): boolean {
  return isValid(record, SCHEMAS[store]);
}

/** A record that cannot be shown. */
export interface DamagedRecord {
  readonly store: keyof NotebookRecords;
  readonly id: Id;
  /** The first field that is not valid: `directive.status`. */
  readonly field: string;
}

/** All records that cannot be shown. Reads the whole notebook, some hundred records at a time. */
export async function damagedRecords(notebook: Notebook): Promise<DamagedRecord[]> {
  const damaged: DamagedRecord[] = [];
  const db = await notebook.database.connection();
  for (const store of Object.keys(SCHEMAS) as (keyof NotebookRecords)[]) {
    for (let after: Id | undefined; ; ) {
      const records: { readonly id: Id }[] = await db.getAll(store, after === undefined ? undefined : IDBKeyRange.lowerBound(after, true), BATCH);
      for (const record of records) {
        const field = invalidField(record, SCHEMAS[store]);
        if (field !== undefined) damaged.push({ store, id: record.id, field });
      }
      if (records.length < BATCH) break;
      after = records.at(-1)!.id;
    }
  }
  return damaged;
}

const BATCH = 500;
