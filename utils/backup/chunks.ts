/**
 * The body of a backup: a stream of bytes cut into chunks, each with what proves that it is this chunk at this place.
 *
 *     1 byte    1 for the last chunk, else 0
 *     4 bytes   length of what follows, most significant byte first
 *     n bytes   with a key: AES-256-GCM of the piece, its tag of 16 bytes at the end;
 *               without: the piece, and SHA-256 of the proof before (of the head, for the first), the first byte and the piece
 *
 * Encryption is STREAM (Hoang, Reyhanitabar, Rogaway, Vizár, "Online Authenticated-Encryption and its Nonce-Reuse
 * Misuse-Resistance", 2015): the nonce is prefix, number of the chunk and the first byte, the associated data is the head.
 */
import { BackupError } from './backup-error.ts';
import { type Bytes, joinBytes, fromBase64, sameBytes, sha256, uint32 } from './bytes.ts';
import { type Head, bytesOf } from './head.ts';

/** Bytes of a piece, at most. */
export const MAX_PIECE = 1024 * 1024;
const FRAME = 5;
const DIGEST = 32;
const TAG = 16;

/** Turns pieces into proven ones and back, in their order. */
interface Proof {
  readonly overhead: number;
  seal(piece: Bytes, last: number): Promise<Bytes>;
  /** Undefined if it is not the next piece as it was written. */
  open(sealed: Bytes, last: number): Promise<Bytes | undefined>;
}

/** The chunks of a body, from pieces of any length. */
export async function* writeChunks(head: Head, key: CryptoKey | undefined, parts: AsyncIterable<Uint8Array>): AsyncGenerator<Bytes> {
  const proof = proofOf(head, key);
  const chunkOf = async (piece: Bytes, last: 0 | 1): Promise<Bytes> => {
    const sealed = await proof.seal(piece, last);
    return joinBytes(Uint8Array.of(last), uint32(sealed.length), sealed);
  };
  let piece = new Uint8Array(MAX_PIECE);
  let filled = 0;
  for await (const part of parts) {
    for (let at = 0; at < part.length; ) {
      if (filled === MAX_PIECE) {
        yield await chunkOf(piece, 0);
        piece = new Uint8Array(MAX_PIECE);
        filled = 0;
      }
      const taken = part.subarray(at, at + MAX_PIECE - filled);
      piece.set(taken, filled);
      filled += taken.length;
      at += taken.length;
    }
  }
  yield await chunkOf(piece.slice(0, filled), 1);
}

/**
 * The pieces of a file behind its head. What was given is proven, but only with the end of the iteration that it is all.
 * @param read is told how many bytes of the file were read
 * @throws BackupError truncated, damaged
 */
export async function* readChunks(file: Blob, head: Head, key: CryptoKey | undefined, read: (bytes: number) => void): AsyncGenerator<Bytes> {
  const proof = proofOf(head, key);
  for (let at = head.bytes.length; ; ) {
    const frame = await bytesOf(file, at, at + FRAME);
    if (frame.length < FRAME) throw new BackupError('truncated', { offset: file.size });
    const last = frame[0]!;
    const length = new DataView(frame.buffer).getUint32(1);
    if (last > 1 || length > MAX_PIECE + proof.overhead) throw new BackupError('damaged', { offset: at });
    const sealed = await bytesOf(file, at + FRAME, at + FRAME + length);
    if (sealed.length < length) throw new BackupError('truncated', { offset: file.size });
    const piece = length < proof.overhead ? undefined : await proof.open(sealed, last);
    if (!piece) throw new BackupError('damaged', { offset: at });
    at += FRAME + length;
    if (last === 1 && at < file.size) throw new BackupError('damaged', { offset: at });
    read(at);
    yield piece;
    if (last === 1) return;
  }
}

function proofOf(head: Head, key: CryptoKey | undefined): Proof {
  const { encryption } = head.header;
  return key && encryption ? encryptedBy(key, fromBase64(encryption.noncePrefix), head.bytes) : chainedFrom(head.bytes.slice(-DIGEST));
}

function encryptedBy(key: CryptoKey, prefix: Bytes, additionalData: Bytes): Proof {
  let number = 0;
  const parameters = (last: number): AesGcmParams => ({
    name: 'AES-GCM',
    iv: joinBytes(prefix, uint32(number++), Uint8Array.of(last)),
    additionalData,
    tagLength: TAG * 8,
  });
  return {
    overhead: TAG,
    seal: async (piece, last) => new Uint8Array(await crypto.subtle.encrypt(parameters(last), key, piece)),
    open: (sealed, last) =>
      crypto.subtle.decrypt(parameters(last), key, sealed).then(
        (piece) => new Uint8Array(piece),
        () => undefined,
      ),
  };
}

function chainedFrom(first: Bytes): Proof {
  let before = first;
  const next = async (piece: Bytes, last: number): Promise<Bytes> => (before = await sha256(joinBytes(before, Uint8Array.of(last), piece)));
  return {
    overhead: DIGEST,
    seal: async (piece, last) => joinBytes(piece, await next(piece, last)),
    async open(sealed, last) {
      const piece = sealed.slice(0, -DIGEST);
      return sameBytes(await next(piece, last), sealed.subarray(-DIGEST)) ? piece : undefined;
    },
  };
}
