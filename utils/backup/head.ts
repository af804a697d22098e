/**
 * The head of a backup, in clear: what a reader must know before it can read on. It says nothing of whose the notebook is.
 *
 *     8 bytes   magic: "SOTAY", CR, LF, SUB
 *     2 bytes   version of the format, most significant byte first
 *     4 bytes   length of the header, most significant byte first
 *     n bytes   header: JSON in UTF-8
 *    32 bytes   SHA-256 of all bytes before
 */
import * as v from 'valibot';
import { instantSchema } from '../model/index.ts';
import { BackupError } from './backup-error.ts';
import { type Bytes, fromBase64, joinBytes, sameBytes, sha256, uint32 } from './bytes.ts';

/** The line break is one that transfers as text change, and SUB ends a file for programs that would print it. */
const MAGIC = Uint8Array.of(0x53, 0x4f, 0x54, 0x41, 0x59, 0x0d, 0x0a, 0x1a);
/** Raised when the program before could no longer read the file. */
export const BACKUP_VERSION = 2;
export const BACKUP_GENERATOR = 'so-tay-chi-dao';

const MAX_HEADER = 64 * 1024;
const BEFORE_HEADER = MAGIC.length + 2 + 4;
const DIGEST = 32;

/** As many bytes as the length says, in Base64. */
const base64Schema = (length: number) =>
  v.pipe(
    v.string(),
    v.regex(/^[A-Za-z\d+/]+={0,2}$/),
    v.check((text) => text.length === Math.ceil(length / 3) * 4 && fromBase64(text).length === length),
  );

const isPowerOfTwo = (value: number): boolean => Number.isInteger(Math.log2(value));

/** scrypt (RFC 7914). The bounds keep a file from costing more than 256 MiB or a minute. */
const scryptSchema = v.object({
  name: v.literal('scrypt'),
  N: v.pipe(v.number(), v.integer(), v.minValue(2 ** 14), v.maxValue(2 ** 18), v.check(isPowerOfTwo)),
  r: v.literal(8),
  p: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(4)),
  salt: base64Schema(16),
});

const encryptionSchema = v.object({
  cipher: v.literal('AES-256-GCM'),
  kdf: scryptSchema,
  /** The second half of what scrypt gives: it tells a wrong password, and binds the file to one key. */
  check: base64Schema(32),
  /** The first seven bytes of every nonce. */
  noncePrefix: base64Schema(7),
});
export type Encryption = v.InferOutput<typeof encryptionSchema>;

const headerSchema = v.object({
  generator: v.literal(BACKUP_GENERATOR),
  createdAt: instantSchema,
  /** Absent: the chunks are not encrypted. */
  encryption: v.optional(encryptionSchema),
});
export type BackupHeader = v.InferOutput<typeof headerSchema>;

/** A head as it stands in a file. */
export interface Head {
  readonly header: BackupHeader;
  /** All its bytes, the digest at the end. */
  readonly bytes: Bytes;
}

export async function writeHead(header: BackupHeader): Promise<Head> {
  const json = new TextEncoder().encode(JSON.stringify(header));
  const before = joinBytes(MAGIC, uint32(BACKUP_VERSION).subarray(2), uint32(json.length), json);
  return { header, bytes: joinBytes(before, await sha256(before)) };
}

/** @throws BackupError notBackup, newerVersion, truncated, damaged */
export async function readHead(file: Blob): Promise<Head> {
  const start = await bytesOf(file, 0, BEFORE_HEADER);
  if (!sameBytes(start.subarray(0, MAGIC.length), MAGIC)) throw new BackupError('notBackup');
  if (start.length < BEFORE_HEADER) throw new BackupError('truncated', { offset: file.size });
  const numbers = new DataView(start.buffer);
  const version = numbers.getUint16(MAGIC.length);
  if (version > BACKUP_VERSION) throw new BackupError('newerVersion');
  const length = numbers.getUint32(MAGIC.length + 2);
  const damaged = (cause?: unknown): BackupError => new BackupError('damaged', { offset: MAGIC.length }, { cause });
  if (version === 0 || length > MAX_HEADER) throw damaged();
  const end = BEFORE_HEADER + length;
  const bytes = await bytesOf(file, 0, end + DIGEST);
  if (bytes.length < end + DIGEST) throw new BackupError('truncated', { offset: file.size });
  if (!sameBytes(await sha256(bytes.slice(0, end)), bytes.subarray(end))) throw damaged();
  try {
    return { header: v.parse(headerSchema, JSON.parse(new TextDecoder().decode(bytes.subarray(BEFORE_HEADER, end)))), bytes };
  } catch (error) {
    throw damaged(error);
  }
}

/** @throws BackupError unreadable: a file on the disk was changed or taken away. */
export async function bytesOf(file: Blob, start: number, end: number): Promise<Bytes> {
  try {
    return new Uint8Array(await file.slice(start, end).arrayBuffer());
  } catch (error) {
    throw new BackupError('unreadable', {}, { cause: error });
  }
}
