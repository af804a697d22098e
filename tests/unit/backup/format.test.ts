import * as fc from 'fast-check';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { BackupError, type BackupErrorCode, type BackupRecord, openBackup } from '../../../utils/backup/index.ts';
import { anyBundle } from '../bundle/records.ts';
import { ABOUT, CREATED, PASSWORD, cheapKey, incompressible, readAll, recordsOf, written } from './backups.ts';
import { readAsAStranger } from './independent-reader.ts';
import { LAW, isFull, runs } from '../../laws.ts';

vi.setConfig({ testTimeout: LAW.timeout });

const SETTING: BackupRecord = { store: 'settings', record: { name: 'language', value: 'en' } };
const HEAD_LENGTH = 14;

/** Where the chunks of a backup begin, and at last where it ends. */
function chunkStarts(bytes: Uint8Array<ArrayBuffer>): number[] {
  const view = new DataView(bytes.buffer);
  const starts = [HEAD_LENGTH + view.getUint32(10) + 32];
  while (starts.at(-1)! < bytes.length) starts.push(starts.at(-1)! + 5 + view.getUint32(starts.at(-1)! + 1));
  return starts;
}

async function codeOf(reading: Promise<unknown>): Promise<BackupErrorCode | 'read'> {
  return reading.then(
    () => 'read' as const,
    (error: unknown) => {
      if (error instanceof BackupError) return error.code;
      throw error;
    },
  );
}

describe.each([
  ['without a password', undefined],
  ['with a password', PASSWORD],
])('a backup %s', (_, password) => {
  let several: Uint8Array<ArrayBuffer>;
  let small: Uint8Array<ArrayBuffer>;
  const write = async (records: BackupRecord[], createdAt?: string) => written(records, password === undefined ? undefined : await cheapKey(), createdAt);

  beforeAll(async () => {
    several = await write(incompressible(900));
    small = await write([SETTING]);
  });

  test('gives back every record', async () => {
    await fc.assert(
      fc.asyncProperty(anyBundle, async (bundle) => {
        const records = recordsOf(bundle);
        expect(await readAll(await write(records), password)).toEqual(JSON.parse(JSON.stringify(records)));
      }),
      runs(10),
    );
  });

  test('is read by a stranger who has only its description', async () => {
    const records = [SETTING, ...incompressible(900)];
    const lines = readAsAStranger(Buffer.from(await write(records)), password);
    expect(lines).toEqual([{ about: ABOUT }, ...records, { end: { records: records.length } }]);
  });

  test('says whose it is, and when it was written', async () => {
    expect(await openBackup(new Blob([small]), password)).toMatchObject({ createdAt: CREATED, about: ABOUT, isEncrypted: password !== undefined });
  });

  test('has chunks of at most 1 MiB', () => {
    const starts = chunkStarts(several);
    expect(starts.length).toBeGreaterThan(3);
    expect(Math.max(...starts.slice(1).map((start, index) => start - starts[index]!))).toBeLessThanOrEqual(1024 * 1024 + 5 + 32);
  });

  test('a flipped bit in each byte of a small one is recognised', async () => {
    // A key for each byte takes long: from byte to byte with `LAWS=full`.
    const step = password === undefined || isFull ? 1 : 7;
    for (let at = Math.floor(Math.random() * step); at < small.length; at += step) {
      const flipped = small.slice();
      flipped[at]! ^= 1 << (at % 8);
      expect(await codeOf(readAll(flipped, password)), `byte ${at}`).not.toBe('read');
    }
  });

  test('a flipped byte anywhere is recognised', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(several.length - 1), fc.integer({ min: 1, max: 255 }), async (at, flip) => {
        const flipped = several.slice();
        flipped[at]! ^= flip;
        expect(await codeOf(readAll(flipped, password))).not.toBe('read');
      }),
      runs(10),
    );
  });

  test('every truncation is recognised, also between two chunks', async () => {
    const starts = chunkStarts(several);
    const ends = [...starts.slice(0, -1), ...starts.slice(1, -1).map((start) => start - 1), several.length - 1];
    for (const end of ends) expect(await codeOf(readAll(several.slice(0, end), password)), `at ${end}`).toBe('truncated');
    await fc.assert(
      fc.asyncProperty(fc.nat(several.length - 1), async (end) => {
        expect(await codeOf(readAll(several.slice(0, end), password))).toBe(end < 8 ? 'notBackup' : 'truncated');
      }),
      runs(10),
    );
  });

  test('chunks in another order, left out, said twice or of another backup are recognised', async () => {
    const starts = chunkStarts(several);
    const chunk = (from: Uint8Array<ArrayBuffer>, index: number) => {
      const at = chunkStarts(from);
      return from.slice(at[index], at[index + 1]);
    };
    const twin = await write(incompressible(900), '2026-12-09T02:30:00.000Z');
    const head = several.slice(0, starts[0]);
    const [first, second, third] = [0, 1, 2].map((index) => chunk(several, index));
    const rest = several.slice(starts[3]);
    const cases: readonly Uint8Array<ArrayBuffer>[][] = [
      [head, second!, first!, third!, rest],
      [head, second!, third!, rest],
      [head, first!, first!, second!, third!, rest],
      [head, first!, chunk(twin, 1), third!, rest],
      [twin.slice(0, chunkStarts(twin)[0]), first!, second!, third!, rest],
      [several, third!],
      [several, new Uint8Array(1)],
    ];
    for (const parts of cases) expect(await codeOf(readAll(new Uint8Array(await new Blob(parts).arrayBuffer()), password))).toBe('damaged');
  });
});

describe('a password', () => {
  test.each([
    ['another', 'Sáu con vịt bơi lội', 'wrongPassword'],
    ['one without its marks', 'Sau con vit boi', 'wrongPassword'],
    ['an empty one', '', 'wrongPassword'],
    ['none', undefined, 'passwordNeeded'],
    ['the same, typed with combining marks', PASSWORD.normalize('NFD'), 'read'],
  ])('%s', async (_, password, code) => {
    expect(await codeOf(readAll(await written([SETTING], await cheapKey()), password))).toBe(code);
  });

  test('leaves nothing of the notebook to be read without it, nor whose it is', async () => {
    const text = Buffer.from(await written([SETTING], await cheapKey())).toString('latin1');
    expect(text).not.toContain(Buffer.from(ABOUT.name).toString('latin1'));
    expect(text).not.toContain(ABOUT.authorId);
  });

  test('gives each backup a nonce of its own, also under one key', async () => {
    const key = await cheapKey();
    const prefixes = await Promise.all([1, 2, 3].map(async () => /"noncePrefix":"([^"]+)"/.exec(Buffer.from(await written([SETTING], key)).toString('latin1'))![1]));
    expect(new Set(prefixes).size).toBe(3);
  });
});
