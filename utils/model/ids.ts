/** Identifiers. Random UUIDs (RFC 9562, version 4), made from `getRandomValues`: pages on plain http have no `crypto.randomUUID`. */
import * as v from 'valibot';

export type Id = string;

/** An id as it may come from a file or a message: letters, digits, `-` and `_`, so that it is no name that objects inherit and can stand in any address. */
export const idSchema = v.pipe(v.string(), v.regex(/^[A-Za-z0-9][\w-]{0,127}$/));

/** Fills the given bytes with random values; passed in by tests. */
export type RandomBytes = (bytes: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer>;

const randomBytes: RandomBytes = (bytes) => crypto.getRandomValues(bytes);

export function newId(fill: RandomBytes = randomBytes): Id {
  const bytes = fill(new Uint8Array(16));
  bytes[6] = (bytes[6]! & 0x0f) | 0x40;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
