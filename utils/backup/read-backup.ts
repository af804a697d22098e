import { BackupError } from './backup-error.ts';
import { readChunks } from './chunks.ts';
import { type Head, readHead } from './head.ts';
import { keyOf } from './key.ts';
import { type BackupAbout, type BackupRecord, readAbout, readLine } from './records.ts';
import { itemsOf, streamOf } from './streams.ts';

/** UTF-16 units of one record, at most. The longest that a notebook holds is a snapshot of a page. */
const MAX_LINE = 64 * 1024 * 1024;

/** A backup that can be read, as often as wanted. */
export interface OpenBackup {
  /** ISO 8601 with zone. */
  readonly createdAt: string;
  readonly isEncrypted: boolean;
  readonly about: BackupAbout;
  /**
   * The records in the order of the file. Each is checked, but only when the iteration has ended is it proven that the
   * file is whole: do nothing for good before.
   * @param progress is told the part of the file that was read, from 0 to 1
   * @throws BackupError
   */
  records(progress?: (part: number) => void): AsyncGenerator<BackupRecord>;
}

/**
 * @param password is not needed for a backup without one
 * @throws BackupError
 */
export async function openBackup(file: Blob, password?: string): Promise<OpenBackup> {
  const head = await readHead(file);
  const { createdAt, encryption } = head.header;
  if (encryption && password === undefined) throw new BackupError('passwordNeeded');
  const key = encryption && (await keyOf(encryption, password!));
  const lines = (progress?: (part: number) => void): AsyncGenerator<string> => linesOf(bodyOf(file, head, key, progress));
  return {
    createdAt,
    isEncrypted: encryption !== undefined,
    about: await firstOf(lines()),
    records: (progress) => recordsOf(lines(progress)),
  };
}

async function firstOf(lines: AsyncGenerator<string>): Promise<BackupAbout> {
  for await (const text of lines) return readAbout(text);
  throw new BackupError('invalidRecord', { record: 0 });
}

async function* recordsOf(lines: AsyncGenerator<string>): AsyncGenerator<BackupRecord> {
  let place = -1;
  let ended = false;
  for await (const text of lines) {
    place += 1;
    if (place === 0) continue;
    const line = readLine(text, place);
    if (ended) throw new BackupError('invalidRecord', { record: place });
    if ('end' in line) {
      ended = true;
      if (line.end.records !== place - 1) throw new BackupError('invalidRecord', { record: place, field: 'end' });
    } else yield line;
  }
  if (!ended) throw new BackupError('invalidRecord', { record: place + 1, field: 'end' });
}

/** The decompressed text, in parts of any length. */
async function* bodyOf(file: Blob, head: Head, key: CryptoKey | undefined, progress?: (part: number) => void): AsyncGenerator<string> {
  const pieces = streamOf(readChunks(file, head, key, (bytes) => progress?.(bytes / file.size)));
  const text = pieces.pipeThrough(new DecompressionStream('gzip')).pipeThrough(new TextDecoderStream('utf-8', { fatal: true }));
  try {
    yield* itemsOf(text);
  } catch (error) {
    if (error instanceof BackupError || !(error instanceof TypeError)) throw error;
    // The chunks are as they were written, yet hold no gzip or no UTF-8.
    throw new BackupError('damaged', { offset: head.bytes.length }, { cause: error });
  }
}

async function* linesOf(parts: AsyncGenerator<string>): AsyncGenerator<string> {
  let begun: string[] = [];
  let length = 0;
  for await (const part of parts) {
    const [first = '', ...others] = part.split('\n');
    begun.push(first);
    length += first.length;
    if (length > MAX_LINE) throw new BackupError('damaged');
    if (others.length === 0) continue;
    yield begun.join('');
    const rest = others.pop()!;
    yield* others;
    begun = [rest];
    length = rest.length;
  }
  if (length > 0) yield begun.join('');
}
