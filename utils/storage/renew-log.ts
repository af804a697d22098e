import type { IDBPDatabase } from 'idb';
import type { NotebookSchema } from './schema.ts';

/** More than Chromium holds back before it begins a new log: the write buffer of its LevelDB, 4 MiB. */
const BYTES = 5 * 1024 * 1024;
/** A value of 64 KiB or more would not lie in the log, but in a file of its own. */
const PIECE = 32 * 1024;
/** So much is written between two turns of others. */
const PART = 16 * PIECE;

/**
 * Makes Chromium begin a new log of the notebook's database; what the notebook holds stays as it is.
 *
 * A browser that is killed, loses power or finds the disk full while it writes may leave a log whose last record is cut off. Chromium goes on
 * writing behind it (LevelDB's `reuse_logs`). When it reads that log again the record counts as damage (`paranoid_checks`),
 * and the browser throws the whole database away. Once the write buffer is full everything is put into a table,
 * and the log is deleted: docs/decisions/0027-renewed-log.md.
 * @param turn asked before some is written each time: what is more urgent may go first. Without it all is one transaction, of which a full disk leaves nothing
 */
export async function renewLog(db: IDBPDatabase<NotebookSchema>, turn?: () => Promise<void>): Promise<void> {
  const part = turn ? PART : BYTES;
  for (let written = 0; written < BYTES; written += part) {
    await turn?.();
    await writeAndTakeAway(db, part);
  }
}

async function writeAndTakeAway(db: IDBPDatabase<NotebookSchema>, bytes: number): Promise<void> {
  const transaction = db.transaction('staged', 'readwrite', { durability: 'strict' });
  const key: [string, number] = ['log', 0];
  for (let written = 0; written < bytes; written += PIECE) {
    // Random: what repeats itself would be compressed.
    await transaction.store.put({ records: [crypto.getRandomValues(new Uint8Array(PIECE))] }, key);
  }
  await transaction.store.delete(key);
  await transaction.done;
}
