import { toBase64 } from './bytes.ts';
import { writeChunks } from './chunks.ts';
import { BACKUP_GENERATOR, writeHead } from './head.ts';
import type { BackupKey } from './key.ts';
import type { BackupAbout, BackupRecord } from './records.ts';
import { itemsOf, streamOf } from './streams.ts';

export interface BackupSource {
  /** ISO 8601 with zone. */
  readonly createdAt: string;
  readonly about: BackupAbout;
  readonly records: AsyncIterable<BackupRecord>;
  /** Absent: everybody can read the backup. */
  readonly key?: BackupKey | undefined;
}

/** UTF-16 units of lines that are compressed at once. */
const BATCH = 64 * 1024;

/** The bytes of a backup. They are made as they are read, so that a backup of any size needs no more memory than a few pieces. */
export function writeBackup({ createdAt, about, records, key }: BackupSource): ReadableStream<Uint8Array<ArrayBuffer>> {
  return streamOf(bytes());

  async function* bytes(): AsyncGenerator<Uint8Array<ArrayBuffer>> {
    const noncePrefix = toBase64(crypto.getRandomValues(new Uint8Array(7)));
    const encryption = key && { cipher: 'AES-256-GCM' as const, kdf: key.kdf, check: key.check, noncePrefix };
    const head = await writeHead({ generator: BACKUP_GENERATOR, createdAt, ...(encryption && { encryption }) });
    yield head.bytes;
    const compressed = streamOf(lines(about, records)).pipeThrough(new CompressionStream('gzip'));
    yield* writeChunks(head, key?.key, itemsOf(compressed));
  }
}

/** The lines in UTF-8, many at once. */
async function* lines(about: BackupAbout, records: AsyncIterable<BackupRecord>): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  let text = `${JSON.stringify({ about })}\n`;
  let count = 0;
  for await (const record of records) {
    text += `${JSON.stringify(record)}\n`;
    count += 1;
    if (text.length < BATCH) continue;
    yield encoder.encode(text);
    text = '';
  }
  yield encoder.encode(`${text}${JSON.stringify({ end: { records: count } })}\n`);
}
