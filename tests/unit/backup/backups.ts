import { type BackupAbout, type BackupKey, type BackupRecord, newBackupKey, openBackup, writeBackup } from '../../../utils/backup/index.ts';
import type { Bundle } from '../../../utils/bundle/index.ts';

export const CREATED = '2026-12-08T02:30:00.000Z';
export const ABOUT: BackupAbout = { deviceId: 'device-1', authorId: 'author-1', name: 'Lê Thu An', unit: 'Văn phòng', databaseVersion: 2, counts: { notes: 2 } };

/** As cheap as a backup may be: tests derive keys hundreds of times. */
const CHEAP = { N: 2 ** 14, p: 1 };
export const PASSWORD = 'Sáu con vịt bơi';
export const cheapKey = (password = PASSWORD): Promise<BackupKey> => newBackupKey(password, CHEAP);

export async function* each<T>(items: Iterable<T>): AsyncGenerator<T> {
  yield* items;
}

export async function written(records: Iterable<BackupRecord>, key?: BackupKey, createdAt = CREATED): Promise<Uint8Array<ArrayBuffer>> {
  const stream = writeBackup({ createdAt, about: ABOUT, records: each(records), key });
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

export async function readAll(bytes: Uint8Array<ArrayBuffer>, password?: string): Promise<BackupRecord[]> {
  const opened = await openBackup(new Blob([bytes]), password);
  const records: BackupRecord[] = [];
  for await (const record of opened.records()) records.push(record);
  return records;
}

/** The records of a bundle, as a backup holds them. */
export function recordsOf({ notes, documents, snapshots, briefings, meetings = [] }: Bundle): BackupRecord[] {
  return [
    ...briefings.map((record) => ({ store: 'briefings' as const, record })),
    ...notes.map((record) => ({ store: 'notes' as const, record })),
    ...documents.map((record) => ({ store: 'documents' as const, record })),
    ...meetings.map((record) => ({ store: 'meetings' as const, record })),
    ...snapshots.map((record) => ({ store: 'snapshots' as const, record })),
  ];
}

/** Dismissals whose keys do not compress, so that a backup has several chunks. */
export function incompressible(count: number, length = 3000): BackupRecord[] {
  return Array.from({ length: count }, () => {
    const bytes = crypto.getRandomValues(new Uint8Array(length));
    return { store: 'dismissals', record: { key: Buffer.from(bytes).toString('base64'), at: CREATED } };
  });
}
