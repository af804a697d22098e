import { scryptAsync } from '@noble/hashes/scrypt.js';
import { BackupError } from './backup-error.ts';
import { fromBase64, sameBytes, toBase64 } from './bytes.ts';
import type { Encryption } from './head.ts';

type Kdf = Encryption['kdf'];

/** What a backup is encrypted with: enough to write more backups under the same password without asking for it again. */
export interface BackupKey {
  /** AES-256; it cannot be read out of the browser. */
  readonly key: CryptoKey;
  readonly kdf: Kdf;
  /** Base64. */
  readonly check: string;
}

/** 128 MiB and about a second: docs/decisions/0023-scrypt.md. */
const COST = { N: 2 ** 17, r: 8, p: 1 } as const;

/** A new key from a password. `cost` is lowered by tests only. */
export async function newBackupKey(password: string, cost: Pick<Kdf, 'N' | 'p'> = COST): Promise<BackupKey> {
  const salt = toBase64(crypto.getRandomValues(new Uint8Array(16)));
  const kdf: Kdf = { name: 'scrypt', N: cost.N, r: COST.r, p: cost.p, salt };
  const derived = await derive(password, kdf);
  return { key: derived.key, kdf, check: toBase64(derived.check) };
}

/** @throws BackupError wrongPassword */
export async function keyOf({ kdf, check }: Encryption, password: string): Promise<CryptoKey> {
  const derived = await derive(password, kdf);
  if (!sameBytes(derived.check, fromBase64(check))) throw new BackupError('wrongPassword');
  return derived.key;
}

/** One password typed with two input methods is one: it is taken in NFC (RFC 8265, section 4.2). */
async function derive(password: string, { N, r, p, salt }: Kdf): Promise<{ key: CryptoKey; check: Uint8Array }> {
  const bits = await scryptAsync(new TextEncoder().encode(password.normalize('NFC')), fromBase64(salt), { N, r, p, dkLen: 64 });
  const key = await crypto.subtle.importKey('raw', new Uint8Array(bits.slice(0, 32)), 'AES-GCM', false, ['encrypt', 'decrypt']);
  return { key, check: bits.slice(32) };
}
